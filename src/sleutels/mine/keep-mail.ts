import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { RaiseAlarm } from '../alarm.ts';
import { saveContact } from '../store/contacts.ts';
import { ownKeys } from '../store/own-keys.ts';
import { ownChange, type Doer } from './doer.ts';

/** An address or number whose code came back. */
export interface Confirmed {
  readonly person: string;
  readonly value: string;
  /** What was confirmed earlier; null when nothing was. */
  readonly before: string | null;
  readonly language: Language;
  readonly doer: Doer;
}

export interface KeepContactDeps {
  readonly contacts: Seal;
  readonly raiseAlarm: RaiseAlarm;
}

/**
 * Keeps a confirmed mail address. The earlier one hears of it first: who changes it for somebody else would be the
 * only one to read of it. The new one hears of it as well, so that what was linked by mistake can be taken back.
 */
export async function keepMail(
  tx: Tx,
  { person, value, before, language, doer }: Confirmed,
  { contacts, raiseAlarm }: KeepContactDeps,
): Promise<void> {
  if (before !== null) await tellOfContact(tx, person, doer, raiseAlarm);
  await saveContact(tx, { person, kind: 'mail', sealed: contacts.seal(value), language, at: doer.now });
  await record(tx, ownChange(doer, person, 'mail-confirmed', `person:${person}`));
  if (before !== value) await tellOfContact(tx, person, doer, raiseAlarm);
}

/** The link in the mail blocks the key with which it was done. */
export async function tellOfContact(tx: Tx, person: string, doer: Doer, raiseAlarm: RaiseAlarm): Promise<void> {
  const keys = await ownKeys(tx, person);
  const used = keys.find(({ kind }) => kind === doer.key) ?? keys[0];
  if (used === undefined) return;
  const { id: key, kind, name } = used;
  const happened = { person, key, kind, name, about: 'changed-contact', device: doer.device } as const;
  await raiseAlarm(tx, happened, doer.now);
}
