import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import { mailAsked } from './request-mails.ts';
import type { Actor, Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';
import { mayAsk, type MayNotAsk } from './rules/may-ask.ts';
import { catalogueRights } from './store/catalogue.ts';
import { signInScope } from './store/persons.ts';
import { addRequest, requestById, requestsOfPerson } from './store/requests.ts';
import { toldFirst, whoMayGive } from './who-may-give.ts';

export interface AskRight {
  /** UUID that the request gets: the same form twice asks once. */
  readonly id: string;
  readonly actor: Actor & { readonly givenName: string; readonly familyName: string };
  readonly company: EnterpriseNumber;
  readonly code: string;
  readonly contexts: Contexts;
  /** 3 to 254 characters: where the answer goes. */
  readonly email: string;
  /** 1 to 1,000 characters */
  readonly reason: string;
  readonly at: Date;
}

export type AskVerdict =
  | { readonly ok: true; readonly already: boolean; /** Whether somebody can answer now. */ readonly somebody: boolean }
  | ({ readonly ok: false } & MayNotAsk);

export const reminderJob = 'gebruikersbeheer.request-waits';

/** After so many days without an answer the managers are reminded; and after as many again. */
export const reminderDays = 3;

/** So many managers are told: more would each think that another answers. */
const mostTold = 5;

/** Asks for a right. It goes to whoever may give exactly that; when nobody may today, it waits and is not lost. */
export const askRight = (parts: Parts) => {
  const givers = whoMayGive(parts);
  return async (command: AskRight): Promise<AskVerdict> => {
    const { id, actor, company, code, contexts, email, reason, at } = command;
    const today = brusselsDate(at);
    const [found, establishments, catalogue] = await Promise.all([
      parts.kbo.company(company),
      parts.kbo.establishmentsOf(company),
      parts.db.transaction({}, catalogueRights),
    ]);
    const who = toldFirst(await givers(company, { code, contexts, until: today }, today)).slice(0, mostTold);
    const index = parts.vault.index(actor.insz);
    return parts.db.transaction({ company, ...signInScope(index) }, async (tx): Promise<AskVerdict> => {
      const before = await requestById(tx, id);
      if (before?.insz_index.equals(index) === true) return { ok: true, already: true, somebody: who.length > 0 };
      const own = await requestsOfPerson(tx, index);
      const decision = mayAsk({
        companyKnown: found !== null,
        codes: catalogue.map((one) => one.code),
        code,
        contexts,
        establishments: establishments.map(({ number }) => number),
        open: own.filter((one) => one.state === 'open').length,
        sameOpen: own.some((one) => one.state === 'open' && one.company === company && one.code === code),
      });
      if (decision !== null) return { ok: false, because: decision };
      const added = await addRequest(tx, {
        id,
        company,
        insz_sealed: parts.vault.seal(actor.insz),
        insz_index: index,
        given_name: actor.givenName,
        family_name: actor.familyName,
        email,
        code,
        every_context: contexts === 'every',
        contexts: contexts === 'every' ? [] : contexts,
        reason,
        asked_at: at,
      });
      if (!added) return { ok: false, because: 'asked-already' };
      await record(tx, {
        at,
        action: 'gebruikersbeheer.right-asked',
        company,
        actor: { kind: 'person', id: actor.id, name: actor.name },
        subject: `request:${id}`,
        after: { code, contexts },
      });
      await mailAsked(tx, parts, {
        id,
        company,
        companyName: found?.name ?? '',
        name: actor.name,
        email,
        code,
        contexts,
        reason,
        catalogue,
        establishments,
        managers: who,
      });
      await enqueue(tx, reminderJob, { request: id }, { runAt: new Date(at.getTime() + reminderDays * 86_400_000) });
      return { ok: true, already: false, somebody: who.length > 0 };
    });
  };
};
