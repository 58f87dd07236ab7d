import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { testInsz } from '../../../../test/support/digital-keys.ts';
import { mayLink, type NamedPerson, type SeenPerson } from './may-link.ts';
import { recogniseWallet } from './recognise-wallet.ts';

const insz = (text: string): Insz => {
  const parsed = parseInsz(text);
  assert.ok(parsed.ok);
  return parsed.insz;
};
const seen: SeenPerson = { insz: insz('93112198428'), givenName: 'Chadia', familyName: 'El Amrani' };
const named: NamedPerson = { givenName: 'Chadia Amal', familyName: 'EL-AMRANI', birthDate: '1993-11-21' as LocalDate };
/** A number without a birth date. */
const vague: SeenPerson = { ...seen, insz: testInsz(1) };

test('a wallet that was met is its holder, unless it was removed or blocked; one that was not is nobody', () => {
  const known = { id: 'k', person: 'p' };
  assert.deepEqual(recogniseWallet({ ...known, state: 'open' }), { as: 'known', key: 'k', person: 'p' });
  assert.deepEqual(recogniseWallet({ ...known, state: 'removed' }), { as: 'refused', because: 'key-removed' });
  assert.deepEqual(recogniseWallet({ ...known, state: 'blocked' }), { as: 'refused', because: 'key-blocked' });
  assert.deepEqual(recogniseWallet(null), { as: 'unknown' });
});

test('name and birth date must be those that the office saw; another wallet is replaced, a blocked one is not got round', () => {
  assert.deepEqual(mayLink(seen, named, null), { may: 'link' });
  assert.deepEqual(mayLink(seen, named, 'open'), { may: 'replace' });
  assert.deepEqual(mayLink(seen, named, 'blocked'), { may: 'not', because: 'key-blocked' });
  const another = { may: 'not', because: 'another-person' };
  assert.deepEqual(mayLink(seen, { ...named, familyName: 'Maes' }, null), another);
  assert.deepEqual(mayLink(seen, { ...named, birthDate: '1993-11-22' as LocalDate }, null), another);
});

test('a number without a birth date asks for the same first name instead', () => {
  assert.deepEqual(mayLink(vague, named, null), { may: 'link' });
  assert.deepEqual(mayLink(vague, { ...named, givenName: 'Amal Chadia' }, null).may, 'not');
  assert.deepEqual(mayLink(vague, { ...named, givenName: '' }, null).may, 'not');
  assert.deepEqual(mayLink({ ...vague, givenName: '' }, { ...named, givenName: '' }, null).may, 'not');
});

test('whatever the names and dates, nobody is linked whose last name or known birth date differs', () => {
  const dates = fc.constantFrom<LocalDate>(...(['1993-11-21', '1993-11-12', '1955-01-01'] as LocalDate[]));
  const names = fc.constantFrom('El Amrani', 'ElAmrani', 'el amrâni', 'Amrani', '', 'Maes');
  fc.assert(
    fc.property(
      names,
      dates,
      fc.string(),
      fc.constantFrom(null, 'open', 'blocked'),
      (familyName, birthDate, givenName, other) => {
        const { may } = mayLink(seen, { familyName, birthDate, givenName }, other);
        const isSame = ['El Amrani', 'ElAmrani', 'el amrâni'].includes(familyName) && birthDate === '1993-11-21';
        assert.equal(may !== 'not', isSame && other !== 'blocked');
      },
    ),
  );
});
