/** Milliseconds in which nobody reads and fills in a form: what comes sooner is asked to press the button again. */
export const quickest = 3_000;

/** Milliseconds that a form is good for: a whole day, as somebody may look up what to write. */
export const longest = 24 * 60 * 60_000;

/** Whether a form came at the pace of a person. */
export function paceOf(madeAt: number, now: number): 'good' | 'quick' | 'old' {
  const age = now - madeAt;
  if (age < quickest) return 'quick';
  return age > longest ? 'old' : 'good';
}
