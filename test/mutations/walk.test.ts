import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { EmbeddedPostgres } from '#store/embedded/index.ts';
import { sharedTestServer } from '../support/test-server.ts';
import { mutations } from './checks/index.ts';
import { openLane, type Lane } from './lane.ts';

/** As many copies as processes that run at once: two mutations never meet in one copy. */
const atOnce = 2;
const free: Lane[] = [];
let server: EmbeddedPostgres | null = null;

before(async () => {
  const given = process.env['TEST_DATABASE_URL'];
  if (given === undefined) server = await sharedTestServer();
  for (let lane = 0; lane < atOnce; lane += 1) free.push(openLane(given ?? server?.superuserUrl ?? ''));
});
after(async () => {
  for (const lane of free) lane.remove();
  await server?.stop();
});

async function inLane<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
  const lane = free.pop();
  assert.ok(lane !== undefined, 'more runs at once than there are copies');
  try {
    return await work(lane);
  } finally {
    free.push(lane);
  }
}

const testFiles = [...new Set(mutations.flatMap(({ killedBy }) => killedBy))].toSorted();

/** A test that fails anyhow would seem to notice everything. The whole suite runs these files just before. */
const seen = process.env['TESTS_PASSED_JUST_NOW'] === 'yes';

if (!seen) {
  describe('with every check in place', { concurrency: atOnce }, () => {
    for (const testFile of testFiles) {
      test(`${testFile} passes`, () =>
        inLane(async (lane) => {
          const outcome = await lane.run(testFile);
          assert.ok(outcome.kind === 'passed', outcome.kind === 'passed' ? '' : outcome.output);
        }));
    }
  });
}

describe('a test notices when the product goes', { concurrency: atOnce }, () => {
  for (const mutation of mutations) {
    test(`without ${mutation.what}`, () =>
      inLane(async (lane) => {
        const noticedBy = await lane.tryOut(mutation);
        assert.ok(noticedBy !== null, `no test of ${mutation.killedBy.join(', ')} noticed; see ${mutation.file}`);
      }));
  }
});
