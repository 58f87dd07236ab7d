import { sql } from 'kysely';
import { birthDateOf, parseInsz } from '#belgian/insz.ts';
import type { Db } from '#store/database.ts';
import { anna, chadia, sofia, type DemoPerson } from '../world/people.ts';
import type { PidClaims } from './pid-issuer.ts';

/** The state of the demo: one issuer, and some of its people live in Belgium. */
export const demoCountry = 'PT';

/** Somebody with a wallet. */
export interface Holder {
  readonly person: DemoPerson;
  /** Of their own state, which not every state puts in its identifications. */
  readonly number: string | null;
  /** Their place among the others, for the list of what was taken back. */
  readonly place: number;
}

/** Sofia's identification holds no number, so that a new wallet of hers must be linked again; those of the others do. */
export const holders: readonly Holder[] = [
  { person: sofia, number: null, place: 0 },
  { person: chadia, number: 'PT-000-982-01', place: 1 },
  { person: anna, number: 'PT-000-982-02', place: 2 },
];

const placesEach = 64;

/** Which wallet somebody has now. */
export interface WalletState {
  readonly serial: number;
  readonly revoked: boolean;
}

export const statusIndex = ({ place }: Holder, { serial }: WalletState): number => place * placesEach + serial;

export function claimsOf({ person, number }: Holder, until: Date): PidClaims {
  const insz = parseInsz(person.insz);
  const birthdate = insz.ok ? birthDateOf(insz.insz) : null;
  if (birthdate === null) throw new Error('a demo person has no birth date');
  return {
    family_name: person.familyName,
    given_name: person.givenName,
    birthdate,
    issuing_country: demoCountry,
    issuing_authority: 'Demo PID Authority',
    nationalities: [demoCountry],
    date_of_expiry: until.toISOString().slice(0, 10),
    ...(number === null ? {} : { personal_administrative_number: number }),
  };
}

export interface WalletStore {
  readonly stateOf: (holder: Holder) => Promise<WalletState>;
  /** A new phone: another key, and the identification of the earlier one is over. */
  readonly renew: (holder: Holder) => Promise<void>;
  readonly setRevoked: (holder: Holder, revoked: boolean) => Promise<void>;
  /** Places in the list of what was taken back. */
  readonly revoked: () => Promise<readonly number[]>;
}

export function walletStore(db: Db): WalletStore {
  const stateOf = async ({ person }: Holder): Promise<WalletState> => {
    const { rows } = await db.transaction({}, (tx) =>
      sql<WalletState>`select serial, revoked from wallet where username = ${person.username}`.execute(tx),
    );
    return rows[0] ?? { serial: 1, revoked: false };
  };
  return {
    stateOf,
    renew: ({ person }) =>
      db.transaction({}, async (tx) => {
        await sql`
          insert into wallet (username, serial) values (${person.username}, 2)
          on conflict (username) do update set serial = wallet.serial % 60 + 1, revoked = false`.execute(tx);
      }),
    setRevoked: ({ person }, revoked) =>
      db.transaction({}, async (tx) => {
        await sql`
          insert into wallet (username, revoked) values (${person.username}, ${revoked})
          on conflict (username) do update set revoked = excluded.revoked`.execute(tx);
      }),
    revoked: async () => {
      const states = await Promise.all(holders.map(async (holder) => ({ holder, state: await stateOf(holder) })));
      return states.flatMap(({ holder, state }) => (state.revoked ? [statusIndex(holder, state)] : []));
    },
  };
}
