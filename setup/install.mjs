import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './install-lock.mjs';
import { callNpm } from './call-npm.mjs';
import { installedLevel, isComplete, lockHash, readStamp, writeStamp } from './installed.mjs';

/**
 * Installs what is missing: only what the product needs to run (`run`), or the tools for tests and checks too (`tools`).
 * What is there stays: a product that runs from this folder keeps its database programs under it.
 * Does nothing, in a millisecond, when all is there. Safe when several processes start at once.
 * @param {{ root: string, level: 'run' | 'tools' }} options
 */
export async function install({ root, level }) {
  const hash = lockHash(root);
  if (isStamped(root, hash, level)) return;
  try {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
  } catch (error) {
    throw new Error(
      `The folder ${join(root, 'node_modules')} cannot be made (${error.code}): run this as the owner of ${root}.`,
      { cause: error },
    );
  }
  const lock = await takeLock(join(root, 'node_modules', '.setup-lock'));
  try {
    if (isStamped(root, hash, level)) return;
    // Tools that are there are not pruned by a start that could do without them.
    const wanted = level === 'tools' || installedLevel(root) === 'tools' ? 'tools' : 'run';
    if (!isComplete(root, wanted)) {
      process.stderr.write(
        `Installing what is missing${wanted === 'tools' ? ', with the tools for the tests' : ''}. This takes a minute, and only the first time.\n`,
      );
      await callNpm({ root, wanted, lock });
      if (!isComplete(root, wanted))
        throw new Error(
          'npm said that it was done, but not everything is there. Try again; with a slow network the second time often helps.',
        );
    }
    writeStamp(root, { hash, level: wanted });
  } finally {
    lock.release();
  }
}

function isStamped(root, hash, level) {
  const stamp = readStamp(root);
  return stamp !== undefined && stamp.hash === hash && (stamp.level === 'tools' || stamp.level === level);
}
