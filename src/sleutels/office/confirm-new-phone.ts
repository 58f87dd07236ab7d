import type { PhoneNumber } from '#belgian/phone-number.ts';
import type { BlindIndex } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postTextMessage } from '#store/outbox/index.ts';
import { text } from '../messages/index.ts';
import { isTextCode, textCodeMac } from '../text-code-mac.ts';
import { confirmPhone, countWrongPhoneCode, findRequest, type OfficeRequest } from './store/requests.ts';
import type { Worker } from './worker.ts';

/** The person stands at the desk with the phone in hand; still, a message can take its time. */
export const codeLifetime = 10 * 60_000;
const mostTries = 5;

export interface PhoneCodeDeps {
  readonly codeIndex: BlindIndex;
  readonly sixDigits: () => string;
  /** The site of one's own keys. */
  readonly site: URL;
}

/** Sends a code to the phone that was proposed; answers what is kept of it. */
export async function sendPhoneCode(
  tx: Tx,
  request: string,
  phone: PhoneNumber,
  { codeIndex, sixDigits, site }: PhoneCodeDeps,
  now: Date,
): Promise<Buffer> {
  const code = sixDigits();
  await postTextMessage(tx, {
    to: phone,
    language: 'nl',
    expiresAt: new Date(now.getTime() + codeLifetime),
    text: text('nl')('confirm.text', { code, host: site.hostname }),
  });
  return textCodeMac(codeIndex, Buffer.from(request), code);
}

export type PhoneConfirmation = 'confirmed' | 'wrong' | 'over';

/** May this worker still give the code? The one at whose desk the person stands, and only in time. */
export const awaitsPhoneCode = (worker: Worker, request: OfficeRequest | null, now: Date): request is OfficeRequest =>
  request?.phone_mac != null &&
  request.office === worker.office &&
  request.proposed_by === worker.person &&
  request.outcome === null &&
  request.phone_confirmed_at === null &&
  request.phone_tries < mostTries &&
  request.phone_expires_at !== null &&
  request.phone_expires_at > now;

/** The code that the person read aloud: until it was right nobody can approve the phone. */
export const confirmNewPhone =
  ({ codeIndex }: Pick<PhoneCodeDeps, 'codeIndex'>) =>
  async (tx: Tx, worker: Worker, id: string, code: string, now: Date): Promise<PhoneConfirmation> => {
    const request = await findRequest(tx, id);
    if (!awaitsPhoneCode(worker, request, now) || request.phone_mac === null) return 'over';
    if (isTextCode(codeIndex, Buffer.from(id), code.replaceAll(/\s/g, ''), request.phone_mac)) {
      await confirmPhone(tx, id, now);
      return 'confirmed';
    }
    await countWrongPhoneCode(tx, id);
    return request.phone_tries + 1 >= mostTries ? 'over' : 'wrong';
  };
