import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { asTyped, csvLines } from './csv.ts';

async function* each(rows: readonly (readonly string[])[]): AsyncGenerator<readonly string[]> {
  yield* rows;
}

async function written(rows: readonly (readonly string[])[]): Promise<string> {
  let all = '';
  for await (const chunk of csvLines(['a', 'b'], each(rows))) all += chunk;
  return all;
}

test('a file for a spreadsheet: a mark at the start, semicolons, quotes where needed', async () => {
  assert.equal(await written([['1;2', 'x "y"']]), '\ufeffa;b\r\n"1;2";"x ""y"""\r\n');
});

test('a cell that a spreadsheet would run is made harmless, and comes back as it was', async () => {
  for (const cell of ['=1+1', '+32', '-1', '@x']) {
    const [, row] = (await written([[cell, '']])).split('\r\n');
    assert.equal(row, `'${cell};`);
    assert.equal(asTyped(`'${cell}`), cell);
  }
  assert.equal(asTyped("'t Hof"), "'t Hof");
});

test('whatever stands in the cells, the same comes back, also of more rows than fit at once', async () => {
  const cell = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.startsWith("'"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
      const read = parse(await written(rows), { delimiter: ';', bom: true, relax_column_count: true });
      assert.deepEqual(
        read.slice(1).map((row) => row.map(asTyped)),
        rows,
      );
    }),
    { numRuns: 200 },
  );
  const many = Array.from({ length: 5_000 }, (_, place) => [String(place), 'x'.repeat(50)]);
  assert.equal((await written(many)).split('\r\n').length, 5_002);
});

test('a reader who stops early ends the writing', async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<readonly string[]> {
    for (;;) {
      made += 1;
      yield ['x'.repeat(1_000), ''];
    }
  }
  for await (const chunk of csvLines(['a', 'b'], endless())) if (chunk.length > 0) break;
  const before = made;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(made - before < 1_000, 'no more is made');
});
