import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutated, type Mutation } from './mutation.ts';

/** A copy of the project in which one mutation at a time is tried. */
export interface Lane {
  /** How a test file ends in the copy as it is. */
  readonly run: (testFile: string) => Promise<Outcome>;
  /** The first of the mutation's tests that fails; null when it survives them all. The copy is as before afterwards. */
  readonly tryOut: (mutation: Mutation) => Promise<string | null>;
  readonly remove: () => void;
}

/** `broken`: the file did not come as far as its tests, which says nothing about any check. */
export type Outcome = { readonly kind: 'passed' } | { readonly kind: 'failed' | 'broken'; readonly output: string };

const root = join(import.meta.dirname, '..', '..');

/** A test that goes round for ever without its check has noticed it too. */
const longestMs = 45_000;

/** @param databaseUrl the server that tests with a database use, so that no copy starts one of its own */
export function openLane(databaseUrl: string): Lane {
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  for (const part of ['src', 'test', 'bench', 'docs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const run = (testFile: string): Promise<Outcome> => runTest(folder, testFile, databaseUrl);
  return {
    run,
    tryOut: async (mutation) => {
      const path = join(folder, mutation.file);
      const source = readFileSync(path, 'utf8');
      writeFileSync(path, mutated(source, mutation));
      try {
        for (const testFile of mutation.killedBy) {
          const outcome = await run(testFile);
          if (outcome.kind === 'broken') {
            throw new Error(`"without ${mutation.what}" does not run at all:\n${outcome.output}`);
          }
          if (outcome.kind === 'failed') return testFile;
        }
        return null;
      } finally {
        writeFileSync(path, source);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A line about a test; a file that does not load has none. */
const failedTest = /^ *not ok \d/m;

function runTest(folder: string, testFile: string, databaseUrl: string): Promise<Outcome> {
  // Not as a child of the test runner: its results are read here, and are no results of the project.
  const { NODE_TEST_CONTEXT: _context, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--test-reporter=tap', testFile], {
      cwd: folder,
      env: { ...environment, TEST_DATABASE_URL: databaseUrl, NODE_COMPILE_CACHE: join(folder, 'compiled') },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        // One failure is enough, and the rest may wait long for what was taken away.
        if (failedTest.test(output)) child.kill('SIGKILL');
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve({ kind: 'passed' });
      else resolve({ kind: signal === null && !failedTest.test(output) ? 'broken' : 'failed', output });
    });
  });
}
