import { randomUUID } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

// The kernel's file locks are out of reach here (no native code, and SQLite came after Node 20), so this is a file
// that its holder keeps fresh. It is taken only when something has to be installed.
const freshMs = 20_000;
const beatMs = 2000;

/**
 * Waits for the lock and takes it. A lock whose holder died, npm included, or did not touch it for long is taken over.
 * @param {string} path
 * @returns {Promise<{ release(): void, shareWith(pid: number | undefined): void }>}
 */
export async function takeLock(path) {
  const token = randomUUID();
  let told = false;
  for (;;) {
    if (create(path, token)) {
      // Whoever took an old lock away at this very moment may have taken ours; then it is put back by now.
      await pause(100);
      if (read(path)?.token === token) return held(path, token);
    } else if (isAbandoned(path)) {
      takeAway(path);
      continue;
    }
    if (!told) process.stderr.write('Another start is installing; waiting for it.\n');
    told = true;
    await pause(200);
  }
}

function held(path, token) {
  const beat = setInterval(() => touch(path), beatMs);
  beat.unref();
  const remove = () => {
    if (read(path)?.token === token) rmSync(path, { force: true });
  };
  const cutShort = () => process.exit(130);
  process.on('exit', remove);
  process.once('SIGINT', cutShort).once('SIGTERM', cutShort);
  return {
    shareWith(pid) {
      writeFileSync(path, JSON.stringify({ token, host: hostname(), pids: [process.pid, pid] }));
    },
    release() {
      clearInterval(beat);
      process.off('exit', remove).off('SIGINT', cutShort).off('SIGTERM', cutShort);
      remove();
    },
  };
}

function create(path, token) {
  try {
    const file = openSync(path, 'wx', 0o644);
    writeSync(file, JSON.stringify({ token, host: hostname(), pids: [process.pid] }));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Error(`The installation cannot be started: ${error.message}. Run this as the owner of the folder.`, {
      cause: error,
    });
  }
}

function isAbandoned(path) {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > freshMs) return true;
  const holder = read(path);
  return age > 1000 && holder !== undefined && holder.host === hostname() && !holder.pids.some(isAlive);
}

/** Moves the abandoned lock aside. When it was replaced in between, the replacement is put back. */
function takeAway(path) {
  const seen = read(path)?.token;
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (read(aside)?.token !== seen) linkSync(aside, path);
  } catch {
    // Somebody else was first, which is as good.
  }
  rmSync(aside, { force: true });
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder was emptied under us; npm will say so.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
