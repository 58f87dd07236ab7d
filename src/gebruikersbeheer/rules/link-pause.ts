/** A number that was typed with a last name that is not its holder's. */
export interface LinkMiss {
  readonly at: Date;
  /** By the one who asks now, or by another manager of the company. */
  readonly byActor: boolean;
}

export type LinkPause = { readonly paused: false } | { readonly paused: true; readonly until: Date };

/** Whoever knows a number can try last names with it: these bounds leave room for typing errors only. */
export const missesOfActor = 5;
export const missesOfCompany = 20;
export const missesCountFor = 24 * 60 * 60_000;

/** May somebody try to link by number and name now? Misses count for a day, per manager and per company. */
export function linkPause(misses: readonly LinkMiss[], now: Date): LinkPause {
  const counting = misses
    .filter(({ at }) => at.getTime() > now.getTime() - missesCountFor)
    .toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const ends = [counting.filter(({ byActor }) => byActor)[missesOfActor - 1], counting[missesOfCompany - 1]].flatMap(
    (miss) => (miss === undefined ? [] : [miss.at.getTime() + missesCountFor]),
  );
  return ends.length === 0 ? { paused: false } : { paused: true, until: new Date(Math.max(...ends)) };
}
