import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aalst, code, gent, helder } from '../../../test/support/user-rights.ts';
import { readRightsRow, type RightsRowCells } from './read-rights-row.ts';

const relation = '00000000-0000-4000-9000-000000000001';
const right = '00000000-0000-4000-a000-000000000002';
const cells = (own: Partial<RightsRowCells> = {}): RightsRowCells => ({
  onderneming: helder,
  persoon: relation,
  voornaam: 'Chadia',
  achternaam: 'El Amrani',
  recht: code,
  vestigingen: 'alle',
  van: '',
  tot: '',
  nummer: '',
  actie: '',
  gegeven_door: '',
  ...own,
});
const row = (own: Partial<RightsRowCells> = {}) => {
  const read = readRightsRow(cells(own));
  assert.ok(read.ok, JSON.stringify(read));
  return read.row;
};
const wrong = (own: Partial<RightsRowCells>) => {
  const read = readRightsRow(cells(own));
  return read.ok ? null : read.wrong;
};

test('a row is read as a spreadsheet may have rewritten it', () => {
  assert.equal(row({ onderneming: '1999.999.052' }).company, helder);
  assert.equal(row({ onderneming: 'BE 1999 999 052' }).company, helder);
  assert.equal(row({ persoon: relation.toUpperCase() }).relation, relation);
  assert.equal(row({ vestigingen: 'ALLE' }).contexts, 'every');
  for (const list of [
    `${gent} ${aalst}`,
    `${gent}, ${aalst}`,
    `8.999.999.005;8.999.999.104`,
    `${gent}\n${aalst} ${gent}`,
  ]) {
    assert.deepEqual(row({ vestigingen: list }).contexts, [gent, aalst], list);
  }
  for (const day of ['2026-12-31', '31/12/2026', '31-12-2026', '31.12.2026']) {
    assert.equal(row({ tot: day }).until, '2026-12-31', day);
  }
  assert.deepEqual([row().from, row().until, row().right, row().end], [null, null, null, false]);
  assert.deepEqual([row({ nummer: right, actie: 'STOPPEN' }).end, row({ nummer: right }).right], [true, right]);
  assert.equal(row({ nummer: right, persoon: '' }).relation, null, 'the right says whose it is');
});

const table: readonly (readonly [string, Partial<RightsRowCells>])[] = [
  ['company-unreadable', { onderneming: '1999999053' }],
  ['company-unreadable', { onderneming: '' }],
  ['person-unreadable', { persoon: 'Chadia' }],
  ['person-unreadable', { persoon: '93.11.21-984.28' }],
  ['person-missing', { persoon: '' }],
  ['right-missing', { recht: '' }],
  ['contexts-unreadable', { vestigingen: '' }],
  ['contexts-unreadable', { vestigingen: 'Gent' }],
  ['contexts-unreadable', { vestigingen: `alle ${gent}` }],
  ['contexts-unreadable', { vestigingen: '8999999006' }],
  ['from-unreadable', { van: '31/02/2026' }],
  ['until-unreadable', { tot: 'morgen' }],
  ['until-unreadable', { tot: '12/31/2026' }],
  ['until-unreadable', { tot: '31/12/26' }],
  ['number-unreadable', { nummer: '12' }],
  ['action-unknown', { actie: 'weg', nummer: right }],
  ['nothing-to-end', { actie: 'stoppen' }],
];
for (const [expected, own] of table) {
  test(`a row with ${JSON.stringify(own)} is wrong: ${expected}`, () => assert.equal(wrong(own), expected));
}

test('whatever stands in the cells, a row is read or refused', () => {
  const any = fc.record(
    Object.fromEntries(Object.keys(cells()).map((name) => [name, fc.oneof(fc.string(), fc.constant(''))])),
  );
  fc.assert(
    fc.property(any, (own) => {
      const read = readRightsRow({ ...cells(), ...own });
      assert.equal(typeof read.ok, 'boolean');
    }),
  );
});
