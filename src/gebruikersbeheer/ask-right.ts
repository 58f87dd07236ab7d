import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Language } from '#web/languages.ts';
import { belongsTo } from './belongs-to.ts';
import { mailAsked } from './request-mails.ts';
import { proveNames } from './prove-names.ts';
import type { Actor, Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';
import { latelyDays, mayAsk, type MayNotAsk } from './rules/may-ask.ts';
import { catalogueRights } from './store/catalogue.ts';
import { signInScope } from './store/persons.ts';
import { addRequest, requestById, requestsOfPerson, requestsSince } from './store/requests.ts';
import { takeTurn } from './store/take-turn.ts';
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
  /** Of the page on which it is asked: who asks is answered in it. */
  readonly language: Language;
  /** 1 to 1,000 characters */
  readonly reason: string;
  readonly at: Date;
}

export type AskVerdict =
  | {
      readonly ok: true;
      readonly already: boolean;
      /** Nobody may answer today; told to nobody but who belongs to the organisation. */
      readonly nobodyYet: boolean;
    }
  | ({ readonly ok: false } & MayNotAsk);

export const reminderJob = 'gebruikersbeheer.request-waits';

/** After so many days without an answer the managers are reminded; and after as many again. */
export const reminderDays = 3;

/** So many managers are told: more would each think that another answers. */
const mostTold = 5;

/** Asks for a right. It goes to whoever may give exactly that; when nobody may today, it waits and is not lost. */
export const askRight = (parts: Parts) => {
  const givers = whoMayGive(parts);
  const belongs = belongsTo(parts);
  return async (command: AskRight): Promise<AskVerdict> => {
    const { id, actor, company, code, contexts, email, language, reason, at } = command;
    const today = brusselsDate(at);
    const [found, establishments, catalogue] = await Promise.all([
      parts.kbo.company(company),
      parts.kbo.establishmentsOf(company),
      parts.db.look({}, catalogueRights),
    ]);
    const able = await givers(company, { code, contexts, until: today }, today);
    const who = toldFirst(able).slice(0, mostTold);
    const ofCompany = await belongs(actor.insz, company, today);
    const nobodyYet = able.length === 0 && ofCompany;
    const index = parts.vault.index(actor.insz);
    return parts.db.transaction({ company, ...signInScope(index) }, async (tx): Promise<AskVerdict> => {
      await takeTurn(tx, 'ask', index.toString('hex'));
      const before = await requestById(tx, id);
      if (before?.insz_index.equals(index) === true) return { ok: true, already: true, nobodyYet };
      await takeTurn(tx, 'ask-mail', email.toLowerCase());
      const own = await requestsOfPerson(tx, index);
      const since = new Date(at.getTime() - latelyDays * 86_400_000);
      const lately = await requestsSince(tx, { inszIndex: index, email, since });
      const decision = mayAsk({
        companyKnown: found !== null,
        codes: catalogue.map((one) => one.code),
        code,
        contexts,
        establishments: establishments.map(({ number }) => number),
        open: own.filter((one) => one.state === 'open').length,
        sameOpen: own.some((one) => one.state === 'open' && one.company === company && one.code === code),
        begunLately: lately.ofPerson,
        toAddressLately: lately.toAddress,
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
        language,
        code,
        every_context: contexts === 'every',
        contexts: contexts === 'every' ? [] : contexts,
        reason,
        asked_at: at,
      });
      if (!added) return { ok: false, because: 'asked-already' };
      await proveNames(tx, { inszIndex: index, names: actor, at });
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
        address: { mail: email, language },
        code,
        contexts,
        reason,
        catalogue,
        establishments,
        managers: who,
        nobodyYet,
      });
      await enqueue(tx, reminderJob, { request: id }, { runAt: new Date(at.getTime() + reminderDays * 86_400_000) });
      return { ok: true, already: false, nobodyYet };
    });
  };
};
