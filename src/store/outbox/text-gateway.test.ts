import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fakeTextGateway, type FakeTextGateway } from '../../../test/support/text-gateway.ts';
import { httpGateway } from './text-gateway.ts';

let there: FakeTextGateway;
before(async () => {
  there = await fakeTextGateway();
});
after(() => there.stop());

const message = { id: '0d3c6d2e-6f0a-4a5b-9d4e-0a8a6f0f7a11', to: '+32460000101', text: 'Uw code is 123456.' };
const gateway = (url = there.url) => httpGateway({ url, token: 'token-of-test', from: 'BevZone', timeLimit: 300 });

test('a message goes with our token, its own identifier twice, and what the phone shows', async () => {
  there.answer(202);
  assert.deepEqual(await gateway().send(message), { ok: true });
  assert.deepEqual(there.offered.at(-1), {
    authorization: 'Bearer token-of-test',
    idempotencyKey: message.id,
    body: { ...message, from: 'BevZone' },
  });
});

for (const status of [200, 201, 204]) {
  test(`${status} takes the message`, async () => {
    there.answer(status);
    assert.deepEqual(await gateway().send(message), { ok: true });
  });
}

for (const status of [400, 404, 410, 413, 422] as const) {
  test(`${status} refuses it for good, and says so`, async () => {
    there.answer(status);
    assert.deepEqual(await gateway().send(message), { ok: false, because: `http-${status}` });
  });
}

for (const status of [301, 307, 401, 403, 408, 429, 500, 502, 503]) {
  test(`${status} says nothing against the message: it is offered again later, to nobody else`, async () => {
    there.answer(status);
    await assert.rejects(gateway().send(message), new RegExp(`answered ${status}`));
  });
}

test('a gateway that does not answer is not waited for longer than the limit', async () => {
  there.answer('silence');
  const begin = performance.now();
  await assert.rejects(gateway().send(message), /timeout/i);
  assert.ok(performance.now() - begin < 3_000);
});

test('a gateway that is not there is an error without number or text', async () => {
  const gone = await fakeTextGateway();
  await gone.stop();
  await assert.rejects(gateway(gone.url).send(message), (error) => {
    assert.doesNotMatch(String(error), /123456|0460|46000/);
    return true;
  });
});
