import { sql } from 'kysely';
import type { Keys } from '#keys/keys-file.ts';
import type { Db, Tx } from '#store/database.ts';
import { beginning, linkHash, type SealedEntry } from './canonical.ts';
import { checkpointFiles, hashOf, readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { entryColumns } from './entry-columns.ts';

export interface AuditReport {
  /** Nothing was changed, removed, put in another order or cut off. */
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly sealed: number;
  /** Written, and not chained yet: a change of these would not be seen. */
  readonly unsealed: number;
  readonly checkpoints: number;
  /** The report in sentences, for the command line. */
  readonly lines: readonly string[];
}

export interface VerifyDeps {
  /** The database as `audit` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** DATA_DIR, which holds the folder `checkpoints`. */
  readonly folder: string;
}

/** Goes through every chain from its beginning, and compares it with every signed checkpoint. */
export async function verify({ db, keys, folder }: VerifyDeps): Promise<AuditReport> {
  const files = await checkpointFiles(folder);
  return db.transaction({ across: 'operator' }, async (tx) => {
    // One view of the record for all pages: the sealer may go on meanwhile.
    await sql`set transaction isolation level repeatable read`.execute(tx);
    const chains = await walkChains(tx);
    const signed = await walkCheckpoints(tx, files, keys, chains.ends);
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from entry e
      where not exists (select 1 from link l where l.entry_id = e.id)`.execute(tx);
    const unsealed = rows[0]?.count ?? 0;
    const problems = [...chains.problems, ...signed];
    const ok = problems.length === 0;
    return {
      ok,
      problems,
      sealed: chains.sealed,
      unsealed,
      checkpoints: files.length,
      lines: [
        ok ? 'The record is whole.' : `The record was altered: ${problems.length} problems.`,
        ...problems,
        `Sealed: ${chains.sealed} entries in ${chains.ends.size} chains, compared with ${files.length} signed checkpoints.`,
        `${unsealed} entries are not sealed yet.`,
      ],
    };
  });
}

interface LinkRow extends Omit<SealedEntry, 'id'> {
  readonly id: number | null;
  readonly chain: string;
  readonly sequence: number;
  readonly entry_id: number;
  readonly hash: Buffer;
}

const pageSize = 2_000;

type Seen = Pick<LinkRow, 'chain' | 'sequence' | 'hash'>;

interface Chains {
  readonly problems: readonly string[];
  readonly sealed: number;
  /** The last link of every chain. */
  readonly ends: ReadonlyMap<string, number>;
}

async function linksAfter(tx: Tx, last: Seen | null): Promise<readonly LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select ${entryColumns}, l.company as chain, l.sequence, l.entry_id, l.hash
    from link l left join entry e on e.id = l.entry_id
    where (l.company, l.sequence) > (${last?.chain ?? ''}, ${last?.sequence ?? -1})
    order by l.company, l.sequence limit ${pageSize}`.execute(tx);
  return rows;
}

async function walkChains(tx: Tx): Promise<Chains> {
  const problems: string[] = [];
  let sealed = 0;
  const ends = new Map<string, number>();
  let last: Seen | null = null;
  for (;;) {
    const rows = await linksAfter(tx, last);
    for (const row of rows) {
      const before: Seen = last?.chain === row.chain ? last : { chain: row.chain, sequence: 0, hash: beginning };
      const problem = problemOf(row, before);
      if (problem !== null) problems.push(`${chainName(row.chain)}: ${problem}`);
      ends.set(row.chain, row.sequence);
      // Goes on from what the chain says, so that one change is told once.
      last = row;
    }
    sealed += rows.length;
    if (rows.length < pageSize) return { problems, sealed, ends };
  }
}

function problemOf(row: LinkRow, before: Seen): string | null {
  const { chain, sequence, entry_id: entryId, hash, id, ...entry } = row;
  if (sequence !== before.sequence + 1) return `link ${before.sequence + 1} is missing.`;
  if (id === null) return `link ${sequence} is of entry ${entryId}, which was removed.`;
  const moved = (entry.company ?? '') !== chain;
  const expected = linkHash(before.hash, chain, sequence, { id, ...entry });
  return expected.equals(hash) && !moved ? null : `link ${sequence} of entry ${entryId} does not match.`;
}

async function walkCheckpoints(
  tx: Tx,
  files: Awaited<ReturnType<typeof checkpointFiles>>,
  keys: Keys,
  ends: Chains['ends'],
): Promise<readonly string[]> {
  const problems: string[] = [];
  let previous: string | null = null;
  for (const [index, { name, text }] of files.entries()) {
    const checkpoint = await readCheckpoint(text, keys);
    if (checkpoint === null) {
      problems.push(`Checkpoint ${name} was not signed with a key of ours.`);
    } else {
      if (checkpoint.previous !== previous || checkpoint.number !== index + 1) {
        problems.push(`Checkpoint ${name} does not follow the one before it: a file was removed or put in.`);
      }
      problems.push(...(await againstHeads(tx, name, checkpoint.heads, ends)));
    }
    previous = hashOf(text);
  }
  return problems;
}

async function againstHeads(
  tx: Tx,
  name: string,
  heads: Checkpoint['heads'],
  ends: Chains['ends'],
): Promise<readonly string[]> {
  const { rows } = await sql<{ company: string; sequence: number; found: boolean }>`
    select h.company, h.sequence, l.hash is not null as found
    from unnest(${heads.map((one) => one.company)}::text[], ${heads.map((one) => one.sequence)}::bigint[],
      ${heads.map((one) => one.hash)}::text[]) h (company, sequence, hash)
    left join link l on l.company = h.company and l.sequence = h.sequence
    where l.hash is null or encode(l.hash, 'hex') <> h.hash
    order by h.company`.execute(tx);
  return rows.map(({ company, sequence, found }) =>
    found
      ? `${chainName(company)}: link ${sequence} differs from a signed checkpoint (${name}).`
      : `${chainName(company)}: ends at ${ends.get(company) ?? 0}; a signed checkpoint says ${sequence} (${name}).`,
  );
}

const chainName = (chain: string): string => (chain === '' ? 'What concerns no company' : `Company ${chain}`);
