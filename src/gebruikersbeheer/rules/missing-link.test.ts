import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LocalDate } from '#belgian/local-date.ts';
import { helder, strijkwinkel } from '../../../test/support/user-rights.ts';
import { missingLink, type CompanyTie } from './missing-link.ts';
import type { RightDates } from './right-state.ts';

const on = '2026-11-23' as LocalDate;
const company = { number: helder, name: 'Helder & Proper BV' };
const other = { number: strijkwinkel, name: 'De Strijkwinkel VZW' };
const tie = (own: Partial<CompanyTie> = {}): CompanyTie => ({
  company,
  targetGroup: 'EA',
  related: true,
  rights: [],
  manages: false,
  somebodyInCharge: true,
  ...own,
});
const right = (own: Partial<RightDates> = {}): RightDates => ({
  from: '2026-01-01' as LocalDate,
  until: null,
  endedAt: null,
  contexts: ['8999999005'],
  ...own,
});
const ended = (day: string) => right({ endedAt: new Date(`${day}T10:00:00Z`) });

test('without any tie nobody is named but the role', () => {
  assert.deepEqual(missingLink([], on), { because: 'no-work-relation', whoCanHelp: 'chief-access-manager' });
});

test('each missing link names what is missing and who mends it', () => {
  for (const [own, because, whoCanHelp, since] of [
    [{}, 'right-not-given', 'chief-access-manager'],
    [{ rights: [right({ contexts: [] })] }, 'no-context', 'chief-access-manager'],
    [{ rights: [right({ from: '2026-12-01' as LocalDate })] }, 'right-not-begun', 'chief-access-manager', '2026-12-01'],
    [{ rights: [ended('2026-03-01'), ended('2026-05-01')] }, 'right-ended', 'chief-access-manager', '2026-05-01'],
    [{ rights: [right({ until: '2026-10-31' as LocalDate })] }, 'right-ended', 'chief-access-manager', '2026-11-01'],
    [{ rights: [ended('2026-05-01')], manages: true }, 'right-ended', 'self', '2026-05-01'],
    [{ manages: true }, 'manager-can-give-to-self', 'self'],
    [{ manages: true, related: false }, 'manager-can-give-to-self', 'self'],
    [{ somebodyInCharge: false }, 'nobody-in-charge', 'legal-representative'],
    [{ related: false }, 'right-not-given', 'chief-access-manager'],
    [{ targetGroup: 'LB' }, 'right-not-given', 'head-local-administrator'],
    [{ targetGroup: 'LB', somebodyInCharge: false }, 'nobody-in-charge', 'head-local-administrator'],
  ] as const) {
    const unlinked = 'related' in own ? { unlinked: true } : {};
    const expected = { because, company, whoCanHelp, ...(since === undefined ? {} : { since }), ...unlinked };
    assert.deepEqual(missingLink([tie(own)], on), expected);
  }
});

test('of several companies the one that is nearest to working is named', () => {
  const mine = tie({ company: other, manages: true });
  assert.equal(missingLink([tie({ rights: [ended('2026-05-01')] }), mine], on).company, other);
  assert.equal(missingLink([mine, tie({ rights: [right({ contexts: [] })] })], on).company, company);
  const late = tie({ company: other, rights: [ended('2026-06-01')] });
  assert.equal(missingLink([tie({ rights: [ended('2026-05-01')] }), late], on).company, other);
});

test('the order in which companies are found does not change what is said', () => {
  const anyTie = fc.record({
    company: fc.constantFrom(company),
    targetGroup: fc.constantFrom('EA' as const, 'LB' as const),
    related: fc.boolean(),
    rights: fc.subarray([ended('2026-05-01'), right({ contexts: [] }), right({ from: '2026-12-01' as LocalDate })]),
    manages: fc.boolean(),
    somebodyInCharge: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 5 }), (ties) => {
      assert.equal(missingLink(ties, on).because, missingLink(ties.toReversed(), on).because);
    }),
  );
});
