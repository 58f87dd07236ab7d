import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cannotStart } from './cannot-start.ts';
import { mayMakeNamespace, systemUser, type RunAs } from './run-as.ts';

/** Where one cluster lives, with which programs, and as whom these run. */
export type Place = {
  /** Holds `cluster`, the server's log and its lifeline; belongs to whom the server runs as. */
  readonly home: string;
  readonly native: string;
  readonly runAs: RunAs;
};

type Owner = { readonly uid: number; readonly gid: number };

type Options = { readonly folder: string; readonly native: string; readonly say: (line: string) => void };

/**
 * Chooses where the cluster of this data folder lives. Normally inside it; only root without user namespaces
 * needs a folder of a system user, because that user may not enter folders such as /root, and their modes are not ours to change.
 */
export function choosePlace({ folder, native, say }: Options): Place {
  const inside = join(folder, 'postgres');
  if (process.geteuid?.() !== 0) return { home: ownFolder(inside), native, runAs: { kind: 'self' } };
  const note = join(folder, 'postgres-elsewhere');
  if (!existsSync(note) && mayMakeNamespace()) {
    return { home: ownFolder(inside), native, runAs: { kind: 'user-namespace' } };
  }
  return placeElsewhere({ folder, native, say }, inside, note);
}

function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

function placeElsewhere({ folder, native, say }: Options, inside: string, note: string): Place {
  const runAs = systemUser();
  if (runAs?.kind !== 'system-user') {
    throw cannotStart(
      'PostgreSQL does not run as root, and this machine has neither user namespaces nor a system user for it: start as an ordinary user.',
    );
  }
  const parent = '/var/lib/beveiligde-zone';
  const home = existsSync(note)
    ? readFileSync(note, 'utf8').trim()
    : join(parent, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  // Others may pass through the parent (the system user has to) and read nothing in it.
  if (mkdirSync(parent, { recursive: true }) !== undefined) chmodSync(parent, 0o711);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const programs = copyPrograms(native, home, runAs);
  if (existsSync(join(inside, 'cluster')) && !existsSync(join(home, 'cluster'))) {
    cpSync(join(inside, 'cluster'), join(home, 'cluster.new'), { recursive: true, verbatimSymlinks: true });
    chmodSync(join(home, 'cluster.new'), 0o700);
    giveTo(join(home, 'cluster.new'), runAs);
    renameSync(join(home, 'cluster.new'), join(home, 'cluster'));
    renameSync(join(inside, 'cluster'), join(inside, 'cluster.moved'));
  }
  chownSync(home, runAs.uid, runAs.gid);
  if (!existsSync(note)) {
    writeFileSync(note, `${home}\n`, { mode: 0o600 });
    say(
      `PostgreSQL does not run as root and user namespaces are not allowed here: the database of ${folder} runs as user ${runAs.name}, in ${home}.`,
    );
  }
  return { home, native: programs, runAs };
}

/** The system user gets its own copy: it may not be able to enter the folder where npm put the programs. */
function copyPrograms(native: string, home: string, owner: Owner): string {
  const version = createHash('sha256')
    .update(readFileSync(join(native, 'bin', 'postgres')))
    .digest('hex')
    .slice(0, 16);
  const copy = join(home, `programs-${version}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    giveTo(`${copy}.new`, owner);
    renameSync(`${copy}.new`, copy);
  }
  return copy;
}

function giveTo(path: string, owner: Owner): void {
  lchownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(path, entry), owner.uid, owner.gid);
  }
}
