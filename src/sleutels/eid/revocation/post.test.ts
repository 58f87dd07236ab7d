import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { guardedPost } from './post.ts';
import { isPublicAddress } from '../../outside/public-address.ts';

let stop: () => void = () => undefined;
afterEach(() => stop());

async function serving(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const post = guardedPost({ timeoutMs: 300, allowPrivate: true });

test('a question goes out as OCSP over HTTP, and the answer comes back', async () => {
  const url = await serving((request, response) => {
    assert.equal(request.headers['content-type'], 'application/ocsp-request');
    assert.equal(request.method, 'POST');
    request.pipe(response);
  });
  assert.deepEqual(await post(url, Buffer.from('question')), Buffer.from('question'));
});

test('an answer that is endless, late, elsewhere or an error is none', async () => {
  const listeners: readonly RequestListener[] = [
    (_request, response) => response.end(Buffer.alloc(100_001)),
    (_request, response) => void response.write('a'),
    () => undefined,
    (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    (_request, response) => response.writeHead(500).end('no'),
    (request) => request.socket.destroy(),
  ];
  for (const listener of listeners) {
    const url = await serving(listener);
    await assert.rejects(post(url, Buffer.from('question')));
    stop();
  }
});

test('this machine and private networks are out of reach unless a deployment says so', async () => {
  let asked = 0;
  const url = await serving((_request, response) => {
    asked += 1;
    response.end('secret');
  });
  const guarded = guardedPost({ timeoutMs: 300, allowPrivate: false });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
    await assert.rejects(guarded(new URL(`http://${host}:${url.port}/`), Buffer.from('question')), /not public/, host);
  }
  assert.equal(asked, 0);
});

for (const [address, isPublic] of [
  ['193.191.245.1', true],
  ['2a01:690:35:100::1', true],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.100.100.200', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:193.191.245.1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['ocsp.eid.belgium.be', false],
] as const) {
  test(`${address} is ${isPublic ? 'an address' : 'no address'} of the internet`, () =>
    assert.equal(isPublicAddress(address), isPublic));
}
