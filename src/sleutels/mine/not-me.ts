import { record } from '#audit/record.ts';
import type { Db } from '#store/database.ts';
import { alarmLifetime, hashOfAlarm } from '../alarm.ts';
import { findAlarm, useAlarm, type FoundAlarm } from '../store/alarms.ts';
import { blockKeys, lockKeys } from '../store/change-key.ts';
import { personById } from '../store/persons.ts';

/** The link "this was not me" of a mail. */
export interface NotMe {
  /** What the link is about; null: no such link, or too old. */
  readonly read: (token: string, now: Date) => Promise<FoundAlarm | null>;
  /** Blocks the key at once. Answers who it is, so that their sessions can be ended; null: no such link. */
  readonly block: (token: string, now: Date) => Promise<{ readonly sub: string } | null>;
}

const wellFormed = /^[A-Za-z0-9_-]{43}$/;
const scope = { across: 'sign-in' } as const;

export function notMe(db: Db): NotMe {
  const since = (now: Date): Date => new Date(now.getTime() - alarmLifetime);
  return {
    read: async (token, now) =>
      wellFormed.test(token) ? db.transaction(scope, (tx) => findAlarm(tx, hashOfAlarm(token), since(now))) : null,
    block: async (token, now) => {
      if (!wellFormed.test(token)) return null;
      return db.transaction(scope, async (tx) => {
        const alarm = await findAlarm(tx, hashOfAlarm(token), since(now));
        const owner = alarm === null ? null : await personById(tx, alarm.person);
        if (alarm === null || owner === null) return null;
        // The second press of the same link changes nothing more.
        if (alarm.used_at === null) {
          await lockKeys(tx, alarm.person);
          await blockKeys(tx, alarm.person, alarm.key, now);
          await useAlarm(tx, hashOfAlarm(token), now);
          await record(tx, {
            at: now,
            action: 'sleutels.key-blocked',
            company: null,
            actor: { kind: 'system', id: 'link in a mail' },
            subject: `key:${alarm.key}`,
            after: { about: alarm.about },
          });
        }
        return { sub: owner.sub };
      });
    },
  };
}
