import { sql } from 'kysely';
import type { Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { KeyUrn } from '../rules/accepted-keys.ts';
import { complaintAbout } from './api-agreement.ts';
import { clientMetadata, type ClientDossier } from './dossier.ts';

export interface ClientRegistry {
  readonly find: (clientId: string) => Promise<ClientDossier | null>;
  /** Adds an outside application, or replaces its dossier. */
  readonly register: (dossier: ClientDossier, at: Date) => Promise<void>;
}

/** The dossiers: those of our own sites come with the configuration, those of others from the table. */
export function clientRegistry(
  db: Db,
  seal: Seal,
  own: readonly ClientDossier[],
  working: readonly KeyUrn[],
  apiScopes: readonly string[],
): ClientRegistry {
  return {
    find: async (clientId) => {
      const ours = own.find((dossier) => dossier.clientId === clientId);
      if (ours !== undefined) return ours;
      if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(clientId)) return null;
      const { rows } = await db.look({}, (tx) =>
        sql<{ sealed: Buffer }>`select sealed from client where client_id = ${clientId}`.execute(tx),
      );
      return rows[0] === undefined ? null : (JSON.parse(seal.open(rows[0].sealed)) as ClientDossier);
    },
    register: async (dossier, at) => {
      if (own.some(({ clientId }) => clientId === dossier.clientId)) throw new Error('a site of our own has this name');
      // Throws when the dossier cannot work: better now than at the first sign-in.
      clientMetadata(dossier, working);
      const complaint = dossier.api === undefined ? null : complaintAbout(dossier.api, apiScopes);
      if (complaint !== null) throw new Error(`the dossier of ${dossier.clientId} cannot be kept: ${complaint}`);
      const sealed = seal.seal(JSON.stringify(dossier));
      await db.transaction({}, (tx) =>
        sql`insert into client (client_id, sealed, registered_at) values (${dossier.clientId}, ${sealed}, ${at})
          on conflict (client_id) do update set sealed = excluded.sealed`.execute(tx),
      );
    },
  };
}
