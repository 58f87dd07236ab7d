import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askSite } from './ask-site.ts';

const site = new URL('https://zone.example.be');

/** What is found when the site answers like this, after so many milliseconds. */
async function found(
  answer: () => Promise<Response>,
  took = 0,
): Promise<{ found: string; asked: string; how: unknown }> {
  let now = 0;
  const seen = { asked: '', how: undefined as unknown };
  const { found: state } = await askSite(site, {
    clock: () => new Date(now),
    fetch: async (url, init) => {
      seen.asked = url instanceof URL ? url.href : '';
      seen.how = init?.redirect;
      now += took;
      return answer();
    },
  })(new AbortController().signal);
  return { found: state, ...seen };
}

test('a site that is ready works, at its own address and following no redirect', async () => {
  const ready = async (): Promise<Response> => new Response('ready\n');
  assert.deepEqual(await found(ready), { found: 'good', asked: 'https://zone.example.be/health/ready', how: 'manual' });
  assert.equal((await found(ready, 2_001)).found, 'slow');
});

test('any other answer, and none, is down', async () => {
  for (const status of [503, 404, 302, 500, 204]) {
    assert.equal((await found(async () => new Response(null, { status }))).found, 'down', String(status));
  }
  assert.equal((await found(() => Promise.reject(new TypeError('fetch failed')))).found, 'down');
});

test('an answer without end is not read', async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  assert.equal((await found(async () => new Response(endless))).found, 'good');
  assert.ok(pulled <= 2);
});
