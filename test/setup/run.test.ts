import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

// A small project with the real setup/ and a npm of our own that notes its calls and installs by writing folders.
const npm = `#!${process.execPath}
const fs = require('node:fs');
if (process.argv[2] !== 'ping') fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
if (process.argv[2] === 'ping' && !/^E(NOTFOUND)$/.test(process.env.NPM_FAILS)) process.exit(0);
if (process.env.NPM_FAILS) { console.error('npm error code ' + process.env.NPM_FAILS); process.exit(1); }
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const there = Object.entries(packages).filter(([path, entry]) => path !== '' && !(entry.dev && process.argv.includes('--omit=dev')) && entry.os === undefined);
setTimeout(() => {
  for (const [path] of there) { fs.mkdirSync(path, { recursive: true }); fs.writeFileSync(path + '/package.json', '{}'); }
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(there) }));
}, 300);
`;
const packages = {
  '': {},
  'node_modules/needed': { version: '1.0.0' },
  'node_modules/tool': { version: '1.0.0', dev: true },
  'node_modules/other-system': { version: '1.0.0', optional: true, os: ['another'] },
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-test-'));
  mkdirSync(join(root, 'programs'));
  cpSync(join(import.meta.dirname, '../../setup'), join(root, 'setup'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(join(root, 'programs', 'npm'), npm, { mode: 0o755 });
  writeFileSync(
    join(root, 'say.ts'),
    'const said: string = process.argv.slice(2).join("|"); console.log(said); process.exitCode = 7;',
  );
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function start(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const path = `${join(root, 'programs')}:${process.env['PATH'] ?? ''}`;
  const child = spawn(process.execPath, ['setup/run.mjs', ...words], {
    cwd: root,
    env: { ...process.env, npm_execpath: '', PATH: path, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<{ code: number | null; signal: string | null; out: string; err: string }>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, out, err });
    });
  });
  return { child, ended, out: () => out };
}

const calls = () =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];

test('the first start installs only what is needed to run, and passes words, input and exit code', async () => {
  const { code, out, err } = await start(['say.ts', 'one', 'two words']).ended;
  assert.deepEqual([code, out], [7, 'one|two words\n']);
  assert.match(err, /^Installing what is missing\. .*\n$/);
  assert.equal(calls().length, 1);
  assert.match(calls()[0] ?? '', /^install .*--omit=dev/);
  assert.equal(existsSync(join(root, 'node_modules/tool')), false);
});

test('the second start installs nothing and says nothing', async () => {
  await start(['say.ts']).ended;
  const { err } = await start(['say.ts']).ended;
  assert.equal(err, '');
  assert.equal(calls().length, 1);
});

test('what npm itself installed before counts', async () => {
  mkdirSync(join(root, 'node_modules'));
  const byHand = spawn(join(root, 'programs', 'npm'), ['install', '--include=dev'], { cwd: root });
  await new Promise((resolve) => byHand.on('close', resolve));
  await start(['--with-tools', 'say.ts']).ended;
  assert.deepEqual(calls(), ['install --include=dev']);
});

test('tools are added when asked for, and never pruned by a start without them', async () => {
  await start(['say.ts']).ended;
  await start(['--with-tools', 'say.ts']).ended;
  assert.equal(existsSync(join(root, 'node_modules/tool')), true);
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { ...packages, 'node_modules/needed': { version: '2.0.0' } } }),
  );
  await start(['say.ts']).ended;
  assert.equal(calls().length, 3);
  assert.match(calls()[2] ?? '', /--include=dev/);
});

test('an emptied node_modules is installed again', async () => {
  await start(['say.ts']).ended;
  rmSync(join(root, 'node_modules'), { recursive: true });
  const { code } = await start(['say.ts']).ended;
  assert.equal(code, 7);
  assert.equal(calls().length, 2);
});

test('starts at the same moment install once', async () => {
  const ends = await Promise.all([1, 2, 3].map((number) => start(['say.ts', String(number)]).ended));
  assert.deepEqual(
    ends.map(({ code, out }) => [code, out]),
    [
      [7, '1\n'],
      [7, '2\n'],
      [7, '3\n'],
    ],
  );
  assert.equal(calls().length, 1);
});

test('a lock whose holder was killed does not stop the next start', async () => {
  mkdirSync(join(root, 'node_modules'));
  const lock = join(root, 'node_modules', '.setup-lock');
  writeFileSync(lock, '{"token":"old","host":"a machine of long ago","pids":[1]}');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  const { code } = await start(['say.ts']).ended;
  assert.equal(code, 7);
  assert.equal(existsSync(lock), false);
});

test('a failing npm is told in a sentence, with the network as the cause where it is', async () => {
  const offline = await start(['say.ts'], { NPM_FAILS: 'ENOTFOUND' }).ended;
  assert.deepEqual([offline.code, offline.out], [1, '']);
  assert.match(offline.err, /is this machine connected to the network\?/);
  assert.doesNotMatch(offline.err, /\bat .*mjs/);
  assert.match(calls()[0] ?? '', /--offline/, 'npm is not left to try the network for every package');
  const other = await start(['say.ts'], { NPM_FAILS: 'EACCES' }).ended;
  assert.match(other.err, /The installation failed\. Nothing was started.*\n.*EACCES/);
});

test('SIGTERM and, without a terminal, SIGINT reach the script once; its own exit code is kept', async () => {
  writeFileSync(
    join(root, 'wait.ts'),
    `
    let count = 0;
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { count += 1; console.log(signal); setTimeout(() => process.exit(count), 300); });
    setInterval(() => undefined, 1000);
    console.log('ready');`,
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const { child, ended, out } = start(['wait.ts']);
    while (!out().includes('ready')) await pause(20);
    child.kill(signal);
    child.kill(signal);
    const { code, out: said } = await ended;
    assert.deepEqual([code, said], [1, `ready\n${signal}\n`]);
  }
});

test('a script that a signal ended makes us end by the same signal', async () => {
  writeFileSync(join(root, 'die.ts'), "process.kill(process.pid, 'SIGKILL'); setInterval(() => undefined, 1000);");
  assert.equal((await start(['die.ts']).ended).signal, 'SIGKILL');
});

test('an old Node uses the one from npm, and says in a sentence what is needed when there is none', async () => {
  writeFileSync(
    join(root, 'choose.mjs'),
    `
    import { chooseNode } from './setup/choose-node.mjs';
    const choose = (version) => { try { return chooseNode({ root: '.', version, own: 'own' }); } catch (error) { return error.message; } };
    console.log(['24.7.0', '25.0.0', '24.6.9', '20.19.0'].map(choose).join('\\n'));`,
  );
  const choose = async () => (await start(['choose.mjs']).ended).out.trim().split('\n');
  assert.deepEqual((await choose()).slice(0, 3), [
    'own',
    'own',
    'This needs Node 24.7 or newer, and this machine has 24.6.9: install Node 24 from nodejs.org and try again.',
  ]);
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.bin', 'node'), '');
  assert.deepEqual((await choose()).slice(2), ['node_modules/.bin/node', 'node_modules/.bin/node']);
});
