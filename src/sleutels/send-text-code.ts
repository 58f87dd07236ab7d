import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postTextMessage } from '#store/outbox/index.ts';
import { text } from './messages/index.ts';
import { pauseBetweenTexts, textCodeLifetime, textsPerAttempt } from './rules/limits.ts';
import type { SignInPlace } from './sign-in-place.ts';
import { findAttempt } from './store/find-attempt.ts';
import { countText } from './store/count-text.ts';
import { saveTextCode } from './store/text-code.ts';
import { textCodeMac } from './text-code-mac.ts';

export type TextSent =
  | { readonly ok: true }
  /** Too soon after the last one, or too many: none is sent before `until`. */
  | { readonly ok: false; readonly until: Date };

export type SendTextCode = (
  tx: Tx,
  attempt: Buffer,
  place: Pick<SignInPlace, 'application' | 'language'>,
  now: Date,
) => Promise<TextSent>;

export interface SendTextCodeDeps {
  readonly phones: Seal;
  readonly codeIndex: BlindIndex;
  /** A subject for the tally of text messages to one person. */
  readonly textsTo: (person: string) => Buffer;
  readonly sixDigits: () => string;
  /** Where the code is typed: the last line ties it to that site (origin-bound one-time codes, WICG). */
  readonly site: URL;
}

/** Writes a new code for this attempt and posts it, as part of `tx`; an earlier code of the attempt is over then. */
export const sendTextCode =
  ({ phones, codeIndex, textsTo, sixDigits, site }: SendTextCodeDeps): SendTextCode =>
  async (tx, id, { application, language }, now) => {
    const attempt = await findAttempt(tx, id, now);
    if (attempt?.phone_sealed == null) throw new Error('a text message for an attempt that has no phone');
    if (attempt.sent_at !== null) {
      const next = new Date(attempt.sent_at.getTime() + pauseBetweenTexts);
      if (next > now) return { ok: false, until: next };
    }
    const sends = (attempt.sends ?? 0) + 1;
    if (sends > textsPerAttempt) return { ok: false, until: new Date(now.getTime() + textCodeLifetime) };
    const until = await countText(tx, textsTo(attempt.person), now);
    if (until !== null) return { ok: false, until };
    const code = sixDigits();
    const expiresAt = new Date(now.getTime() + textCodeLifetime);
    await saveTextCode(tx, { attempt: id, mac: textCodeMac(codeIndex, id, code), expiresAt, sends, at: now });
    const to = parsePhoneNumber(phones.open(attempt.phone_sealed));
    if (!to.ok) throw new Error('what was sealed as a phone number is none');
    await postTextMessage(tx, {
      to: to.number,
      language,
      expiresAt,
      text: text(language)('text.code', { code, application: application.name, host: site.hostname }),
    });
    return { ok: true };
  };
