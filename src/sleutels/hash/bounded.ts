/** Runs a few pieces of work at once, lets a bounded number wait, and refuses the rest at once. */
export interface Bounded {
  readonly run: <T>(work: () => Promise<T>) => Promise<T | 'busy'>;
}

export interface Bounds {
  readonly atOnce: number;
  readonly waiting: number;
}

export function bounded({ atOnce, waiting }: Bounds): Bounded {
  let running = 0;
  const queue: (() => void)[] = [];

  const turn = (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => queue.push(resolve));
  };
  const done = (): void => {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    run: async (work) => {
      if (running >= atOnce && queue.length >= waiting) return 'busy';
      await turn();
      try {
        return await work();
      } finally {
        done();
      }
    },
  };
}
