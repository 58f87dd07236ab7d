import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brusselsMinutes } from '#belgian/brussels-time.ts';
import { brusselsDate, parseLocalDate } from '#belgian/local-date.ts';
import { longestNotice } from '../notice.ts';
import { brusselsMoment } from './brussels-moment.ts';
import { emptyNotice, readNotice, typedNotice, type NoticeTyped } from './notice-form.ts';

const now = new Date('2026-11-25T09:00:00Z');
const good: NoticeTyped = {
  ...emptyNotice(now),
  about: 'itsme',
  severity: 'down',
  texts: { nl: 'itsme werkt niet: gebruik uw kaart.', fr: '', de: '', en: 'itsme is down: use your card.' },
};

const wrong = (changes: Partial<NoticeTyped>): readonly string[] => {
  const read = readNotice({ ...good, ...changes }, now);
  return read.ok ? [] : read.errors.map(({ field, because }) => `${field} ${because}`);
};

test('an empty form stands for a day from now, by the clocks of Belgium', () => {
  const { from, until } = emptyNotice(now);
  assert.deepEqual(from, { day: '25', month: '11', year: '2026', hour: '10:00' });
  assert.deepEqual(until, { day: '26', month: '11', year: '2026', hour: '10:00' });
});

test('what is right is read: languages that were left empty have no text', () => {
  const read = readNotice(good, now);
  assert.ok(read.ok);
  assert.deepEqual(read.notice, {
    about: 'itsme',
    severity: 'down',
    startsAt: now,
    endsAt: new Date('2026-11-26T09:00:00Z'),
    texts: { nl: 'itsme werkt niet: gebruik uw kaart.', fr: null, de: null, en: 'itsme is down: use your card.' },
  });
  assert.deepEqual(readNotice(typedNotice(read.notice), now), read);
});

test('every mistake is named at once', () => {
  assert.deepEqual(wrong({ about: 'btw', severity: 'erg', texts: { nl: ' \n', fr: '', de: '', en: '' } }), [
    'about not-chosen',
    'severity not-chosen',
  ]);
});

test('a ready-made sentence needs no words of ours; free news needs them in every language', () => {
  const texts = { nl: '', fr: '', de: '', en: '' };
  for (const severity of ['restored', 'maintenance', 'slow', 'down']) assert.deepEqual(wrong({ severity, texts }), []);
  assert.deepEqual(wrong({ severity: 'info', texts: { ...texts, nl: 'x', de: ' ' } }), [
    'fr empty',
    'de empty',
    'en empty',
  ]);
  assert.deepEqual(wrong({ severity: 'info', texts: { nl: 'a', fr: 'b', de: 'c', en: 'd' } }), []);
});

const at = (day: string, month: string, year: string, hour = '10:00') => ({ day, month, year, hour });

test('a moment must exist, and the end lies after the beginning and after now, and not far', () => {
  assert.deepEqual(wrong({ from: at('31', '11', '2026') }), ['from no-moment']);
  assert.deepEqual(wrong({ until: at('26', '11', '2026', '24:00') }), ['until no-moment']);
  assert.deepEqual(wrong({ until: at('26', '11', '2026', 'tien uur') }), ['until no-moment']);
  assert.deepEqual(wrong({ until: at('25', '11', '2026') }), ['until before-from']);
  assert.deepEqual(wrong({ from: at('20', '11', '2026'), until: at('25', '11', '2026') }), ['until over']);
  assert.deepEqual(wrong({ until: at('26', '12', '2026') }), []);
  assert.deepEqual(wrong({ until: at('26', '12', '2026', '10:01') }), ['until far']);
  assert.deepEqual(wrong({ from: at('26', '12', '2026', '10:01'), until: at('27', '12', '2026') }), ['from far']);
  // The clock goes forward over this hour.
  assert.deepEqual(
    wrong({ from: at('28', '03', '2027', '2:30') }),
    ['from no-moment', 'until before-from'].slice(0, 1),
  );
});

test('so many characters, counted as people count them, and not one more', () => {
  const texts = (nl: string) => ({ texts: { ...good.texts, nl } });
  assert.deepEqual(wrong(texts('🦄'.repeat(longestNotice))), []);
  assert.deepEqual(wrong(texts('x'.repeat(longestNotice + 1))), ['nl long']);
  assert.deepEqual(wrong(texts('x'.repeat(1_000_000))), ['nl long']);
  assert.deepEqual(wrong({ texts: { ...good.texts, de: 'x'.repeat(longestNotice + 1) } }), ['de long']);
});

test('a text is one line, in which nothing hides and nothing turns around what stands beside it', () => {
  const read = readNotice(
    { ...good, texts: { ...good.texts, nl: ' een\r\n\u0007\u2028twee\u202e eird\u200b \u0000' } },
    now,
  );
  assert.ok(read.ok);
  assert.equal(read.notice.texts.nl, 'een twee eird');
});

test('whatever is typed is read or refused, and what is read fits the table', () => {
  const field = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));
  const moment = fc.record({
    day: fc.oneof(fc.integer({ min: 1, max: 31 }).map(String), fc.string()),
    month: fc.oneof(fc.constantFrom('11', '12'), fc.string()),
    year: fc.oneof(fc.constant('2026'), fc.string()),
    hour: fc.oneof(fc.constantFrom('10:00', '23:59', '0.30'), fc.string()),
  });
  const typed = fc.record({
    about: fc.oneof(fc.constantFrom('all', 'itsme'), field),
    severity: fc.oneof(fc.constantFrom('info', 'down'), field),
    from: moment,
    until: moment,
    texts: fc.record({ nl: field, fr: field, de: field, en: field }),
  });
  fc.assert(
    fc.property(typed, (one) => {
      const read = readNotice(one, now);
      if (!read.ok) return assert.ok(read.errors.length > 0);
      const { startsAt, endsAt, texts } = read.notice;
      assert.ok(startsAt < endsAt && endsAt > now && endsAt.getTime() - startsAt.getTime() <= 31 * 86_400_000);
      for (const text of Object.values(texts)) {
        if (text === null) continue;
        assert.ok(text !== '' && Array.from(text).length <= longestNotice && !/[\p{Cc}\u202e\u2066]/u.test(text));
      }
    }),
  );
});

test('a moment is the one that clocks in Belgium show, in summer and in winter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000_000 }), (minutes) => {
      const moment = new Date(Date.UTC(1990, 0, 1) + minutes * 60_000);
      const found = brusselsMoment(brusselsDate(moment), brusselsMinutes(moment));
      assert.ok(found !== null);
      assert.equal(brusselsMinutes(found), brusselsMinutes(moment));
      // The hour that comes twice is read as its first.
      assert.ok([0, 3_600_000].includes(moment.getTime() - found.getTime()));
    }),
  );
  const skipped = parseLocalDate('2027-03-28');
  assert.ok(skipped !== null);
  assert.equal(brusselsMoment(skipped, 150), null);
});
