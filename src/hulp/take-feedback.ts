import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import type { Visit } from '#web/visit.ts';
import { maskNumbers } from './rules/mask-numbers.ts';
import { takeTurn } from './store/take-turn.ts';
import { mostAnHour, turnOf } from './turns.ts';

type From = Pick<Visit, 'address' | 'language' | 'now'>;

/** Takes what people say about a page. */
export interface TakeFeedback {
  /** Answers under what a remark can be added; null: too much came from this address. */
  readonly answer: (from: From, said: { readonly page: string; readonly helped: boolean }) => Promise<string | null>;
  /** `gone`: there is a remark already, or no such answer. */
  readonly remark: (from: From, id: string, text: string) => Promise<'kept' | 'gone' | 'too-many'>;
}

export interface FeedbackDeps {
  readonly db: Db;
  readonly keys: Keys;
  readonly uuid?: () => string;
}

const scope = { across: 'sign-in' } as const;

export function takeFeedback({ db, keys, uuid = randomUUID }: FeedbackDeps): TakeFeedback {
  const turn = turnOf(keys);
  return {
    answer: ({ address, language, now }, { page, helped }) =>
      db.transaction(scope, async (tx) => {
        if (!(await takeTurn(tx, turn('feedback', address), mostAnHour.feedback, now))) return null;
        const id = uuid();
        await sql`
          insert into feedback (id, page, language, helped, at)
          values (${id}, ${page}, ${language}, ${helped}, ${now})`.execute(tx);
        return id;
      }),
    remark: async ({ address, now }, id, text) => {
      try {
        return await db.transaction(scope, async (tx) => {
          if (!(await takeTurn(tx, turn('remark', address), mostAnHour.remark, now))) return 'too-many';
          await sql`insert into remark (feedback, text, at) values (${id}, ${maskNumbers(text)}, ${now})`.execute(tx);
          return 'kept';
        });
      } catch (error) {
        // No such answer (23503), or a remark to it already (23505): this site may read neither.
        if (error instanceof Error && 'code' in error && /^2350[35]$/.test(String(error.code))) return 'gone';
        throw error;
      }
    },
  };
}
