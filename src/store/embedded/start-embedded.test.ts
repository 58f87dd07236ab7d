import assert from 'node:assert/strict';
import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { otherProcess } from '../../../test/support/other-process.ts';
import { ask } from '../../../test/support/ask.ts';
import { startEmbedded } from './start-embedded.ts';

const silent = () => undefined;
let scratch = '';
let dataDir = '';

before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'embedded-test-'));
  process.env['TMPDIR'] = scratch;
});
beforeEach(() => {
  dataDir = join(scratch, 'world');
});
after(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const serverFile = (folder: string) => join(folder, 'postgres', 'cluster', 'postmaster.pid');

async function untilGone(path: string): Promise<void> {
  for (let tries = 0; existsSync(path); tries += 1) {
    assert.ok(tries < 500, `${path} should go`);
    await pause(20);
  }
}

test('the first start makes a durable UTF-8 database that listens on no network port, and what is in it survives a stop', async () => {
  const server = await startEmbedded({ dataDir, say: silent });
  assert.equal(await ask(server.superuserUrl, 'SHOW listen_addresses'), '');
  assert.equal(await ask(server.superuserUrl, 'SHOW fsync'), 'on');
  assert.equal(await ask(server.superuserUrl, 'SHOW synchronous_commit'), 'on');
  assert.equal(await ask(server.superuserUrl, 'SHOW server_encoding'), 'UTF8');
  assert.equal(await ask(server.superuserUrl, "SELECT upper('é')"), 'É');
  await ask(server.superuserUrl, 'CREATE TABLE kept AS SELECT 7 AS seven');
  await server.stop();
  assert.equal(existsSync(serverFile(dataDir)), false);

  const before = performance.now();
  const again = await startEmbedded({ dataDir, say: silent });
  assert.ok(performance.now() - before < 3000, 'the second start is quick');
  assert.equal(await ask(again.superuserUrl, 'SELECT seven FROM kept'), 7);
  await again.stop();
});

test('the password is in a file that only its owner reads, and a wrong password is refused', async () => {
  const server = await startEmbedded({ dataDir, say: silent });
  const file = join(dataDir, 'postgres-password');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const password = readFileSync(file, 'utf8');
  assert.ok(password.length >= 32);
  await assert.rejects(
    ask(server.superuserUrl.replace(password, 'guess'), 'SELECT 1'),
    /password authentication failed/,
  );
  await server.stop();
});

test('a second process attaches to the same server, and only the last one out stops it', async () => {
  const server = await startEmbedded({ dataDir, say: silent });
  const other = await otherProcess(dataDir);
  await server.stop();
  assert.equal(existsSync(serverFile(dataDir)), true, 'the other process still uses it');
  const back = await startEmbedded({ dataDir, say: silent });
  assert.equal(await ask(back.superuserUrl, 'SELECT 1'), 1);
  await other.leave();
  assert.equal(await ask(back.superuserUrl, 'SELECT 2'), 2);
  await back.stop();
  assert.equal(existsSync(serverFile(dataDir)), false);
});

test('processes that start at the same moment share one server', async () => {
  const [first, second, third] = await Promise.all([
    otherProcess(dataDir),
    otherProcess(dataDir),
    startEmbedded({ dataDir, say: silent }),
  ]);
  await Promise.all([first.leave(), second.leave()]);
  assert.equal(await ask(third.superuserUrl, 'SELECT 1'), 1);
  await Promise.all([third.stop(), third.stop()]);
  assert.equal(existsSync(serverFile(dataDir)), false);
});

test('after kill -9 of the only process the server stops by itself, and the next start works', async () => {
  const other = await otherProcess(dataDir);
  await other.kill();
  await untilGone(serverFile(dataDir));
  const server = await startEmbedded({ dataDir, say: silent });
  assert.equal(await ask(server.superuserUrl, 'SELECT 1'), 1);
  await server.stop();
});

test('after kill -9 of the process, the keeper and the server the next start recovers what was committed', async () => {
  const other = await otherProcess(dataDir);
  const attached = await startEmbedded({ dataDir, say: silent });
  await ask(attached.superuserUrl, 'CREATE TABLE IF NOT EXISTS committed AS SELECT 11 AS eleven');
  const server = Number.parseInt(readFileSync(serverFile(dataDir), 'utf8'), 10);
  const keeper = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${server}/status`, 'utf8'))?.[1]);
  process.kill(keeper, 'SIGKILL');
  process.kill(server, 'SIGKILL');
  await Promise.all([other.kill(), attached.stop()]);
  const next = await startEmbedded({ dataDir, say: silent });
  assert.equal(await ask(next.superuserUrl, 'SELECT eleven FROM committed'), 11);
  await next.stop();
});

test('a reader of the lifeline that outlived its server does not keep the next one from starting', async () => {
  const server = await startEmbedded({ dataDir, say: silent });
  await server.stop();
  const pipe = join(dataDir, 'postgres', 'lifeline');
  // Held open on both sides, so that neither waits for the other.
  const held = openSync(pipe, constants.O_RDWR);
  try {
    const next = await startEmbedded({ dataDir, say: silent });
    assert.equal(await ask(next.superuserUrl, 'SELECT 1'), 1);
    await next.stop();
  } finally {
    closeSync(held);
  }
});

test('a process number in the server record that now belongs to another program does not stop a start', async () => {
  const server = await startEmbedded({ dataDir, say: silent });
  const record = readFileSync(serverFile(dataDir), 'utf8');
  await server.stop();
  writeFileSync(serverFile(dataDir), record.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  const next = await startEmbedded({ dataDir, say: silent });
  assert.equal(await ask(next.superuserUrl, 'SELECT 1'), 1);
  await next.stop();
});

test('a data folder that is too deep for a socket works, and its parents keep their modes', async () => {
  const top = join(scratch, 'deep');
  const deep = join(top, ...Array.from({ length: 12 }, () => 'a-rather-long-folder-name'));
  mkdirSync(top, { mode: 0o700 });
  const server = await startEmbedded({ dataDir: deep, say: silent });
  const sockets = await ask(server.superuserUrl, 'SHOW unix_socket_directories');
  assert.ok(`${String(sockets)}/.s.PGSQL.5432`.length < 107);
  assert.equal(readFileSync(join(deep, 'socket-folder'), 'utf8'), sockets);
  assert.equal(statSync(top).mode & 0o777, 0o700);
  await server.stop();
  assert.equal(existsSync(String(sockets)), false);
});

test('a data folder of another user gets one sentence', async () => {
  const foreign = process.geteuid?.() === 0 ? join(scratch, 'foreign') : '/usr';
  if (foreign !== '/usr') {
    mkdirSync(foreign);
    chownSync(foreign, 65534, 65534);
  }
  await assert.rejects(startEmbedded({ dataDir: foreign, say: silent }), {
    code: 'CANNOT_START',
    message: /belongs to another user \(number \d+\)/,
  });
});

test('no socket folder is left behind', () => {
  assert.deepEqual(
    readdirSync(scratch).filter((name) => name.startsWith('bz-')),
    [],
  );
});
