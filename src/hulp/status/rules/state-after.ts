/** How something works: well, slowly, not at all, or nobody can say. */
export type State = 'good' | 'slow' | 'down' | 'unknown';

/** What one check found by itself. */
export interface Found {
  readonly found: State;
  readonly at: Date;
}

/** What is known of one part after a check. */
export interface Known extends Found {
  readonly state: State;
  readonly since: Date;
}

const known = ['good', 'slow', 'down'] as const;
type KnownState = (typeof known)[number];

const isKnown = (state: State): state is KnownState => state !== 'unknown';
const worse = (one: KnownState, other: KnownState): KnownState =>
  known[Math.max(known.indexOf(one), known.indexOf(other))] ?? 'down';
const milder = (one: KnownState, other: KnownState): KnownState =>
  known[Math.min(known.indexOf(one), known.indexOf(other))] ?? 'good';

/** A check that is older than this says nothing about now. */
export const staleAfterMs = 5 * 60_000;

export const isStale = (checkedAt: Date, now: Date): boolean => now.getTime() - checkedAt.getTime() > staleAfterMs;

/**
 * The state after a check. It moves no further than the last two checks in a row agree on: one check that fails does not
 * make anything "down", and one that passes does not mend it. Who comes from not knowing needs two checks to say
 * anything but "good".
 * @param before null before the first check
 */
export function stateAfter(before: Known | null, { found, at }: Found): Pick<Known, 'state' | 'since'> {
  const last = before === null || isStale(before.at, at) ? null : before;
  const stays = (state: State): Pick<Known, 'state' | 'since'> => ({
    state,
    since: last?.state === state ? last.since : at,
  });
  if (!isKnown(found)) return stays('unknown');
  if (last === null || !isKnown(last.found)) return stays(found === 'good' ? 'good' : 'unknown');
  const [mild, bad] = [milder(last.found, found), worse(last.found, found)];
  if (!isKnown(last.state)) return { state: mild, since: last.found === mild ? last.at : at };
  const state = milder(worse(last.state, mild), bad);
  // The first of the two that agree is when it began.
  return { state, since: state === last.state ? last.since : last.at };
}
