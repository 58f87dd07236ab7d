import { brusselsMinutes } from '#belgian/brussels-time.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';

/** Belgium is two hours ahead of UTC in summer, and one in winter. */
const hoursAhead = [2, 1] as const;

/**
 * The moment at which clocks in Belgium show this.
 * @param minutes of the day: 8:30 is 510
 * @returns the first of two such moments when the clock goes back; null when it skips this one
 */
export function brusselsMoment(date: LocalDate, minutes: number): Date | null {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  for (const hours of hoursAhead) {
    const at = new Date(asUtc - hours * 3_600_000);
    if (brusselsDate(at) === date && brusselsMinutes(at) === minutes) return at;
  }
  return null;
}
