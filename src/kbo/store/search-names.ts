import { sql, type RawBuilder } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { SearchHit, SearchResult } from '../company.ts';

/** How many matching names are ranked at most, so that a search for `van` costs no more than another. */
export const mostCandidates = 5_000;

interface Found {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly matched: string | null;
  readonly municipality: string | null;
  readonly status: SearchHit['status'];
  readonly total: number;
  readonly candidates: number;
}

export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/**
 * Companies of which a name, or the name of an establishment, holds all these words or parts of words. First the
 * same name, then names that begin so, then those in which a word begins so, then the rest; short names first.
 * @param words as `fold` makes them: letters and digits only
 */
export function searchNames(tx: Tx, words: readonly string[], window: Window): Promise<SearchResult> {
  const phrase = words.join(' ');
  // Groups of three letters are indexed; of shorter words alone, only the beginning of the name is.
  const isLong = (word: string): boolean => word.length >= 3;
  // A short word counts where a word begins: "4" finds 4 and 40, and not 14.
  const holds = (word: string): RawBuilder<unknown> =>
    isLong(word) ? sql`d.folded like ${`%${word}%`}` : sql`' ' || d.folded like ${`% ${word}%`}`;
  const conditions = words.some(isLong) ? words.map(holds) : [sql`d.folded like ${`${phrase}%`}`];
  return ranked(
    tx,
    sql`
      select coalesce(s.enterprise, d.entity) as number, d.name,
        case when d.folded = ${phrase} then 0 when d.folded like ${`${phrase}%`} then 1
          when ' ' || d.folded like ${`% ${phrase}%`} then 2 else 3 end as rank
      from denomination d left join establishment s on s.number = d.entity
      where ${sql.join(conditions, sql` and `)} limit ${mostCandidates}`,
    window,
  );
}

/** Companies whose number begins with these digits. */
export function searchNumbers(tx: Tx, digits: string, window: Window): Promise<SearchResult> {
  const [first, last] = [digits.padEnd(10, '0'), digits.padEnd(10, '9')];
  return ranked(
    tx,
    sql`select number, name, 0 as rank from enterprise where number between ${first} and ${last} limit ${mostCandidates}`,
    window,
  );
}

async function ranked(tx: Tx, candidates: RawBuilder<unknown>, { limit, offset }: Window): Promise<SearchResult> {
  const { rows } = await sql<Found>`
    with candidate as materialized (${candidates}),
    best as (
      select distinct on (number) number, name, rank from candidate order by number, rank, length(name), name
    ),
    company as (
      select e.number, e.name, b.name as found, b.rank, e.absent_since
      from best b join enterprise e on e.number = b.number
    )
    select c.number, c.name, nullif(c.found, c.name) as matched,
      case when c.absent_since is null then 'active' else 'ceased' end as status,
      (select coalesce(a.municipality_nl, a.municipality_fr) from address a
        where a.entity = c.number and a.kind = 'REGO' limit 1) as municipality,
      (select count(*) from company) as total, (select count(*) from candidate) as candidates
    from company c
    order by c.rank, c.absent_since is not null, length(c.name), c.name, c.number
    limit ${limit} offset ${offset}`.execute(tx);
  const first = rows[0];
  return {
    hits: rows.map(({ number, name, matched, municipality, status }) => ({
      number,
      name,
      matched,
      municipality,
      status,
    })),
    total: first?.total ?? 0,
    more: first?.candidates === mostCandidates,
  };
}
