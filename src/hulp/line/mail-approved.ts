import { moment } from '#belgian/moment.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import { text } from './messages/index.ts';
import { linePaths } from './paths.ts';
import { opensFor } from './rules/look-along.ts';
import type { LookAlong } from './store/look-alongs.ts';

/** Tells somebody what was approved in their name, so that they hear of it also when it was not them. */
export async function mailApproved(
  tx: Tx,
  { mail, language }: { readonly mail: string; readonly language: Language },
  { staffName, reason }: LookAlong,
  { now, ownUrl }: { readonly now: Date; readonly ownUrl: URL },
): Promise<void> {
  const t = text(language);
  const name = oneLine(staffName);
  await postMail(tx, {
    to: mail,
    language,
    subject: t('mail.subject', { name }),
    text: t('mail.text', {
      name,
      reason: oneLine(reason),
      from: moment(now, language),
      until: moment(new Date(now.getTime() + opensFor), language),
      link: new URL(linePaths.mine, ownUrl).href,
    }),
  });
}
