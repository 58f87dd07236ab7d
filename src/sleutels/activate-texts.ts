import { record } from '#audit/record.ts';
import type { PhoneNumber } from '#belgian/phone-number.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import { saveCodeKey } from './save-code-key.ts';
import { saveContact } from './store/contacts.ts';
import type { EnrolledBy } from './store/save-key.ts';

export interface TextsActivation {
  readonly personId: string;
  /** Confirmed: its holder read a code from it. */
  readonly phone: PhoneNumber;
  readonly enrolledBy: EnrolledBy;
}

export interface ActivateTextsDeps {
  readonly db: Db;
  readonly phones: Seal;
  readonly contacts: Seal;
  readonly uuid: () => string;
}

/** Gives a person the key "security code by text message" on a confirmed phone, or another phone; part of `tx`. */
export async function activateTextsIn(
  tx: Tx,
  { personId, phone, enrolledBy }: TextsActivation,
  { phones, contacts, uuid }: Omit<ActivateTextsDeps, 'db'>,
  at: Date,
): Promise<string> {
  const key = { person: personId, kind: 'csamsms', sealed: phones.seal(phone), enrolledBy, at, uuid } as const;
  const saved = await saveCodeKey(tx, key);
  await saveContact(tx, { person: personId, kind: 'phone', sealed: contacts.seal(phone), language: 'nl', at });
  await record(tx, {
    at,
    action: saved.renewed ? 'sleutels.key-renewed' : 'sleutels.key-activated',
    company: null,
    actor: { kind: 'person', id: personId },
    subject: `key:${saved.id}`,
    after: { kind: 'csamsms', enrolledBy },
  });
  return saved.id;
}

export const activateTexts =
  ({ db, ...deps }: ActivateTextsDeps) =>
  (activation: TextsActivation, at: Date): Promise<string> =>
    db.transaction({ person: activation.personId }, (tx) => activateTextsIn(tx, activation, deps, at));
