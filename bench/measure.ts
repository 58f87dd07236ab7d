/** One thing measured beside another that does the same work in the plainest way. */
export interface BenchCase {
  readonly name: string;
  /** What is measured beside what, in words. */
  readonly words: string;
  /** What one `ours` or `beside` call does `size` of: sign-ins, pages. */
  readonly unit: string;
  /** The size by hand; tests run the same case small. */
  readonly size: number;
  /** The ratio that we want to reach. */
  readonly aim: number;
  readonly prepare: (size: number) => Promise<Prepared>;
  /** A sentence to print after it, about what is no ratio. */
  readonly afterwards?: () => Promise<string>;
}

export interface Prepared {
  readonly ours: () => Promise<void>;
  readonly beside: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Measured {
  readonly name: string;
  /** per second */
  readonly ours: number;
  /** per second */
  readonly beside: number;
  /** How fast ours is relative to the other: 1 the same, 2 twice as fast, 0.5 half. Median over the pairs. */
  readonly ratio: number;
  readonly unit: string;
  readonly size: number;
  /** Memory of this process after the last pair, in MiB. */
  readonly rss_mb: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

const perSecond = async (size: number, work: () => Promise<void>): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return size / (Number(process.hrtime.bigint() - start) / 1e9);
};

/**
 * Runs both once to warm up, then in alternating pairs, so that a machine that becomes slower meets both alike.
 * @param pairs at least five, for a median that one bad moment cannot move
 */
export async function measure(bench: BenchCase, size: number, pairs: number): Promise<Measured> {
  const prepared = await bench.prepare(size);
  try {
    await prepared.ours();
    await prepared.beside();
    const ours: number[] = [];
    const beside: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const oursFirst = pair % 2 === 0;
      if (oursFirst) ours.push(await perSecond(size, prepared.ours));
      beside.push(await perSecond(size, prepared.beside));
      if (!oursFirst) ours.push(await perSecond(size, prepared.ours));
    }
    return {
      name: bench.name,
      ours: rounded(median(ours)),
      beside: rounded(median(beside)),
      ratio: rounded(median(ours.map((value, pair) => value / (beside[pair] ?? Number.NaN)))),
      unit: `${bench.unit}/s`,
      size,
      rss_mb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
    };
  } finally {
    await prepared.close();
  }
}

const rounded = (value: number): number => Number(value.toPrecision(3));
