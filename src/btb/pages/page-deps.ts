import type { KboBelow } from '../below.ts';
import type { Btb } from '../index.ts';

/** What the pages of BTB are built from. */
export interface PageDeps {
  readonly btb: Btb;
  readonly kbo: KboBelow;
  /** The setting BTB_KEYS: names such as urn:be:vlaanderen:authmech:csamtotp. */
  readonly keysAccepted: readonly string[];
  readonly kboUrl: URL;
  readonly gebruikersbeheerUrl: URL;
  readonly uuid: () => string;
}
