import pg from 'pg';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { rightsOn } from '#gebruikersbeheer/store/rights-on.ts';
import type { Store } from '#store/database.ts';
import { testStore } from '../../test/support/store.ts';
import type { BenchCase, Prepared } from '../measure.ts';
import { asked, manyGrants, personIndex } from './many-grants.ts';
import { policyEngines } from './policy-engines.ts';

const right = 'DienstenchequesErkendeOnderneming';
const today: LocalDate = brusselsDate(new Date('2026-11-23T12:00:00Z'));

async function prepare(grants: number, size: number, say: (text: string) => void): Promise<Prepared> {
  const { store, superuserUrl, close } = await testStore();
  await manyGrants(superuserUrl, grants);
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('set search_path to gebruikersbeheer; set plan_cache_mode to force_generic_plan');
  const serials = Array.from({ length: size }, (_, place) => 1 + ((place * 7_919) % grants));
  const { rows } = await client.query<{ i: number; x: Buffer; id: string }>(
    `select i, ${personIndex('i')} as x, ('0000000c-0000-4000-8000-' || lpad(to_hex(i), 12, '0'))::uuid as id
     from unnest($1::int[]) i`,
    [serials],
  );
  const questions = rows.map(({ i, x, id }) => ({ index: x, id, ended: i % 10 === 0, ...asked(i, grants) }));
  const decide = async (): Promise<void> => {
    for (const { index, company, establishment, ended } of questions) {
      const { rows: answers } = await client.query<{ may: boolean }>({
        name: 'may',
        text: 'select may($1, $2, $3, $4, $5)',
        values: [index, right, company, establishment, today],
      });
      if (answers[0]?.may === ended) throw new Error('a wrong answer');
    }
  };
  const readOne = async (): Promise<void> => {
    for (const { id } of questions) {
      const { rows: found } = await client.query({
        name: 'one',
        text: 'select id, relation, company, code, from_date, until_date from user_right where id = $1',
        values: [id],
      });
      if (found.length !== 1) throw new Error('a row is missing');
    }
  };
  return {
    ours: decide,
    beside: readOne,
    close: async () => {
      const [first] = questions;
      const question = {
        person: 'p1',
        right,
        company: first?.company ?? '',
        establishment: first?.establishment ?? '',
      };
      say(`${await policyEngines(question, Math.min(size, 2_000))}; ${await tableTimes(store, Math.min(size, 200))}`);
      await client.end();
      await close();
    },
  };
}

/** How long a page of the table of who has what takes, in the company with the longest list. */
async function tableTimes(store: Store, times: number): Promise<string> {
  const company = '0000000001' as EnterpriseNumber;
  const everything = { on: today, words: [], codes: null, establishment: null, endsBy: null, sees: 'every' } as const;
  const filters = [everything, { ...everything, words: ['bench'] }, { ...everything, code: right }] as const;
  const taken: number[] = [];
  let total = 0;
  for (let time = 0; time < Math.max(times, 3); time += 1) {
    const start = process.hrtime.bigint();
    const wanted = filters[time % filters.length] ?? everything;
    const order = (['name', 'until', 'given'] as const)[time % 3] ?? 'name';
    const found = await store
      .as('gebruikersbeheer')
      .transaction({ company }, (tx) => rightsOn(tx, company, wanted, { order, limit: 50, offset: 0 }));
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
    total = found.total;
  }
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return `a page of the table of who has what, of ${total} rights in one company: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (aim 50)`;
}

/** May this person do this for this company at this establishment today? At three sizes: the answer may not slow down. */
export const decisionCases: readonly BenchCase[] = [1_000, 100_000, 1_000_000].map((grants) => {
  let said = '';
  return {
    name: 'decision',
    words: `"may P do R for company O at establishment E today", read fresh from PostgreSQL with ${grants.toLocaleString('en')} grants, beside one primary-key read on the same connection`,
    unit: `decisions (${grants.toLocaleString('en')} grants)`,
    size: 2_000,
    aim: 0.5,
    // The tests run it small.
    prepare: (size) =>
      prepare(size < 100 ? 100 : grants, size, (text) => {
        said = text;
      }),
    afterwards: async () => said,
  };
});
