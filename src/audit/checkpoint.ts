import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { CompactSign, compactVerify, importJWK, type JWK } from 'jose';
import { sql } from 'kysely';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';

/** How far every chain had come at one moment. */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  readonly day: LocalDate;
  /** Hash of the file before it, base64url; null for the first: a file cannot disappear from between. */
  readonly previous: string | null;
  readonly heads: readonly { readonly company: string; readonly sequence: number; readonly hash: string }[];
}

export interface CheckpointFile {
  readonly name: string;
  readonly text: string;
}

const folderOf = (dataDir: string): string => join(dataDir, 'checkpoints');
const fileName = /^(\d{6})-\d{4}-\d{2}-\d{2}\.jws$/;

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');

/** The files of the folder in their order; none when there is no folder. */
export async function checkpointFiles(dataDir: string): Promise<readonly CheckpointFile[]> {
  const folder = folderOf(dataDir);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ordered = names.filter((name) => fileName.test(name)).toSorted();
  return Promise.all(ordered.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

/**
 * Writes the checkpoint of this day as a signed file (JWS, Ed25519), at most one a day.
 * @returns its name; null when there is one of this day or nothing has been sealed yet
 */
export async function writeCheckpoint(
  deps: { readonly db: Db; readonly keys: Keys; readonly folder: string },
  now: Date,
): Promise<string | null> {
  const files = await checkpointFiles(deps.folder);
  const last = files.at(-1);
  const day = brusselsDate(now);
  if (last !== undefined && last.name.slice(7, 17) >= day) return null;
  const { rows: heads } = await deps.db.transaction({ across: 'job' }, (tx) =>
    sql<Checkpoint['heads'][number]>`
      select distinct on (company) company, sequence, encode(hash, 'hex') as hash
      from link order by company, sequence desc`.execute(tx),
  );
  if (heads.length === 0) return null;
  const number = last === undefined ? 1 : Number(last.name.slice(0, 6)) + 1;
  const previous = last === undefined ? null : hashOf(last.text);
  const checkpoint: Checkpoint = { number, at: now.toISOString(), day, previous, heads };
  const name = `${String(number).padStart(6, '0')}-${day}.jws`;
  await writeWhole(folderOf(deps.folder), name, await sign(checkpoint, deps.keys));
  return name;
}

async function sign(checkpoint: Checkpoint, { checkpoints }: Keys): Promise<string> {
  const [key] = checkpoints;
  if (key === undefined) throw new Error('there is no key for checkpoints');
  return new CompactSign(Buffer.from(JSON.stringify(checkpoint), 'utf8'))
    .setProtectedHeader({ alg: 'Ed25519', kid: key.kid ?? '' })
    .sign(await importJWK(key, 'Ed25519'));
}

/** What a file says; null when none of our keys signed it. */
export async function readCheckpoint(text: string, { checkpoints }: Keys): Promise<Checkpoint | null> {
  for (const key of checkpoints) {
    const verified = await compactVerify(text, await importJWK(publicPart(key), 'Ed25519'), {
      algorithms: ['Ed25519'],
    }).catch(() => null);
    // Signed by us: what is in it has the form in which it was written.
    if (verified !== null) return JSON.parse(Buffer.from(verified.payload).toString('utf8')) as Checkpoint;
  }
  return null;
}

const publicPart = ({ d: _private, ...key }: JWK): JWK => key;

/** Under another name first, so that a crash leaves no half file. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${name}.${randomUUID()}`);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, name));
}
