import { severities, type Notice } from '../notice.ts';

/** So many stand on a page: who reads more reads none. */
const most = 5;

/** Those that stand at this moment, the worst first, then the newest. */
export const noticesNow = <Of extends Notice>(all: readonly Of[], now: Date): readonly Of[] =>
  all
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .toSorted(
      (one, other) =>
        severities.indexOf(other.severity) - severities.indexOf(one.severity) ||
        other.startsAt.getTime() - one.startsAt.getTime(),
    )
    .slice(0, most);
