import type { Appointed, History, Some } from './history.ts';

/**
 * The same question, answered by somebody who shares no code with the product and knows no shortcut: walks day by day,
 * establishment by establishment, and tries every power by itself. Slow, and plain to read.
 */
export function naively(history: History): string {
  const { today, asked, relation } = history;
  const powers = powersOf(history);
  if (powers.length === 0) return 'may-not-manage';
  if (relation === null) return 'no-work-relation';
  if (!relation.here) return 'other-company';
  if (!isIn(today, relation.first, relation.last)) return 'relation-not-open';
  if (asked.code !== 'Zien' && asked.code !== 'Doen') return 'unknown-right';

  const wanted = asked.places === 'every' ? [...history.establishments] : [...asked.places];
  if (wanted.length === 0) return 'no-context';
  for (const place of wanted) if (!history.establishments.includes(place)) return 'foreign-context';

  if (asked.first < today) return 'from-in-the-past';
  if (asked.last === null) {
    if (history.longest !== null) return 'until-missing';
  } else {
    if (asked.last < asked.first) return 'until-in-the-past';
    let lasts = 0;
    for (let day = asked.first; day <= asked.last; day += 1) lasts += 1;
    if (history.longest !== null && lasts > history.longest) return 'until-too-far';
  }

  if (!powers.some((power) => coversAll(power, asked))) return 'more-than-held';

  for (let day = today; day <= farAway; day += 1) {
    if (!isIn(day, asked.first, asked.last)) continue;
    for (const right of history.held) {
      if (right.ended || !isIn(day, right.first, right.last)) continue;
      // Who has a right for every establishment has it for whatever is asked, and the other way round.
      if (right.places === 'every' || asked.places === 'every') {
        if (right.places === 'every' || right.places.length > 0) return 'already-given';
        continue;
      }
      for (const place of wanted) if (right.places.includes(place)) return 'already-given';
    }
  }
  return 'permitted';
}

/** Further than any day of a history. */
const farAway = 60;

const isIn = (day: number, first: number, last: number | null): boolean => {
  for (let one = first; one <= (last ?? farAway); one += 1) if (one === day) return true;
  return false;
};

interface NaivePower {
  readonly services: Some<string>;
  readonly places: Some<string>;
  readonly until: number | null;
}

const everything: NaivePower = { services: 'every', places: 'every', until: null };

function powersOf(history: History): readonly NaivePower[] {
  const { today } = history;
  const powers: NaivePower[] = [];
  if (history.group === 'LB') {
    for (const one of history.appointments) {
      // Who was named must still work there; who was put at the head by staff needs no job there.
      if (one.role === 'part' && !history.employment.some(({ first, last }) => isIn(today, first, last))) continue;
      // Staff may appoint a head for a while, so a head can have a last day too.
      if (inForce(one, one.until, today)) powers.push({ ...ofOne(one), until: one.until });
    }
    return powers;
  }
  if (history.company === 'unknown' || history.company === 'stopped') return [];
  for (const { code, first, last } of history.functions) {
    // A managing director and a director represent; a member of a committee does not, and an unknown function neither.
    const represents = code === '10007' || code === '10002';
    if (represents && history.company === 'active' && isIn(today, first, last)) powers.push(everything);
  }
  for (const one of history.appointments) {
    if (one.declined || one.suspended) continue;
    // A chief access manager has no last day.
    if (inForce(one, one.role === 'part' ? one.until : null, today)) powers.push(ofOne(one));
  }
  return powers;
}

/** From the day of the acceptance, up to its last day, and not on the day on which it was ended or later. */
function inForce({ accepted, ended }: Appointed, last: number | null, today: number): boolean {
  if (accepted === null || today < accepted) return false;
  if (last !== null && today > last) return false;
  return ended === null || today < ended;
}

const ofOne = (one: Appointed): NaivePower =>
  one.role === 'whole' ? everything : { services: one.services, places: one.places, until: one.until };

function coversAll(power: NaivePower, asked: History['asked']): boolean {
  if (power.services !== 'every' && !power.services.includes(asked.code)) return false;
  if (power.places !== 'every') {
    if (asked.places === 'every') return false;
    for (const place of asked.places) if (!power.places.includes(place)) return false;
  }
  if (power.until === null) return true;
  return asked.last !== null && asked.last <= power.until;
}
