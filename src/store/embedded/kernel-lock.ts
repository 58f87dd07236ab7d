import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** A lock that this process has. The kernel frees it when the process dies, so a stale lock does not exist. */
export type HeldLock = { release(): void };

/**
 * Node has no call for a file lock, but its SQLite takes POSIX record locks on the file that it opens:
 * one process alone, or any number together. Nothing is ever written to the file.
 */
function tryLock(path: string, begin: string): HeldLock | undefined {
  const file = new DatabaseSync(path);
  try {
    file.exec(begin);
  } catch (error) {
    file.close();
    if (error instanceof Error && error.message.includes('locked')) return undefined;
    throw error;
  }
  return { release: () => file.close() };
}

/** Takes the lock for this holder alone; undefined when anybody else has it, alone or together. */
export function lockAlone(path: string): HeldLock | undefined {
  return tryLock(path, 'BEGIN EXCLUSIVE');
}

/** Takes the lock together with others; undefined when somebody has it alone. */
export function lockTogether(path: string): HeldLock | undefined {
  return tryLock(path, 'BEGIN; SELECT count(*) FROM sqlite_master');
}

/** Waits until this holder has the lock alone; undefined when that took longer than `patienceMs`. */
export async function waitForLock(path: string, patienceMs: number): Promise<HeldLock | undefined> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const held = lockAlone(path);
    if (held !== undefined || performance.now() > until) return held;
    await pause(20);
  }
}
