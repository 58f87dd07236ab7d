import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { activateTextsIn } from '../activate-texts.ts';
import { codeKeyOf } from '../store/save-key.ts';
import { enrolledWith } from './enrolled-with.ts';
import { tellOfContact, type Confirmed, type KeepContactDeps } from './keep-mail.ts';

export interface KeepPhoneDeps extends KeepContactDeps {
  readonly phones: Seal;
  readonly uuid: () => string;
}

/** Keeps a confirmed phone, which is the key by text message from now on. */
export async function keepPhone(tx: Tx, { person, value, doer }: Confirmed, deps: KeepPhoneDeps): Promise<void> {
  const phone = parsePhoneNumber(value);
  if (!phone.ok) throw new Error('what was sealed as a phone number is none');
  const first = (await codeKeyOf(tx, person, 'csamsms')) === null;
  const enrolled = { personId: person, phone: phone.number, enrolledBy: enrolledWith(doer) };
  const key = await activateTextsIn(tx, enrolled, deps, doer.now);
  if (!first) return tellOfContact(tx, person, doer, deps.raiseAlarm);
  const happened = { person, key, kind: 'csamsms', about: 'new-key', device: doer.device } as const;
  await deps.raiseAlarm(tx, happened, doer.now);
}
