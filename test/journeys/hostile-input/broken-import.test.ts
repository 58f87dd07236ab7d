import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { runCommand } from '../../../src/cli/run-command.ts';
import { companyNamed, loadCompanies } from '../../support/companies.ts';
import { goodOpenData, openDataTexts, testFolder, type TestFolder } from '../../support/open-data.ts';
import { bareClient } from './bare-client.ts';
import { hostileWorld, type HostileWorld } from './hostile-world.ts';

let world: HostileWorld;
let folder: TestFolder;

before(async () => {
  world = await hostileWorld();
  folder = await testFolder();
});
after(async () => {
  await folder?.remove();
  await world?.stop();
});

async function refusedImport(name: string, content: string | Buffer): Promise<void> {
  const path = folder.path(name);
  await writeFile(path, content);
  const { kbo, zone } = world.product.product.systems;
  const { value: sentence, changed } = await world.unchangedBy(async () => {
    if (name.endsWith('.zip')) return kbo.importOpenData(path).then(() => '', String);
    if (name.startsWith('functions')) return kbo.importFunctions(path).then(() => '', String);
    const read = await zone.importRecognitions(path, 'test', world.product.now());
    return read.ok ? '' : read.problems.join(' ');
  });
  assert.match(sentence, /[a-z]{3,}.*\s.*[a-z]{3,}/, `${name} is refused in words: ${sentence}`);
  assert.doesNotMatch(sentence, /undefined|TypeError|syntax error|null value/);
  assert.deepEqual(changed, [], name);
}

test('a broken file is refused in words, and the register that was there goes on answering', async () => {
  const whole = await readFile(await folder.zip(openDataTexts(goodOpenData)));
  await refusedImport('half.zip', whole.subarray(0, whole.length / 2));
  await refusedImport('noise.zip', randomBytes(4_096));
  await refusedImport('empty.zip', '');
  await refusedImport('header.zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]));
  await refusedImport('functions.csv', 'a;b;c\n1;2;3');
  await refusedImport('functions-binary.csv', randomBytes(1_000));
  await refusedImport('recognitions.csv', 'name\n\u0000');
  await refusedImport('recognitions-wrong.csv', 'x'.repeat(100_000));
  const got = await bareClient().send(world.at('kbo', `/onderneming/${world.company.number}`));
  assert.equal(got.status, 200);
  assert.match(got.text, /Blinkend/);
});

test('an operator who names no file, or a broken one, gets one sentence and no trace of the program', async () => {
  const said: string[] = [];
  const speaker = {
    say: (line: string) => said.push(line),
    complain: (line: string) => said.push(line),
    print: () => {},
  };
  assert.notEqual(await runCommand(['kbo', 'import'], speaker), 0);
  assert.notEqual(await runCommand(['kbo', 'import', '\u0000', 'x'], speaker), 0);
  assert.doesNotMatch(said.join('\n'), / at .*\.ts:\d+/);
});

test('a company whose name is a script is shown by that name', async () => {
  const script = '<script>alert(1)</script>';
  await loadCompanies(world.product, [companyNamed(3, script, ['Gent'], world.director), world.company]);
  for (const url of [
    world.at('kbo', '/zoeken?q=script'),
    world.at('kbo', `/onderneming/${companyNamed(3, script, ['Gent'], world.director).number}`),
    world.at('btb', '/ondernemingen'),
  ]) {
    const got = await world.hers.open(url);
    assert.equal(got.status, 200, url);
    assert.doesNotMatch(got.text, /<script>alert/, url);
    assert.match(got.text, /&lt;script&gt;alert\(1\)/, url);
  }
});
