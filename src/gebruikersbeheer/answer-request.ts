import { record } from '#audit/record.ts';
import { foldName } from '#belgian/fold-name.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { actingIn, type Acting } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import { giveInTransaction, type GiveVerdict } from './give-in-transaction.ts';
import type { Actor, MailAddress, Parts } from './parts.ts';
import { proveNames } from './prove-names.ts';
import { mailRefused, mailWaits } from './request-mails.ts';
import type { Contexts } from './rules/contexts.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { powerOver, type Power, type Reach } from './rules/powers.ts';
import { addPerson, findPersonForSignIn, signInScope } from './store/persons.ts';
import { addMissingAddress, addRelation, openRelationOf } from './store/relations.ts';
import { answerRequest, lockRequest, requestById, type RequestRow } from './store/requests.ts';
import { whoMayGive } from './who-may-give.ts';

export interface AnswerRequest {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the request */
  readonly id: string;
  readonly at: Date;
  readonly answer:
    | {
        readonly kind: 'approve';
        /** The last day; null: as long as a right may last. */
        readonly until: LocalDate | null;
        /** UUID that the right gets. */
        readonly rightId: string;
      }
    /** `reason`: 1 to 1,000 characters, told to who asked. */
    | { readonly kind: 'refuse'; readonly reason: string };
}

export type AnswerVerdict =
  | { readonly ok: true; readonly already: boolean }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly ok: false; readonly because: 'not-found' | 'not-yours' }
  /** Somebody else answered meanwhile. */
  | { readonly ok: false; readonly because: 'answered'; readonly request: RequestRow }
  | { readonly ok: false; readonly because: 'may-not-give'; readonly why: Extract<GiveVerdict, { ok: false }> };

/** Thrown to take back what a refused approval wrote; never leaves this file. */
class Refused extends Error {
  readonly verdict: AnswerVerdict;
  constructor(verdict: AnswerVerdict) {
    super('refused');
    this.verdict = verdict;
  }
}

/** What of a request its answer needs a power over. How long is up to who approves: a day of power is enough to be asked. */
export const reachOf = (request: RequestRow, { today }: Pick<Acting, 'today'>): Reach => ({
  code: request.code,
  contexts: request.every_context ? 'every' : request.contexts,
  until: today,
});

/** Approves a request, which links the person when needed and gives the right, or refuses it with a reason. */
export const answerRequestOf = (parts: Parts) => {
  const acting = actingIn(parts);
  return async (command: AnswerRequest): Promise<AnswerVerdict> => {
    const { actor, company, id, at, answer } = command;
    const now = await acting(actor, company, at);
    const { decision } = now.management;
    if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };
    const asked = await parts.db.look({ company }, (tx) => requestById(tx, id));
    if (asked === null || asked.company !== company) return { ok: false, because: 'not-found' };
    try {
      return await parts.db.transaction({ company, ...signInScope(asked.insz_index) }, async (tx) => {
        const request = await lockRequest(tx, company, id);
        if (request === null) return { ok: false, because: 'not-found' };
        const over = powerOver(decision.powers, reachOf(request, now));
        if (!over.covered) return { ok: false, because: 'not-yours' };
        if (answer.kind === 'approve' && request.user_right === answer.rightId) return { ok: true, already: true };
        if (request.state !== 'open') return { ok: false, because: 'answered', request };
        return answer.kind === 'approve'
          ? approve(tx, parts, now, request, answer)
          : refuse(tx, parts, now, request, { reason: answer.reason, by: over.power });
      });
    } catch (error) {
      if (error instanceof Refused) return error.verdict;
      throw error;
    }
  };
};

async function approve(
  tx: Tx,
  parts: Parts,
  now: Acting,
  request: RequestRow,
  { until, rightId }: Extract<AnswerRequest['answer'], { kind: 'approve' }>,
): Promise<AnswerVerdict> {
  const relationId = await relationOf(tx, parts, now, request);
  const contexts: Contexts = request.every_context ? 'every' : request.contexts;
  const giving = { rightId, relationId, code: request.code, contexts, from: null, until, replaces: null };
  const given = await giveInTransaction(tx, parts, now, { ...giving, holderAddress: addressOf(request) });
  if (!given.ok) throw new Refused({ ok: false, because: 'may-not-give', why: given });
  const { actor, at } = now;
  await answerRequest(tx, request.id, { state: 'approved', answer: null, at, byName: actor.name, right: rightId });
  return { ok: true, already: false };
}

/** Who asked reads the answer where they asked for it, in the language in which they asked. */
const addressOf = ({ email, language }: RequestRow): MailAddress => ({ mail: email, language });

