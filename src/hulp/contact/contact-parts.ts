import { createHash } from 'node:crypto';
import type { BlindIndex, InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { ContactSeals } from './seals.ts';

/** What questions and complaints are built from. */
export interface ContactParts {
  readonly db: Db;
  readonly vault: InszVault;
  readonly seals: ContactSeals;
  /** Under what the turns of an address are counted. */
  readonly turn: BlindIndex;
  /** The public origin of the help, for links in mails. */
  readonly url: URL;
  /** Where staff are told of what came in; null: nowhere. */
  readonly mailbox: string | null;
  readonly uuid: () => string;
  /** A whole number from 0 up to and not including this one, by chance. */
  readonly chance: (below: number) => number;
}

/** What the table holds of a secret, as row-level security compares it: it has 98 bits, so nobody finds it from this. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
