import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded } from './start-embedded.ts';

const program = fileURLToPath(new URL('start-embedded.ts', import.meta.url));
const silent = () => undefined;
const started: ChildProcess[] = [];
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
  for (const child of started) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});

/** Another process that starts or attaches, says "up", leaves when its input ends, and says "left". */
async function otherProcess(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ leave(): Promise<void>; kill(): Promise<void>; said(): string }> {
  const code = `
    import { startEmbedded } from ${JSON.stringify(program)};
    const server = await startEmbedded({ dataDir: ${JSON.stringify(folder)}, say: (line) => console.log('says ' + line) });
    console.log('up');
    process.stdin.resume().on('end', async () => { await server.stop(); process.exit(0); });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  let said = '';
  const ended = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
    }),
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('up\n')) resolve();
    });
    child.on('exit', (exitCode) => {
      reject(new Error(`the other process ended with ${exitCode}: ${said}`));
    });
  });
  return {
    said: () => said,
    leave: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

function removeElsewhere(elsewhere: string): void {
  if (elsewhere === '') return;
  rmSync(elsewhere, { recursive: true, force: true });
  const parent = dirname(elsewhere);
  if (readdirSync(parent).length === 0) rmdirSync(parent);
}

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

test(
  'root without user namespaces runs the server as a system user and says so once',
  { skip: process.geteuid?.() !== 0 },
  async () => {
    const programs = join(scratch, 'programs');
    mkdirSync(programs);
    writeFileSync(join(programs, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}` };
    const closed = join(scratch, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const folder = join(closed, 'world');
    let elsewhere = '';
    try {
      const first = await otherProcess(folder, env);
      elsewhere = readFileSync(join(folder, 'postgres-elsewhere'), 'utf8').trim();
      assert.match(first.said(), /runs as user \w+, in \/var\/lib/);
      assert.notEqual(statSync(join(elsewhere, 'cluster')).uid, 0);
      // Root may use namespaces again; the database stays where it is.
      const here = await startEmbedded({ dataDir: folder, say: silent });
      assert.equal(await ask(here.superuserUrl, 'SELECT 1'), 1);
      await here.stop();
      await first.leave();
      assert.equal(existsSync(join(elsewhere, 'cluster', 'postmaster.pid')), false);
      assert.equal(statSync(closed).mode & 0o777, 0o700);
    } finally {
      removeElsewhere(elsewhere);
    }
  },
);

test(
  'a database that was made inside the data folder moves along when user namespaces are no longer allowed',
  { skip: process.geteuid?.() !== 0 },
  async () => {
    const folder = join(scratch, 'moving');
    const server = await startEmbedded({ dataDir: folder, say: silent });
    await ask(server.superuserUrl, 'CREATE TABLE moved AS SELECT 5 AS five');
    await server.stop();
    const programs = join(scratch, 'programs-for-the-move');
    mkdirSync(programs);
    writeFileSync(join(programs, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    let elsewhere = '';
    try {
      const other = await otherProcess(folder, { ...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}` });
      elsewhere = readFileSync(join(folder, 'postgres-elsewhere'), 'utf8').trim();
      const here = await startEmbedded({ dataDir: folder, say: silent });
      assert.equal(await ask(here.superuserUrl, 'SELECT five FROM moved'), 5);
      await here.stop();
      await other.leave();
    } finally {
      removeElsewhere(elsewhere);
    }
  },
);

test('no socket folder is left behind', () => {
  assert.deepEqual(
    readdirSync(scratch).filter((name) => name.startsWith('bz-')),
    [],
  );
});
