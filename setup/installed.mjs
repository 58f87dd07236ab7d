import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must be installed is what package-lock.json says; its hash is the name of that. */
export function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

const stampFile = (root) => join(root, 'node_modules', '.setup.json');

/** The note of the last complete installation; undefined when there is none, or node_modules was emptied. */
export function readStamp(root) {
  return readJson(stampFile(root));
}

export function writeStamp(root, stamp) {
  const fresh = `${stampFile(root)}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(stamp));
  renameSync(fresh, stampFile(root));
}

/** Whether somebody installed the tools, by us or by npm itself. */
export function installedLevel(root) {
  const packages = Object.values(npmRecord(root));
  return packages.some((entry) => entry.dev === true && entry.optional !== true) ? 'tools' : 'run';
}

/** Whether every package that the level needs on this machine is there, in the version of the lock. */
export function isComplete(root, level) {
  const present = npmRecord(root);
  const wanted = Object.entries(readJson(join(root, 'package-lock.json'))?.packages ?? {});
  return wanted
    .filter(([path, entry]) => path !== '' && (level === 'tools' || entry.dev !== true) && isForThisMachine(entry))
    .every(([path, entry]) => present[path]?.version === entry.version && existsSync(join(root, path, 'package.json')));
}

/** npm skips an optional package for another machine; which C library a machine has is npm's to know. */
function isForThisMachine(entry) {
  if (entry.optional !== true && entry.devOptional !== true) return true;
  if (entry.os === undefined && entry.cpu === undefined) return false;
  return (
    entry.libc === undefined &&
    (entry.os ?? [process.platform]).includes(process.platform) &&
    (entry.cpu ?? [process.arch]).includes(process.arch)
  );
}

/** What npm itself noted down that it installed. */
function npmRecord(root) {
  return readJson(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
