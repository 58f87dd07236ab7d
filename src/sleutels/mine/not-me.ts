import { record } from '#audit/record.ts';
import type { Db } from '#store/database.ts';
import { alarmLifetime, hashOfAlarm } from '../alarm.ts';
import { findAlarm, useAlarm, type FoundAlarm } from '../store/alarms.ts';
import { blockKeys, lockKeys } from '../store/change-key.ts';
import { personById } from '../store/persons.ts';
import type { TellBlocked } from './tell-blocked.ts';

export type NotMeVerdict =
  /** Whose sessions are to be ended. */
  | { readonly ok: true; readonly sub: string }
  /** No such link or too old, or it did its work before. */
  | { readonly ok: false; readonly because: 'unknown' | 'used' };

/** The link "this was not me" of a mail. */
export interface NotMe {
  /** What the link is about; null: no such link, or too old. */
  readonly read: (token: string, now: Date) => Promise<FoundAlarm | null>;
  /** Blocks the key at once; works once, so that an old mail is no way to trouble somebody. */
  readonly block: (token: string, now: Date) => Promise<NotMeVerdict>;
}

const wellFormed = /^[A-Za-z0-9_-]{43}$/;
const scope = { across: 'sign-in' } as const;

export function notMe(db: Db, tellBlocked: TellBlocked): NotMe {
  const since = (now: Date): Date => new Date(now.getTime() - alarmLifetime);
  return {
    read: async (token, now) =>
      wellFormed.test(token) ? db.transaction(scope, (tx) => findAlarm(tx, hashOfAlarm(token), since(now))) : null,
    block: async (token, now) => {
      if (!wellFormed.test(token)) return { ok: false, because: 'unknown' };
      return db.transaction(scope, async (tx): Promise<NotMeVerdict> => {
        const alarm = await findAlarm(tx, hashOfAlarm(token), since(now));
        const owner = alarm === null ? null : await personById(tx, alarm.person);
        if (alarm === null || owner === null) return { ok: false, because: 'unknown' };
        if (alarm.used_at !== null) return { ok: false, because: 'used' };
        await useAlarm(tx, hashOfAlarm(token), now);
        await lockKeys(tx, alarm.person);
        const { person, key, kind, name, about } = alarm;
        if (await blockKeys(tx, person, key, now)) {
          await record(tx, {
            at: now,
            action: 'sleutels.key-blocked',
            company: null,
            actor: { kind: 'system', id: 'link in a mail' },
            subject: `key:${key}`,
            after: { about },
          });
          await tellBlocked(tx, { person, kind, name }, now);
        }
        return { ok: true, sub: owner.sub };
      });
    },
  };
}
