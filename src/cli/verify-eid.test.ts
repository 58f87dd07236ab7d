import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from './run-command.ts';

const known = new URL('../../test/known-answers/web-eid/', import.meta.url);

let folder: string;
let origin: string;
let nonce: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-eid-'));
  const answers = JSON.parse(await readFile(new URL('belgian-test-card.json', known), 'utf8')) as {
    readonly cases: readonly { readonly token: object; readonly origin: string; readonly nonce: string }[];
  };
  const [first] = answers.cases;
  assert.ok(first);
  ({ origin, nonce } = first);
  await writeFile(join(folder, 'token.json'), `${JSON.stringify(first.token, null, 2)}\n`);
  for (const [name, file] of [
    ['trust', 'test-ec-citizen-ca.pem'],
    ['root', 'test-ec-root-ca.pem'],
  ] as const) {
    await mkdir(join(folder, name));
    await copyFile(new URL(file, known), join(folder, name, file));
  }
  await mkdir(join(folder, 'broken'));
  await writeFile(join(folder, 'broken', 'ca.pem'), 'no certificate');
});
after(() => rm(folder, { recursive: true }));

interface Ran {
  readonly status: number;
  readonly said: string;
  readonly complained: string;
}

async function verify(changes: Readonly<Record<string, string | true | null>> = {}): Promise<Ran> {
  const options: Readonly<Record<string, string | true | null>> = {
    token: join(folder, 'token.json'),
    origin,
    nonce,
    trust: join(folder, 'trust'),
    at: '2024-12-24',
    'no-revocation': true,
    ...changes,
  };
  const words = Object.entries(options).flatMap(([name, value]) => {
    if (value === null) return [];
    return value === true ? [`--${name}`] : [`--${name}`, value];
  });
  const said: string[] = [];
  const complained: string[] = [];
  const status = await runCommand(['sleutels', 'verify-eid', ...words], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    print: () => {},
  });
  return { status, said: said.join('\n'), complained: complained.join('\n') };
}

test('it says who it is, with the number masked, and that revocation was not checked', async () => {
  const { status, said, complained } = await verify();
  assert.equal(status, 0, complained);
  assert.match(said, /Nora Angèle Specimen, \*\*\.05\.03-\*\*\*\.\*\*/);
  assert.match(said, /eID TEST EC Citizen CA/);
  assert.match(said, /not checked/);
  assert.ok(!said.includes('01050399864'));
});

test('it shows the whole number to who asks for it', async () => {
  assert.match((await verify({ 'show-number': true })).said, /Nora Angèle Specimen, 01\.05\.03-998\.64/);
});

for (const [words, changes, pattern] of [
  ['another origin', { origin: 'https://elsewhere.example' }, /bad-signature/],
  ['another nonce', { nonce: `${'A'.repeat(43)}=` }, /bad-signature/],
  ['a date after the card', { at: '2031-01-01T00:00:00Z' }, /certificate-expired/],
] as const) {
  test(`${words} is refused with its reason`, async () => {
    const { status, said, complained } = await verify(changes);
    assert.deepEqual([status, said], [1, '']);
    assert.match(complained, pattern);
  });
}

test('a folder with the root alone trusts nobody', async () => {
  const { status, complained } = await verify({ trust: join(folder, 'root') });
  assert.equal(status, 1);
  assert.match(complained, /untrusted-issuer/);
});

test('a file in the folder that is no certificate is named', async () => {
  const { status, complained } = await verify({ trust: join(folder, 'broken') });
  assert.equal(status, 1);
  assert.match(complained, /ca\.pem/);
});

test('a file that is no token, and one that is not there, are refused', async () => {
  const other = await verify({ token: join(folder, 'trust', 'test-ec-citizen-ca.pem') });
  assert.equal(other.status, 1);
  assert.match(other.complained, /not-a-token/);
  const absent = await verify({ token: join(folder, 'absent.json') });
  assert.equal(absent.status, 1);
  assert.match(absent.complained, /absent\.json/);
});

test('without an option that it needs, or with a date that is none, it says how it is called', async () => {
  for (const changes of [{ token: null }, { nonce: null }, { at: 'yesterday' }, { unknown: 'x' }]) {
    const { status, complained } = await verify(changes);
    assert.equal(status, 2);
    assert.match(complained, /--token FILE --origin ORIGIN/);
  }
});
