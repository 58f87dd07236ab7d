import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { enqueue, type JobHandlers } from '../jobs/index.ts';

const kind = 'post.clean';
/** A message that could not be sent is given up, and emptied, after so many days. */
export const unsentKeptDays = 2;

/** What was sent or given up is removed after so many days. */
export const sentKeptDays = 30;

const day = 24 * 60 * 60_000;

export interface CleanOptions {
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: (message: string, fields: Readonly<Record<string, number>>) => void;
}

/**
 * `post.clean`, every day: gives up and empties what could not be sent in two days (the queue stops trying soon after),
 * and removes what has been done with for thirty days. It asks for its own next turn.
 */
export const cleanHandlers = ({ db, clock, log }: CleanOptions): JobHandlers => ({
  [kind]: () =>
    db.transaction({ across: 'job' }, async (tx) => {
      const { rows } = await sql<{ mails: number; texts: number }>`
        with old_mail as (
          select id from message where sent_at is null and given_up_at is null and written_at < now() - make_interval(days => ${unsentKeptDays})
          for update skip locked
        ), old_text as (
          select id from text_message where done_at is null and written_at < now() - make_interval(days => ${unsentKeptDays})
          for update skip locked
        ), mails as (
          update message set body = '', given_up_at = now() where id in (select id from old_mail) returning 1
        ), texts as (
          update text_message set recipient = '', body = '', done_at = now(), outcome = 'given-up'
          where id in (select id from old_text) returning 1
        ), forgotten_mails as (
          delete from message where coalesce(sent_at, given_up_at) < now() - make_interval(days => ${sentKeptDays})
        ), forgotten_texts as (
          delete from text_message where done_at < now() - make_interval(days => ${sentKeptDays})
        )
        select (select count(*)::integer from mails) as mails, (select count(*)::integer from texts) as texts`.execute(
        tx,
      );
      const given = rows[0] ?? { mails: 0, texts: 0 };
      if (given.mails + given.texts > 0) log('messages could not be sent and were given up', given);
      await enqueue(tx, kind, {}, { runAt: new Date(clock().getTime() + day), key: kind });
    }),
});

/** Asks for the first turn; every process may do so at its start, as the key makes it one job. */
export const scheduleClean = (db: Db): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, kind, {}, { key: kind }));
