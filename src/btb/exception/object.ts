import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { actorFacts } from '../actor-facts.ts';
import { nameOf, type Actor } from '../parts.ts';
import { appointmentsOfCompany } from '../store/appointments.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { tellAsker } from './mails.ts';
import { concern, mayObject, type MayNotObject, type Objector } from './rules/may-object.ts';
import { addObjection, factsOf, lockRequest, objectorsOf, requestsWaiting, type RequestRow } from './store/requests.ts';
import { takeStep, wordsOf } from './take-step.ts';

export interface ObjectTo {
  /** UUID of the request */
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly actor: Actor;
  readonly words: string;
  readonly at: Date;
}

export type ObjectVerdict =
  { readonly ok: true } | { readonly ok: false; readonly because: MayNotObject | 'not-found' | 'no-words' };

/** Requests about a company to which this person may object today; nothing for who has no say in it. */
export const waitingFor =
  (parts: ExceptionParts) =>
  async (actor: Pick<Actor, 'insz'>, company: EnterpriseNumber, at: Date): Promise<readonly RequestRow[]> => {
    const on = brusselsDate(at);
    const representation = await parts.kbo.mayRepresent(actor.insz, company, on);
    const person = parts.vault.index(actor.insz).toString('hex');
    return parts.db.transaction(
      { company },
      async (tx) => {
        const { mandates } = actorFacts(parts, actor, representation, await appointmentsOfCompany(tx, company), on);
        if (concern({ person, representation, manages: mandates.length > 0 }) === null) return [];
        return requestsWaiting(tx, company);
      },
      { durable: false },
    );
  };

/** Somebody whom it concerns says no: staff look again, and nothing happens meanwhile. */
export const objectTo =
  (parts: ExceptionParts) =>
  async ({ id, company, actor, words: text, at }: ObjectTo): Promise<ObjectVerdict> => {
    const on = brusselsDate(at);
    const representation = await parts.kbo.mayRepresent(actor.insz, company, on);
    const companyName = (await parts.kbo.company(company))?.name ?? company;
    const index = parts.vault.index(actor.insz);
    return parts.db.transaction({ company }, async (tx): Promise<ObjectVerdict> => {
      const row = await lockRequest(tx, id);
      if (row === null) return { ok: false, because: 'not-found' };
      const { mandates } = actorFacts(parts, actor, representation, await appointmentsOfCompany(tx, company), on);
      const objector: Objector = { person: index.toString('hex'), representation, manages: mandates.length > 0 };
      const facts = factsOf(row, { objectors: await objectorsOf(tx, id), newDocuments: 0 });
      const decision = mayObject(objector, facts, on);
      if (!decision.permitted) return { ok: false, because: decision.because };
      const words = wordsOf(text);
      if (words === null) return { ok: false, because: 'no-words' };
      await addObjection(tx, id, index, at);
      const by = { role: concern(objector) ?? 'manager', id: actor.id, name: nameOf(actor), key: actor.key };
      await takeStep(tx, row, { kind: 'objected', change: { state: decision.to, approvedBy: [] }, by, words, at });
      await tellAsker(tx, parts, row, companyName, 'objected');
      return { ok: true };
    });
  };
