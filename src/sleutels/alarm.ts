import { createHash } from 'node:crypto';
import { moment } from '#belgian/moment.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { text } from './messages/index.ts';
import type { KeyKind } from './key-kind.ts';
import { keyTitle } from './key-title.ts';
import { deviceText } from './device/device-of.ts';
import { contactOf } from './store/contacts.ts';
import { insertAlarm, type AlarmAbout } from './store/alarms.ts';

/** Something happened to somebody's keys that they may not have done themselves. */
export interface Happened {
  readonly person: string;
  /** The key that "this was not me" blocks. */
  readonly key: string;
  readonly kind: KeyKind;
  /** What its holder calls it, for a key that has a name. */
  readonly name?: string | null;
  readonly about: AlarmAbout;
  /** Where it happened, in few words; null when that is not known. */
  readonly device: string | null;
}

/** Mails the person, as part of `tx`, with a link by which they say that it was not them. */
export type RaiseAlarm = (tx: Tx, happened: Happened, now: Date) => Promise<void>;

export interface RaiseAlarmDeps {
  readonly contacts: Seal;
  readonly random: (length: number) => Buffer;
  /** The site of one's own keys. */
  readonly site: URL;
}

export const hashOfAlarm = (token: string): Buffer => createHash('sha256').update(token).digest();

/** How long the link in a mail works, in milliseconds: people read mails late. */
export const alarmLifetime = 30 * 24 * 60 * 60_000;

/** Somebody without a confirmed mail address is told nothing: their list of sign-ins still shows it. */
export const raiseAlarm =
  ({ contacts, random, site }: RaiseAlarmDeps): RaiseAlarm =>
  async (tx, { person, key, kind, name = null, about, device }, now) => {
    const contact = await contactOf(tx, person, 'mail');
    if (contact === null) return;
    const token = random(32).toString('base64url');
    await insertAlarm(tx, { token: hashOfAlarm(token), person, key, about, at: now });
    const t = text(contact.language);
    const link = new URL(`/dit-was-ik-niet/${token}`, site).href;
    const facts = {
      key: keyTitle({ kind, name }, contact.language),
      when: moment(now, contact.language),
      device: device === null ? t('device.unknown') : deviceText(device, contact.language),
    };
    await postMail(tx, {
      to: contacts.open(contact.value_sealed),
      language: contact.language,
      subject: t(`alarm.${about}.subject`),
      text: t('alarm.mail', { what: t(`alarm.${about}`, facts), link }),
    });
  };
