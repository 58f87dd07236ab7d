export type Choice = {
  /** The test files to run. */
  readonly chosen: readonly string[];
  /** Only tests whose name contains one of these; empty for all. */
  readonly names: readonly string[];
};

/**
 * Which test files `wanted` asks for. A word that is part of a file's path chooses files; any other word is part of a test's name.
 * Without words everything runs.
 */
export function chooseTests(files: readonly string[], wanted: readonly string[]): Choice {
  const paths = wanted
    .map((word) => word.replace(/^\.\//, ''))
    // A folder in which there is no test is still none of the names: it chooses nothing.
    .filter((word) => /^(?:src|test|bench)\//.test(word) || files.some((file) => file.includes(word)));
  const names = wanted.filter((word) => !paths.includes(word.replace(/^\.\//, '')));
  return {
    chosen: paths.length === 0 ? files : files.filter((file) => paths.some((path) => file.includes(path))),
    names,
  };
}
