import pg from 'pg';

/** Every company has so many people, each with one right; the first company has a thousand times more. */
const perCompany = 50;
export const inLargest = 10_000;

const digits = (first: string, from: string, length: number): string =>
  `'${first}' || lpad((${from})::text, ${length}, '0')`;

const company = (serial: string): string => digits('0', serial, 9);
const establishment = (serial: string): string => digits('2', serial, 9);

/** The index under which the person of this grant is found. */
export const personIndex = (serial: string): string => `sha256(convert_to('p' || ${serial}, 'UTF8'))`;

/**
 * Fills the tables with so many grants, as a deployment has them: each person one right, most for two establishments,
 * some for every one; some of before that ended.
 */
export async function manyGrants(superuserUrl: string, grants: number): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const largest = Math.min(inLargest, Math.ceil(grants / 10));
  // The serial of the company of a grant: the first holds the largest list.
  const of = `case when i <= ${largest} then 1 else 2 + (i - ${largest} - 1) / ${perCompany} end`;
  const uuid = (letter: string, serial: string): string =>
    `(lpad('${letter}', 8, '0') || '-0000-4000-8000-' || lpad(to_hex(${serial}), 12, '0'))::uuid`;
  try {
    await client.query(`
      set search_path to gebruikersbeheer;
      set session_replication_role to replica;
      insert into person (id, insz_sealed, insz_index, given_name, family_name, search_name, created_at)
        select ${uuid('a', 'i')}, '\\x00', ${personIndex('i')}, 'Nummer', 'Bench ' || i, 'nummer bench ' || i, now()
        from generate_series(1, ${grants}) i;
      insert into work_relation (id, person, company, target_group, kind, language, start_date, created_by, created_at, given_name,
          family_name, search_name)
        select ${uuid('b', 'i')}, ${uuid('a', 'i')}, ${company(of)}, 'EA', 'own-staff', 'nl', '2020-01-01', 'bench', now(), 'Nummer', 'Bench ' || i,
          'nummer bench ' || i
        from generate_series(1, ${grants}) i;
      insert into user_right (id, relation, company, person, code, given_by, given_by_name, given_at, from_date,
          until_date, ended_at, end_reason, every_context)
        select ${uuid('c', 'i')}, ${uuid('b', 'i')}, ${company(of)}, ${uuid('a', 'i')},
          'DienstenchequesErkendeOnderneming', 'bench', 'Bench', '2026-01-01', '2026-01-01', '2030-12-31',
          case when i % 10 = 0 then timestamptz '2026-06-01' end, case when i % 10 = 0 then 'ended' end, i % 7 = 0
        from generate_series(1, ${grants}) i;
      insert into right_context (user_right, company, establishment)
        select ${uuid('c', 'i')}, ${company(of)}, ${establishment(`(${of}) * 10 + e`)}
        from generate_series(1, ${grants}) i, generate_series(1, 2) e where i % 7 <> 0;
      insert into company_establishment (company, establishment, from_date)
        select ${company('c')}, ${establishment('c * 10 + e')}, '2020-01-01'
        from generate_series(1, 2 + ${grants} / ${perCompany}) c, generate_series(1, 5) e;
      set session_replication_role to default;
      analyze person, work_relation, user_right, right_context, company_establishment;`);
  } finally {
    await client.end();
  }
}

/** What is asked about the grant with this serial. */
export function asked(serial: number, grants: number): { readonly company: string; readonly establishment: string } {
  const largest = Math.min(inLargest, Math.ceil(grants / 10));
  const place = serial <= largest ? 1 : 2 + Math.floor((serial - largest - 1) / perCompany);
  return {
    company: `0${String(place).padStart(9, '0')}`,
    establishment: `2${String(place * 10 + 1).padStart(9, '0')}`,
  };
}
