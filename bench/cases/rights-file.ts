import pg from 'pg';
import { brusselsDate } from '#belgian/local-date.ts';
import { parseInsz } from '#belgian/insz.ts';
import { openGebruikersbeheer } from '#gebruikersbeheer/index.ts';
import { rightsFileColumns } from '#gebruikersbeheer/rules/rights-file.ts';
import { testStore } from '../../test/support/store.ts';
import { bart, code, depsOfTests, gent, helder } from '../../test/support/user-rights.ts';
import type { BenchCase, Prepared } from '../measure.ts';

const at = new Date('2026-11-23T12:00:00Z');
const seconds: number[] = [];

/** Work relations of people who have no right yet, a thousandfold; their identifiers. */
async function newRelations(client: pg.Client, turn: number, size: number): Promise<readonly string[]> {
  const uuid = (letter: string): string => `('${letter}0000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid`;
  const from = turn * size + 1;
  await client.query(`
    insert into person (id, insz_sealed, insz_index, given_name, family_name, search_name, created_at)
      select ${uuid('a')}, '\\x00', sha256(i::text::bytea), 'Nummer', 'Bench ' || i, 'nummer bench ' || i, now()
      from generate_series(${from}, ${from + size - 1}) i`);
  const { rows } = await client.query<{ id: string }>(`
    insert into work_relation (id, person, company, target_group, kind, email, language, start_date, created_by, created_at, given_name,
        family_name, search_name)
      select ${uuid('b')}, ${uuid('a')}, '${helder}', 'EA', 'own-staff', i || '@bench.example', 'nl', '2020-01-01', 'bench', now(),
        'Nummer', 'Bench ' || i, 'nummer bench ' || i
      from generate_series(${from}, ${from + size - 1}) i returning id`);
  return rows.map(({ id }) => id);
}

const fileOf = (relations: readonly string[]): Buffer =>
  Buffer.from(
    [
      rightsFileColumns.join(';'),
      ...relations.map((id) => [helder, id, '', '', code, gent, '', '', '', '', ''].join(';')),
    ].join('\r\n'),
  );

async function prepare(size: number): Promise<Prepared> {
  const world = await testStore();
  const system = openGebruikersbeheer(depsOfTests(world));
  const client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  await client.query('set search_path to gebruikersbeheer');
  let turn = 0;
  const waiting: (readonly string[])[] = [];
  for (; turn < 20; turn += 1) waiting.push(await newRelations(client, turn, size));
  await client.query('analyze person, work_relation');
  const next = async (): Promise<readonly string[]> => waiting.pop() ?? newRelations(client, turn++, size);
  const insz = parseInsz(bart);
  if (!insz.ok) throw new Error('a number of the tests is valid');
  return {
    ours: async () => {
      const file = fileOf(await next());
      const started = performance.now();
      for (const tryOut of [true, false]) {
        const { ok } = await system.importRights({ insz: insz.insz, file, tryOut, at, progress: () => undefined });
        if (!ok) throw new Error('the file was refused');
      }
      seconds.push((performance.now() - started) / 1_000);
    },
    beside: async () => {
      const relations = await next();
      await client.query(
        `with added as (
           insert into user_right (id, relation, company, person, code, given_by, given_by_name, given_at, from_date, every_context)
             select gen_random_uuid(), w.id, w.company, w.person, $2, 'bench', 'Bench', $3, $4, false
             from work_relation w where w.id = any($1::uuid[]) returning id, company)
         insert into right_context (user_right, company, establishment) select id, company, $5 from added`,
        [relations, code, at, brusselsDate(at), gent],
      );
    },
    close: async () => {
      await client.end();
      await world.close();
    },
  };
}

/** A file of new rights, tried out and then done. */
export const rightsFile: BenchCase = {
  name: 'rights-file',
  words:
    'rows of a file of rights, tried out and then done (rule, record, mails and jobs for each, in one transaction), beside one statement that adds the same rights and their establishments alone',
  unit: 'rows',
  size: 10_000,
  aim: 0.1,
  prepare,
  afterwards: async () => {
    const slowest = Math.max(...seconds.splice(0));
    return `a file took at most ${slowest.toFixed(1)} s from reading to done (aim 10)`;
  },
};
