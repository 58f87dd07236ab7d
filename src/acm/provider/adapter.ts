import { createHash } from 'node:crypto';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { Seal } from '#keys/sealed.ts';
import type { StateConnections } from '#store/state-connections.ts';

interface Row {
  readonly sealed: Buffer;
  readonly consumed: Date | null;
}

/** Other processes of this provider read the same rows: nothing is kept in memory. */
export interface AdapterDeps {
  readonly state: StateConnections;
  readonly seal: Seal;
  /** Dossiers of outside applications, which the provider looks up as `Client`. */
  readonly findClient: (clientId: string) => Promise<AdapterPayload | undefined>;
}

const hashed = (identifier: string | undefined): Buffer | null =>
  identifier === undefined ? null : createHash('sha256').update(identifier).digest();

const findText = `select sealed, consumed_at as consumed from artifact where model = $1 and id = $2 and expires_at > now()`;
const findByUidText = `select sealed, consumed_at as consumed from artifact where model = $1 and uid = $2 and expires_at > now()`;
const upsertText = `insert into artifact
  (model, id, sealed, grant_id, uid, account_id, client_id, organisation, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(secs => $9))
  on conflict (model, id) do update set sealed = excluded.sealed, grant_id = excluded.grant_id, uid = excluded.uid,
    account_id = excluded.account_id, client_id = excluded.client_id, organisation = excluded.organisation,
    expires_at = excluded.expires_at`;

/** A day: for what the library gives no end; nothing here lives longer than a session. */
const longest = 86_400;

/** Where the library keeps its models; each call is one statement. */
export const adapterFor =
  ({ state, seal, findClient }: AdapterDeps) =>
  (model: string): Adapter => {
    const opened = (row: Row | undefined): AdapterPayload | undefined => {
      if (row === undefined) return undefined;
      const payload = JSON.parse(seal.open(row.sealed)) as AdapterPayload;
      return row.consumed === null ? payload : { ...payload, consumed: Math.floor(row.consumed.getTime() / 1000) };
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        await state.run({
          name: 'artifact-upsert',
          text: upsertText,
          values: [
            model,
            hashed(id),
            seal.seal(JSON.stringify(payload)),
            hashed(payload.grantId),
            model === 'Session' ? hashed(payload.uid) : null,
            payload.accountId ?? null,
            payload.clientId ?? null,
            organisationOf(payload),
            Math.min(expiresIn ?? longest, longest),
          ],
        });
      },
      find: async (id) => {
        if (model === 'Client') return findClient(id);
        return opened((await state.run<Row>({ name: 'artifact-find', text: findText, values: [model, hashed(id)] })).rows[0]);
      },
      findByUid: async (uid) =>
        opened((await state.run<Row>({ name: 'artifact-by-uid', text: findByUidText, values: [model, hashed(uid)] })).rows[0]),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const { rowCount } = await state.run({
          name: 'artifact-consume',
          text: 'update artifact set consumed_at = now() where model = $1 and id = $2 and consumed_at is null',
          values: [model, hashed(id)],
        });
        if (rowCount === 1) return;
        // Exchanged at the same moment elsewhere: a second use, which takes back what the first one gave (RFC 6749 4.1.2).
        await state.run({
          name: 'artifact-revoke-of',
          text: `delete from artifact where model = 'Grant' and id = (select grant_id from artifact where model = $1 and id = $2)`,
          values: [model, hashed(id)],
        });
        throw new errors.InvalidGrant('the code was exchanged at the same moment');
      },
      destroy: async (id) => {
        await state.run({
          name: 'artifact-destroy',
          text: 'delete from artifact where model = $1 and id = $2',
          values: [model, hashed(id)],
        });
      },
      revokeByGrantId: async (grantId) => {
        await state.run({
          name: 'artifact-revoke',
          text: 'delete from artifact where grant_id = $1 and model = $2',
          values: [hashed(grantId), model],
        });
      },
    };
  };

function organisationOf(payload: AdapterPayload): string | null {
  const capacity: unknown = payload['capacity'];
  if (typeof capacity !== 'object' || capacity === null || !('organisation' in capacity)) return null;
  return typeof capacity.organisation === 'string' ? capacity.organisation : null;
}
