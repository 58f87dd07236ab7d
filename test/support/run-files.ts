import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pipeline } from 'node:stream/promises';

export type Count = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The names of what failed, with the file. */
  readonly failures: readonly string[];
};

type Options = {
  readonly files: readonly string[];
  /** Only tests whose name contains one of these; empty for all. */
  readonly names: readonly string[];
  /** How many files run at once. */
  readonly atOnce: number;
  /** A file that hangs for this long fails; ten minutes unless told. */
  readonly longestMs?: number;
};

/** Runs test files, each in a process of its own, and shows them in words on the standard output. */
export async function runFiles({ files, names, atOnce, longestMs = 600_000 }: Options): Promise<Count> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0, failures: [] };
  const events = run({
    files: [...files],
    concurrency: atOnce,
    timeout: longestMs,
    testNamePatterns: names.map((name) => new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'i')),
  });
  const count = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  events.on('test:pass', ({ name, file, details, skip, todo }) => {
    // A file without a test that was asked for passes under its own name; that is no test.
    if (details.type === 'suite' || isFile(name, file)) return;
    count[skip === undefined && todo === undefined ? 'passed' : 'skipped'] += 1;
  });
  events.on('test:fail', ({ name, file, details }) => {
    if (details.type === 'suite') return;
    count.failed += 1;
    failures.push(isFile(name, file) ? name : `${name} (${relative('.', file ?? '')})`);
  });
  let success = false;
  events.on('test:summary', (summary) => {
    // The summary without a file is of all files together.
    if (summary.file === undefined) success = summary.success;
  });
  await pipeline(events, new spec(), process.stdout, { end: false });
  // What fails around the tests, such as a hook of a suite, is no test of its own and must not pass for all that.
  if (!success && count.failed === 0)
    return { ...count, failed: 1, failures: ['something around the tests; see above'] };
  return { ...count, failures };
}

function isFile(name: string, file: string | undefined): boolean {
  return file?.endsWith(name) === true;
}
