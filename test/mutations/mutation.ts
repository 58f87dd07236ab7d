/**
 * One check switched off. A test must notice it: what no test notices may be broken tomorrow by anybody.
 * Prefer tests without a database in `killedBy`: the walk runs every one of them.
 */
export interface Mutation {
  /** Path of the source, from the root of the project. */
  readonly file: string;
  /** What does not hold any more, as the end of a sentence that begins with "without". */
  readonly what: string;
  /** A snippet that stands in the file exactly once. */
  readonly from: string;
  /** What stands there instead. */
  readonly to: string;
  /** Test files, one of which must fail; they run in this order until one does. */
  readonly killedBy: readonly string[];
}

/** The mutations of one file; most files have several. */
export const mutationsOf = (
  file: string,
  killedBy: readonly string[],
  list: readonly (readonly [what: string, from: string, to: string, killedBy?: readonly string[]])[],
): readonly Mutation[] => list.map(([what, from, to, own = killedBy]) => ({ file, what, from, to, killedBy: own }));

/**
 * The source with the check switched off.
 * @throws Error that names the entry when its snippet stands in the file no more, or more than once
 */
export function mutated(source: string, { file, what, from, to }: Mutation): string {
  const found = source.split(from).length - 1;
  if (found !== 1) {
    throw new Error(
      `"without ${what}": its snippet stands ${found} times in ${file}; it must stand there once. Look for: ${from}`,
    );
  }
  if (from === to) throw new Error(`"without ${what}": the snippet and what comes in its place are the same`);
  return source.replace(from, () => to);
}
