import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseTests } from './support/choose-tests.ts';
import { runFiles, type Count } from './support/run-files.ts';
import { startTestServer } from './support/test-server.ts';

/**
 * Runs the project's checks and every test: `npm test`, or a part of them: `npm test -- src/kbo`, `npm test -- 'a name'`.
 * The last line is `N passed, N failed`; the exit code says the same.
 */
const root = join(import.meta.dirname, '..');
process.chdir(root);
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts']).toSorted();
const wanted = process.argv.slice(2);
const { chosen, names } = chooseTests(files, wanted);
const isJourney = (file: string) => file.startsWith(join('test', 'journeys', 'x').slice(0, -1));
const isWalk = (file: string) => file === join('test', 'mutations', 'walk.test.ts');

const scratch = mkdtempSync(join(tmpdir(), 'bz-run-'));
const clean = () => {
  rmSync(scratch, { recursive: true, force: true });
};
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    clean();
    process.exit(code);
  });
}

const server = process.env['TEST_DATABASE_URL'] === undefined ? await startTestServer(scratch) : undefined;
if (server !== undefined) process.env['TEST_DATABASE_URL'] = server.superuserUrl;
const counts: Count[] = [];
try {
  if (wanted.length === 0) counts.push(checks());
  counts.push(await runFiles({ files: chosen.filter((file) => !isJourney(file) && !isWalk(file)), names, atOnce: 2 }));
  // It runs hundreds of test files, two at once, by itself; whether they pass as the code is has just been seen.
  if (wanted.length === 0 && counts.every(({ failed }) => failed === 0)) process.env['TESTS_PASSED_JUST_NOW'] = 'yes';
  counts.push(await runFiles({ files: chosen.filter(isWalk), names, atOnce: 1, longestMs: 1_800_000 }));
  // A browser leaves much of a core unused while it waits: two journeys at once, after the rest.
  counts.push(await runFiles({ files: chosen.filter(isJourney), names, atOnce: 2 }));
} finally {
  await server?.stop();
  clean();
}

const total = (key: 'passed' | 'failed' | 'skipped') => counts.reduce((sum, count) => sum + count[key], 0);
const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')];
const none = passed + failed === 0;
const say = (line: string) => process.stdout.write(`${line}\n`);
if (none)
  say(wanted.length === 0 ? 'No test was found, which cannot be right.' : `No test matches ${wanted.join(' ')}.`);
for (const name of counts.flatMap((count) => count.failures)) say(`failed: ${name}`);
say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || none ? 1 : 0;

/** `npm run check` as one test among the others. */
function checks(): Count {
  const none: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const { status } = spawnSync(process.execPath, ['test/check.ts'], { stdio: 'inherit' });
  return status === 0 ? { ...none, passed: 1 } : { ...none, failed: 1, failures: ['npm run check'] };
}
