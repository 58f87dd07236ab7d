import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { RaiseAlarm } from '../alarm.ts';
import type { CodeKind } from '../key-kind.ts';
import { setLogin, type PreparedLogin } from '../set-login.ts';
import { contactOf, saveContact } from '../store/contacts.ts';
import { endActivation, type FoundActivation } from './store/activations.ts';

export interface Finish {
  readonly one: FoundActivation;
  readonly login: Extract<PreparedLogin, { ok: true }>;
  readonly kind: CodeKind;
  /** Saves the key; answers its identifier. */
  readonly saveKey: () => Promise<string>;
}

export interface FinishDeps {
  readonly contacts: Seal;
  readonly raiseAlarm: RaiseAlarm;
}

/**
 * The link was followed and the paper read: the mail address is theirs, and they are who the office saw. An address
 * that we knew before hears of it first: if it was not them, nobody else would tell them.
 */
export async function finishActivation(
  tx: Tx,
  { one, login, kind, saveKey }: Finish,
  { contacts, raiseAlarm }: FinishDeps,
  now: Date,
): Promise<void> {
  const { person, language } = one;
  await setLogin(tx, person, login, now);
  const happened = { person, key: await saveKey(), kind, about: 'new-key', device: null } as const;
  const before = await contactOf(tx, person, 'mail');
  const changed = before !== null && contacts.open(before.value_sealed) !== contacts.open(one.mail_sealed);
  if (changed) await raiseAlarm(tx, happened, now);
  await saveContact(tx, { person, kind: 'mail', sealed: one.mail_sealed, language, at: now });
  await raiseAlarm(tx, happened, now);
  await endActivation(tx, one.id, now);
  await record(tx, {
    at: now,
    action: 'sleutels.activated',
    company: null,
    actor: { kind: 'person', id: person },
    subject: `activation:${one.id}`,
    after: { key: kind, mailChanged: changed },
  });
}
