import type { Tx } from '#store/database.ts';
import { postMails, type Mail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import type { Acting } from '../acting.ts';
import { contextLines, untilLine } from '../mails.ts';
import { text } from '../messages/index.ts';
import type { MailAddress, Parts } from '../parts.ts';
import type { RowEffect } from '../rules/plan-import.ts';
import { rightText } from '../rules/right-text.ts';
import type { NamedInFile } from '../store/import-facts.ts';

/** What a row does to a right. */
type Done = Extract<RowEffect, { effect: 'give' | 'change' | 'end' }>;

/** A holder reads at most so many of their rights in one mail; how many more there are is said. */
const mostLines = 20;

/** Tells every holder in one mail what became of their rights, and who handed the file in how many there were. */
export async function mailImported(
  tx: Tx,
  { zoneUrl }: Pick<Parts, 'zoneUrl'>,
  acting: Acting,
  found: NamedInFile,
  effects: readonly RowEffect[],
  addresses: ReadonlyMap<string, MailAddress>,
): Promise<void> {
  const codes = new Map(found.rights.map(({ id, code }) => [id, code]));
  const byHolder = new Map<string, Done[]>();
  const count = { give: 0, change: 0, end: 0 };
  for (const effect of effects) {
    if (effect.effect === 'nothing' || effect.effect === 'refused') continue;
    count[effect.effect] += 1;
    const own = byHolder.get(effect.relation) ?? [];
    own.push(effect);
    byHolder.set(effect.relation, own);
  }
  const company = oneLine(acting.companyName);
  const by = oneLine(acting.actor.name);
  const mails: Mail[] = [];
  for (const { id, given_name, family_name } of found.relations) {
    const own = byHolder.get(id);
    const address = addresses.get(id);
    if (own === undefined || address === undefined) continue;
    const { mail: to, language } = address;
    const t = text(language);
    const more = own.length - mostLines;
    const lines = own.slice(0, mostLines).map((effect) => lineOf(effect, acting, codes, language));
    const values = {
      name: oneLine(`${given_name} ${family_name}`),
      company,
      by,
      rights: [...lines, ...(more > 0 ? [t('mail.imported.more', { count: more })] : [])].join('\n'),
      zone: zoneUrl.href,
    };
    mails.push({
      to,
      language,
      subject: t('mail.imported.subject', values),
      text: t('mail.imported.text', values),
    });
  }
  if (acting.actorAddress !== null && byHolder.size > 0) {
    const { mail: to, language } = acting.actorAddress;
    const t = text(language);
    const values = { company, by, people: byHolder.size, ...count };
    const subject = t('mail.own-imported.subject', values);
    mails.push({ to, language, subject, text: t('mail.own-imported.text', values) });
  }
  for (let from = 0; from < mails.length; from += 1_000) await postMails(tx, mails.slice(from, from + 1_000));
}

function lineOf(
  effect: Done,
  { catalogue, establishments }: Acting,
  codes: ReadonlyMap<string, string>,
  language: Language,
): string {
  const t = text(language);
  if (effect.effect === 'end') {
    const right = rightText(catalogue, codes.get(effect.right) ?? '', language).name;
    return t('mail.imported.end', { right });
  }
  const { code, contexts, until } = effect.grant;
  return t(`mail.imported.${effect.effect}`, {
    right: rightText(catalogue, code, language).name,
    establishments: contextLines(contexts, establishments, language),
    until: untilLine(until, language),
  });
}