/** The open work relation of who asked; made when there is none. Their key proved who they are: no name is compared. */
async function relationOf(tx: Tx, parts: Parts, now: Acting, request: RequestRow): Promise<string> {
  const { company, at, today, actor, management } = now;
  const searchName = foldName(`${request.given_name} ${request.family_name}`);
  const { given_name, family_name, insz_sealed, insz_index } = request;
  const person = { id: parts.uuid(), given_name, family_name, insz_sealed, insz_index, search_name: searchName };
  await addPerson(tx, { ...person, created_at: at });
  // The names of a request are those of the key with which it was asked.
  await proveNames(tx, { inszIndex: insz_index, names: { givenName: given_name, familyName: family_name }, at });
  const known = await findPersonForSignIn(tx, insz_index);
  if (known === null) throw new Error('a person who was added cannot be found');
  const open = await openRelationOf(tx, company, known.id);
  if (open !== null) {
    if (await addMissingAddress(tx, open, addressOf(request))) {
      await record(tx, {
        at,
        action: 'gebruikersbeheer.relation-changed',
        company,
        actor: auditActor(actor, management.decision.permitted ? management.decision.capacity : 'access-manager'),
        subject: `relation:${open}`,
        after: { address: 'from-request', request: request.id },
      });
    }
    return open;
  }
  const id = parts.uuid();
  await addRelation(tx, {
    id,
    person: known.id,
    company,
    target_group: management.targetGroup,
    kind: 'own-staff',
    function_title: null,
    email: request.email,
    language: request.language,
    phone: null,
    start_date: today,
    end_date: null,
    created_by: actor.id,
    created_at: at,
    given_name: known.given_name,
    family_name: known.family_name,
    search_name: foldName(`${known.given_name} ${known.family_name}`),
  });
  await record(tx, {
    at,
    action: 'gebruikersbeheer.person-linked',
    company,
    actor: auditActor(actor, management.decision.permitted ? management.decision.capacity : 'access-manager'),
    subject: `relation:${id}`,
    after: { person: known.id, name: `${known.given_name} ${known.family_name}`, request: request.id },
  });
  return id;
}

async function refuse(
  tx: Tx,
  parts: Parts,
  now: Acting,
  request: RequestRow,
  { reason, by }: { readonly reason: string; readonly by: Power },
): Promise<AnswerVerdict> {
  const { actor, at, company } = now;
  await answerRequest(tx, request.id, { state: 'refused', answer: reason, at, byName: actor.name, right: null });
  await record(tx, {
    at,
    action: 'gebruikersbeheer.request-refused',
    company,
    actor: auditActor(actor, by.capacity),
    subject: `request:${request.id}`,
    after: { code: request.code },
  });
  await mailRefused(tx, parts, askedOf(request, now), { by: actor.name, reason });
  return { ok: true, already: false };
}

/** What mails say of a request. */
export const askedOf = (
  request: RequestRow,
  { companyName, catalogue, establishments }: Pick<Acting, 'companyName' | 'catalogue' | 'establishments'>,
) => ({
  id: request.id,
  company: request.company,
  companyName,
  name: `${request.given_name} ${request.family_name}`,
  address: addressOf(request),
  code: request.code,
  contexts: request.every_context ? ('every' as const) : request.contexts,
  reason: request.reason,
  catalogue,
  establishments,
});

/** Sends a request to another manager who may answer it; false when there is no such manager. */
export const forwardRequest = (parts: Parts) => {
  const acting = actingIn(parts);
  const givers = whoMayGive(parts);
  return async (actor: Actor, company: EnterpriseNumber, id: string, to: string, at: Date): Promise<boolean> => {
    const now = await acting(actor, company, at);
    const { decision } = now.management;
    if (!decision.permitted) return false;
    const request = await parts.db.look({ company }, (tx) => requestById(tx, id));
    if (request === null || request.state !== 'open') return false;
    const reach = reachOf(request, now);
    if (!powerOver(decision.powers, reach).covered) return false;
    const other = (await givers(company, reach, now.today)).find(({ power }) => power.under === to);
    if (other === undefined || other.address === null) return false;
    await parts.db.transaction({ company }, async (tx) => {
      await mailWaits(tx, parts, { ...askedOf(request, now), managers: [other] }, 'forwarded');
      await record(tx, {
        at,
        action: 'gebruikersbeheer.request-forwarded',
        company,
        actor: auditActor(actor, decision.capacity),
        subject: `request:${id}`,
        after: { to: other.name },
      });
    });
    return true;
  };
};
