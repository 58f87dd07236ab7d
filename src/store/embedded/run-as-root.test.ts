import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  existsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ask } from '../../../test/support/ask.ts';
import { otherProcess } from '../../../test/support/other-process.ts';
import { startEmbedded } from './start-embedded.ts';

const silent = () => undefined;
let scratch = '';

before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'embedded-test-'));
});
after(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function removeElsewhere(elsewhere: string): void {
  if (elsewhere === '') return;
  rmSync(elsewhere, { recursive: true, force: true });
  const parent = dirname(elsewhere);
  if (readdirSync(parent).length === 0) rmdirSync(parent);
}

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
