import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { openSessions } from '#web/session/index.ts';
import { signedInAs } from '../../test/support/signed-in.ts';
import type { RunningProduct } from '../../test/support/product.ts';
import { bart, code, gent, helder } from '../../test/support/user-rights.ts';
import { atOnce } from '../at-once.ts';

/** Somebody at work in the zone, with one right. */
export interface Inside {
  /** UUID */
  readonly rightId: string;
  /** The value of the session's cookie. */
  readonly cookie: string;
}

export const bartActs = { insz: bart, id: 'bench', name: 'Bart Maes', key: 'itsme' };

/** Valid numbers that nobody has: born on a day 00, which stands for "not known". */
function inszOf(serial: number): Insz {
  const nine = `${30 + Math.floor(serial / 900)}0000${String((serial % 900) + 1).padStart(3, '0')}`;
  const parsed = parseInsz(`${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.insz;
}

/**
 * So many people with a right, inside: what a sign-in leaves in ACM and in the zone is written down directly, so that
 * no time goes to their passwords.
 */
export async function peopleInside(
  { product }: RunningProduct,
  superuserUrl: string,
  count: number,
): Promise<Inside[]> {
  const { systems, database } = product;
  const sessions = openSessions({ db: database.store.as('zone'), keys: database.keys });
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 8 });
  const people: Inside[] = [];
  try {
    await atOnce(count, 8, async (serial) => {
      const at = new Date();
      const insz = inszOf(serial);
      const names = { givenName: 'Nummer', familyName: `Bench ${serial}` };
      const person = await systems.sleutels.register({ insz, ...names }, at);
      const linked = await systems.gebruikersbeheer.linkPerson({
        actor: bartActs,
        company: helder,
        insz,
        ...names,
        kind: 'own-staff',
        functionTitle: null,
        email: null,
        language: 'nl',
        phone: null,
        at,
      });
      if (!linked.ok) throw new Error(`not linked: ${linked.because}`);
      const given = await systems.gebruikersbeheer.giveRight({
        actor: bartActs,
        company: helder,
        relationId: linked.relationId,
        code,
        contexts: [gent],
        until: addDays(brusselsDate(at), 300),
        at,
      });
      if (!given.ok) throw new Error(`not given: ${given.because}`);
      const sid = randomUUID();
      const opened = await sessions.open(
        {
          person: signedInAs({
            sub: person.sub,
            organisation: { number: helder, name: 'Helder & Proper BV' },
            roles: [`${code}-${gent}:${helder}`],
          }),
          sid,
          idToken: 'bench',
          issuedAt: at,
        },
        at,
      );
      if (!opened.ok) throw new Error(opened.because);
      await pool.query(
        'insert into acm.entry (client_id, sid, account_id, organisation, at) values ($1, $2, $3, $4, $5)',
        ['zone', sid, person.sub, helder, at],
      );
      people.push({ rightId: given.rightId, cookie: opened.cookie });
    });
  } finally {
    await pool.end();
  }
  return people;
}
