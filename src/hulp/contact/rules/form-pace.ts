/** Milliseconds in which a person seldom reads and fills in a form; a browser that fills it in for them can be so quick. */
export const quickest = 3_000;

/** Milliseconds after which few come back to a form: a whole day, as somebody may look up what to write. */
export const longest = 24 * 60 * 60_000;

/** A form that a program may have sent counts for so many, so that a flood of them soon ends: our choice. */
export const turnsOfProgram = 5;

/** For how many turns a form counts: one at the pace of a person. No pace is refused, so that nobody loses what they sent. */
export function turnsOf(madeAt: number, now: number): number {
  const age = now - madeAt;
  return age < quickest || age > longest ? turnsOfProgram : 1;
}
