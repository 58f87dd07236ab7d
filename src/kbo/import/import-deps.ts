import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';

/** What taking files into the register works with. */
export interface ImportDeps {
  readonly db: Db;
  readonly vault: InszVault;
  /** Kinds of the jobs that follow the register. */
  readonly followers: readonly string[];
  /** base64 of the Ed25519 key by which files of functions are signed; null: none is. */
  readonly functionsKey: string | null;
}
