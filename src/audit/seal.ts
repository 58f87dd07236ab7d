import { sql } from 'kysely';
import type { Db, Tx } from '#store/database.ts';
import { beginning, linkHash, type SealedEntry } from './canonical.ts';
import { entryColumns } from './entry-columns.ts';

export interface SealOptions {
  /** How many entries one transaction seals at most. */
  readonly most?: number;
  /** Look at the whole record instead of what was written since the last seal; once a day is enough. */
  readonly everything?: boolean;
}

/** How many were sealed; `busy`: another process is sealing now. */
export type Sealed = number | 'busy';

/**
 * Chains committed entries, per company, in the order in which they are found: a transaction that commits late is
 * chained late, so writers never wait for each other. One process seals at a time.
 */
export const seal = (db: Db, { most = 500, everything = false }: SealOptions = {}): Promise<Sealed> =>
  db.transaction({ across: 'job' }, async (tx): Promise<Sealed> => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0)) as mine`.execute(tx);
    if (rows[0]?.mine !== true) return 'busy';
    const entries = await unsealed(tx, most, everything);
    const heads = await headsOf(tx, [...new Set(entries.map(chainOf))]);
    const links = entries.map((entry) => {
      const company = chainOf(entry);
      const head = heads.get(company) ?? { sequence: 0, hash: beginning };
      const sequence = head.sequence + 1;
      const hash = linkHash(head.hash, company, sequence, entry);
      heads.set(company, { sequence, hash });
      return { company, sequence, entry: entry.id, hash };
    });
    if (links.length > 0) {
      await sql`insert into link (company, sequence, entry_id, hash)
        select * from unnest(${links.map((one) => one.company)}::text[], ${links.map((one) => one.sequence)}::bigint[],
          ${links.map((one) => one.entry)}::bigint[], ${links.map((one) => one.hash)}::bytea[])`.execute(tx);
    }
    return links.length;
  });

/** Seals all that is committed by now, in as many transactions as that takes. */
export async function sealAll(db: Db, options: SealOptions = {}): Promise<void> {
  const most = options.most ?? 500;
  for (let sealed: Sealed = most; sealed === most;) sealed = await seal(db, { ...options, most });
}

/** What concerns no company has a chain of its own. */
const chainOf = (entry: SealedEntry): string => entry.company ?? '';

async function unsealed(tx: Tx, most: number, everything: boolean): Promise<readonly SealedEntry[]> {
  // An entry carries the time at which its transaction began; none of ours lasts anywhere near an hour.
  const recent = everything
    ? sql`true`
    : sql`e.written_at > coalesce((select max(sealed_at) from link) - interval '1 hour', '-infinity')`;
  const { rows } = await sql<SealedEntry>`
    select ${entryColumns} from entry e
    where ${recent} and not exists (select 1 from link l where l.entry_id = e.id)
    order by e.id limit ${most}`.execute(tx);
  return rows;
}

interface Head {
  readonly sequence: number;
  readonly hash: Buffer;
}

async function headsOf(tx: Tx, companies: readonly string[]): Promise<Map<string, Head>> {
  const { rows } = await sql<Head & { readonly company: string }>`
    select c.company, l.sequence, l.hash from unnest(${companies}::text[]) c (company)
    cross join lateral (
      select sequence, hash from link where link.company = c.company order by sequence desc limit 1) l`.execute(tx);
  return new Map(rows.map((row) => [row.company, row]));
}
