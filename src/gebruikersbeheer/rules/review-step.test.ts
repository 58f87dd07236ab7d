import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, type LocalDate } from '#belgian/local-date.ts';
import { endsUnless, reviewStep, warnedDays, type Reviewed } from './review-step.ts';

const given = '2026-01-01' as LocalDate;
const terms = { every: 90, grace: 30 };
const right = (own: Partial<Reviewed> = {}): Reviewed => ({
  givenOn: given,
  confirmedOn: null,
  askedOn: null,
  warnedOn: null,
  ...own,
});
const day = (days: number): LocalDate => addDays(given, days);

test('its confirmation is asked when the time is over, counted from the last confirmation', () => {
  assert.equal(reviewStep(right(), terms, day(89)), 'none');
  assert.equal(reviewStep(right(), terms, day(90)), 'ask');
  assert.equal(reviewStep(right({ confirmedOn: day(50) }), terms, day(139)), 'none');
  assert.equal(reviewStep(right({ confirmedOn: day(50) }), terms, day(140)), 'ask');
});

test('it is warned of a week before it ends, and ends after the time that was told', () => {
  const asked = right({ askedOn: day(90) });
  assert.equal(reviewStep(asked, terms, day(112)), 'wait');
  assert.equal(reviewStep(asked, terms, day(113)), 'warn');
  const warned = right({ askedOn: day(90), warnedOn: day(113) });
  assert.equal(reviewStep(warned, terms, day(119)), 'wait');
  assert.equal(reviewStep(warned, terms, day(120)), 'end');
  assert.equal(endsUnless(warned, terms.grace), day(120));
  // Warned of under a shorter term, it still gets the whole of a longer one.
  const early = right({ askedOn: day(90), warnedOn: day(95) });
  assert.equal(reviewStep(early, terms, day(119)), 'wait');
  assert.equal(reviewStep(early, terms, day(120)), 'end');
  assert.equal(endsUnless(right(), terms.grace), null);
});

test('whatever days the job misses, nothing ends without having been asked for and warned of long enough', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: warnedDays, max: 60 }),
      (steps, every, grace) => {
        let now = right();
        let on = given;
        for (const days of steps) {
          on = addDays(on, days);
          const step = reviewStep(now, { every, grace }, on);
          if (step === 'ask') now = { ...now, askedOn: on };
          if (step === 'warn') now = { ...now, warnedOn: on };
          if (step !== 'end') continue;
          assert.ok(now.askedOn !== null && now.warnedOn !== null);
          assert.ok(daysBetween(now.askedOn, on) >= grace && daysBetween(now.warnedOn, on) >= warnedDays);
          assert.ok(daysBetween(given, now.askedOn) >= every);
          return;
        }
      },
    ),
  );
});
