import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './run-as.ts';

/** The address of a Unix socket holds 107 bytes at most (sun_path in unix(7)); this leaves room for the names behind it. */
const roomForParent = 64;

/**
 * Makes a new folder for the server's socket, in a temporary folder because DATA_DIR may be too deep for a socket,
 * and records it in the data folder, where later processes find it.
 */
export function makeSocketFolder(folder: string, runAs: RunAs, temporary: string = tmpdir()): string {
  // A temporary folder of root's own may be closed to the system user.
  const parent = runAs.kind !== 'system-user' && Buffer.byteLength(temporary) <= roomForParent ? temporary : '/tmp';
  const made = mkdtempSync(join(parent, 'bz-'));
  if (runAs.kind === 'system-user') chownSync(made, runAs.uid, runAs.gid);
  forgetSocketFolder(folder);
  writeFileSync(join(folder, 'socket-folder'), made, { mode: 0o600 });
  return made;
}

/** The recorded folder, if any server was ever started here. */
export function recordedSocketFolder(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'socket-folder'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Removes what a server that is gone left behind. */
export function forgetSocketFolder(folder: string): void {
  const old = recordedSocketFolder(folder);
  // Only ever a folder that looks like ours: the record is a file that a person could have edited.
  if (old !== undefined && /\/bz-\w{6}$/.test(old)) rmSync(old, { recursive: true, force: true });
  rmSync(join(folder, 'socket-folder'), { force: true });
}
