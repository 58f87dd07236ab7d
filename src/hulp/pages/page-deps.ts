import type { HelpLine } from '../help-line.ts';
import type { Library } from '../library/open-library.ts';

/** What the pages of the help are made from. */
export interface PageDeps {
  readonly library: Library;
  readonly line: HelpLine;
  /** The digital keys that people can use here, by the last part of their URN. */
  readonly keysOffered: readonly string[];
}
