/** Numbers that look random and are the same at every run, so that a failure can be met again. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  /** One of them; throws when there are none. */
  readonly of: <T>(choices: readonly T[]) => T;
}

/** @param seed 32 bits; generator of Tommy Ettinger, "mulberry32" */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    of: (choices) => {
      const chosen = choices[number(choices.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
