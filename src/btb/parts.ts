import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { KboBelow } from './below.ts';

/** What the commands and questions of this system are built from. */
export interface Parts {
  /** The database as `btb` sees it. */
  readonly db: Db;
  readonly kbo: KboBelow;
  readonly vault: InszVault;
  /** The address that somebody confirmed with their digital keys; null: none. */
  readonly addressOf: (insz: Insz) => Promise<{ readonly mail: string; readonly language: Language } | null>;
  /** Public origins, for the links in mails. */
  readonly btbUrl: URL;
  readonly gebruikersbeheerUrl: URL;
}

/** Who does something, proved by a digital key. */
export interface Actor {
  readonly insz: Insz;
  /** An identifier of ours for the record (`vo_id`), never a national number. */
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The digital key used: `csamtotp`. */
  readonly key: string;
}

export const nameOf = ({ givenName, familyName }: Pick<Actor, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;
