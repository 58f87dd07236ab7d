import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { ReviewTerms } from './rules/review-step.ts';
import type { BtbBelow, KboBelow } from './below.ts';

/** Where somebody is told of things, and in which language. */
export interface MailAddress {
  readonly mail: string;
  readonly language: Language;
}

/** Where a person wants to be told, as their digital keys know it. */
export type AddressOf = (insz: Insz) => Promise<MailAddress | null>;

/** What the commands and questions of this system are built from. */
export interface Parts {
  readonly db: Db;
  readonly btb: BtbBelow;
  readonly kbo: KboBelow;
  readonly vault: InszVault;
  /** The address that somebody confirmed with their digital keys; null: none. */
  readonly addressOf: AddressOf;
  readonly uuid: () => string;
  /** The most days that a right may last; null: no limit. */
  readonly longestDays: number | null;
  /** How often rights are confirmed. */
  readonly review: ReviewTerms;
  /** Where people use the right, for the link in a mail. */
  readonly zoneUrl: URL;
  /** This site, for the links in mails. */
  readonly ownUrl: URL;
}

/** Who does something, proved by a digital key. */
export interface Actor {
  readonly insz: Insz;
  /** An identifier of ours for the record (`vo_id`), never a national number. */
  readonly id: string;
  readonly name: string;
  /** The digital key used: `csamtotp`; null when the provider did not say. */
  readonly key: string | null;
}
