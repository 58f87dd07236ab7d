import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import { nameOf, type Actor } from '../parts.ts';
import type { PersonRead } from '../rules/appoint-form.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { forgetLater } from './forget.ts';
import { isOver } from './rules/request-state.ts';
import { latelyDays, mayAsk, type MayNotAsk } from './rules/may-ask.ts';
import { addRequest, requestById, requestsOfAsker, takeAskTurn } from './store/requests.ts';

export interface AskException {
  /** UUID: the second press of the same form makes nothing new. */
  readonly id: string;
  readonly actor: Actor;
  readonly askerEmail: string;
  readonly company: EnterpriseNumber;
  readonly appointee: PersonRead;
  readonly declaredWithin: boolean;
  readonly reason: string;
  readonly language: Language;
  readonly at: Date;
}

export type AskVerdict =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly because: MayNotAsk };

/** Begins a request with documents: it is seen by nobody else until it is sent. */
export const askException =
  (parts: ExceptionParts) =>
  async (command: AskException): Promise<AskVerdict> => {
    const { id, actor, company, appointee, at } = command;
    const asker = parts.vault.index(actor.insz);
    const index = parts.vault.index(appointee.insz);
    const found = await parts.kbo.company(company);
    return parts.db.transaction({ person: asker.toString('hex') }, async (tx): Promise<AskVerdict> => {
      // One after the other, or a rush would pass the limits.
      await takeAskTurn(tx, asker);
      if ((await requestById(tx, id)) !== null) return { ok: true, id };
      const all = await requestsOfAsker(tx, asker);
      const open = all.filter(({ state }) => !isOver(state));
      const lately = all.filter((one) => addDays(brusselsDate(one.created_at), latelyDays) >= brusselsDate(at));
      const because = mayAsk({
        company: found,
        begunLately: lately.length,
        openRequests: open.map((one) => ({ company: one.company, appointee: one.insz_index.toString('hex') })),
        asked: { company, appointee: index.toString('hex') },
        declaredWithin: command.declaredWithin,
      });
      if (because !== null) return { ok: false, because };
      const added = await addRequest(tx, {
        id,
        company,
        asker_index: asker,
        asker_id: actor.id,
        asker_name: nameOf(actor),
        asker_email: command.askerEmail,
        asker_key: actor.key,
        insz_sealed: parts.vault.seal(appointee.insz),
        insz_index: index,
        given_name: appointee.givenName,
        family_name: appointee.familyName,
        email: appointee.email,
        phone: appointee.phone,
        reason: command.reason,
        language: command.language,
        created_at: at,
      });
      if (!added) return { ok: false, because: 'asked-already' };
      await forgetLater(tx, id, at, 'draft');
      return { ok: true, id };
    });
  };
