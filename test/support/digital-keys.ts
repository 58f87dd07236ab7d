import { createHash } from 'node:crypto';
import { TOTP, Secret } from 'otpauth';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { Db, Tx } from '#store/database.ts';
import type { Argon2id } from '#sleutels/hash/argon2id.ts';
import type { Sleutels, Person } from '#sleutels/index.ts';

export interface KeyHolder {
  readonly person: Person;
  readonly username: string;
  readonly password: string;
  /** What the person's authenticator app shows at that moment. */
  readonly codeAt: (at: Date) => string;
}

/** Somebody with a working key; `serial` 0 to 899 tells people apart. */
export async function keyHolder(sleutels: Sleutels, serial: number, at: Date): Promise<KeyHolder> {
  const username = `proef${serial}`;
  const password = `een lang geheim ${serial}`;
  const secret = createHash('sha256').update(username).digest().subarray(0, 20);
  const person = await sleutels.register(
    { insz: testInsz(serial), givenName: 'Proef', familyName: `Persoon ${serial}` },
    at,
  );
  const activated = await sleutels.activateApp({ personId: person.id, username, password, secret }, at);
  if (!activated.ok) throw new Error(activated.because);
  return { person, username, password, codeAt: (moment) => appCode(secret, moment) };
}

/** The phone of a test: shares nothing with the code under test but the secret. */
export const appCode = (secret: Uint8Array, at: Date): string =>
  new TOTP({ secret: new Secret({ buffer: new Uint8Array(secret).buffer }) }).generate({ timestamp: at.getTime() });

/** A valid number that nobody has: born in 1955 on a day 00, which stands for "not known". */
export function testInsz(serial: number): Insz {
  const nine = `550000${String(serial + 1).padStart(3, '0')}`;
  const parsed = parseInsz(`${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.insz;
}

/** Answers at once and counts; as good as the real hash to tell passwords apart, and no protection at all. */
export function countedHash(): { readonly compute: Argon2id; readonly calls: () => number } {
  let calls = 0;
  return {
    calls: () => calls,
    compute: async ({ message, salt, tagLength }) => {
      calls += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return createHash('sha256').update(salt).update(message).digest().subarray(0, tagLength);
    },
  };
}

/** The same database, with a list of the statements that go through it: their text without the values. */
export function listened(db: Db): { readonly db: Db; readonly take: () => readonly string[] } {
  let statements: string[] = [];
  const listening = (tx: Tx): Tx =>
    tx.withPlugin({
      transformQuery: ({ node }) => {
        statements.push(
          node.kind === 'RawNode' ? node.sqlFragments.join('?').replaceAll(/\s+/g, ' ').trim() : node.kind,
        );
        return node;
      },
      transformResult: async ({ result }) => result,
    });
  return {
    db: {
      system: db.system,
      read: db.read,
      look: (scope, work) => {
        statements.push(`look ${JSON.stringify(scope)}`);
        return db.look(scope, (tx) => work(listening(tx)));
      },
      transaction: (scope, work, settings) => {
        statements.push(`begin ${JSON.stringify([scope, settings ?? {}])}`);
        return db.transaction(scope, (tx) => work(listening(tx)), settings);
      },
    },
    take: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}
