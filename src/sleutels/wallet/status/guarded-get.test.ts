import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { guardedGet } from './guarded-get.ts';

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

const get = guardedGet({ timeoutMs: 300, allowPrivate: true });

test('a list comes as it is', async () => {
  const url = await serving((request, response) => response.end(`${request.method} ${request.headers.accept}`));
  assert.equal(await get(url), 'GET application/statuslist+jwt');
});

test('a list that is endless, late, elsewhere or an error is none', async () => {
  const listeners: readonly RequestListener[] = [
    (_request, response) => response.end(Buffer.alloc(1_000_001)),
    (_request, response) => void response.write('a'),
    () => undefined,
    (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    (_request, response) => response.writeHead(500).end('no'),
    (request) => request.socket.destroy(),
  ];
  for (const listener of listeners) {
    await assert.rejects(get(await serving(listener)));
    stop();
  }
});

test('only https and public addresses are asked, however they are written', async () => {
  let asked = 0;
  const { port } = await serving((_request, response) => {
    asked += 1;
    response.end('x');
  });
  const guarded = guardedGet({ timeoutMs: 300, allowPrivate: false });
  for (const address of [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    `https://[::1]:${port}/`,
    `https://localhost:${port}/`,
    `https://2130706433:${port}/`,
    'https://169.254.169.254/',
    'http://status.example/',
    'file:///etc/passwd',
  ]) {
    await assert.rejects(guarded(new URL(address)), address);
  }
  assert.equal(asked, 0);
});
