import type { KboBelow } from '../below.ts';
import type { Language } from '#web/languages.ts';
import type { Btb } from '../index.ts';

/** A right of the catalogue, which somebody may be put in charge of. */
export interface Service {
  readonly code: string;
  readonly name: string;
}

/** What the pages of BTB are built from. */
export interface PageDeps {
  readonly btb: Btb;
  readonly kbo: KboBelow;
  /** The setting BTB_KEYS: names such as urn:be:vlaanderen:authmech:csamtotp. */
  readonly keysAccepted: readonly string[];
  readonly kboUrl: URL;
  readonly gebruikersbeheerUrl: URL;
  /** Every right that can be given, named in this language. */
  readonly services: (language: Language) => Promise<readonly Service[]>;
  readonly uuid: () => string;
}
