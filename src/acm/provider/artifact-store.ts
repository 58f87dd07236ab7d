import { createHash } from 'node:crypto';
import type { AdapterPayload } from 'oidc-provider';
import type { Seal } from '#keys/sealed.ts';
import type { Statement, StateConnections } from '#store/state-connections.ts';
import type { Upsert } from './unit-of-work.ts';

export interface Found {
  readonly model: string;
  readonly payload: AdapterPayload;
}

export interface Writes {
  readonly upserts: readonly Upsert[];
  readonly destroyed: readonly { readonly model: string; readonly id: string }[];
}

/** The state of the provider in PostgreSQL; each call is one statement. */
export interface ArtifactStore {
  /** What was asked for first; with it the grant and the session on which it hangs. Empty when it is not there. */
  readonly find: (model: string, id: string) => Promise<readonly Found[]>;
  readonly findByUid: (model: string, uid: string) => Promise<AdapterPayload | undefined>;
  /** With it, in the same statement, what `part` gives for the number of parameters before it. */
  readonly write: (writes: Writes, part?: (after: number) => Statement) => Promise<void>;
  /** False when it was used before; of two at the same moment exactly one is told true. */
  readonly consume: (model: string, id: string) => Promise<boolean>;
  readonly destroyByGrant: (model: string, grantId: string) => Promise<void>;
  readonly destroyGrantOf: (model: string, id: string) => Promise<void>;
}

interface Row {
  readonly model: string;
  readonly sealed: Buffer;
  readonly consumed: Date | null;
}

const hashed = (identifier: string | undefined): Buffer | null =>
  identifier === undefined ? null : createHash('sha256').update(identifier).digest();

const findText = `
  with asked as (
    select model, sealed, consumed_at, grant_id, uid from artifact where model = $1 and id = $2 and expires_at > now()
  )
  select model, sealed, consumed_at as consumed from asked
  union all
  select g.model, g.sealed, g.consumed_at from artifact g join asked on g.model = 'Grant' and g.id = asked.grant_id
    where g.expires_at > now()
  union all
  select s.model, s.sealed, s.consumed_at from artifact s join asked on s.uid = asked.uid and s.model = 'Session'
    where asked.model <> 'Session' and s.expires_at > now()`;

const writeText = (part: string): string => `
  with ${part}gone as (
    delete from artifact using unnest($1::text[], $2::bytea[]) as gone (model, id)
    where artifact.model = gone.model and artifact.id = gone.id
  )
  insert into artifact (model, id, sealed, grant_id, uid, account_id, client_id, organisation, expires_at)
  select model, id, sealed, grant_id, uid, account_id, client_id, organisation, now() + make_interval(secs => lives)
  from unnest($3::text[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::text[], $9::text[], $10::text[], $11::int[])
    as row (model, id, sealed, grant_id, uid, account_id, client_id, organisation, lives)
  on conflict (model, id) do update set sealed = excluded.sealed, grant_id = excluded.grant_id, uid = excluded.uid,
    account_id = excluded.account_id, client_id = excluded.client_id, organisation = excluded.organisation,
    expires_at = excluded.expires_at`;

export function artifactStore(state: StateConnections, seal: Seal): ArtifactStore {
  const opened = ({ model, sealed, consumed }: Row): Found => {
    const payload = JSON.parse(seal.open(sealed)) as AdapterPayload;
    return { model, payload: consumed === null ? payload : { ...payload, consumed: Math.floor(consumed.getTime() / 1000) } };
  };
  return {
    find: async (model, id) => {
      const { rows } = await state.run<Row>({ name: 'artifact-find', text: findText, values: [model, hashed(id)] });
      return rows.map(opened);
    },
    findByUid: async (model, uid) => {
      const { rows } = await state.run<Row>({
        name: 'artifact-by-uid',
        text: 'select model, sealed, consumed_at as consumed from artifact where model = $1 and uid = $2 and expires_at > now()',
        values: [model, hashed(uid)],
      });
      return rows[0] === undefined ? undefined : opened(rows[0]).payload;
    },
    write: async (writes, part) => {
      const nothing = writes.upserts.length + writes.destroyed.length === 0;
      if (part !== undefined || !nothing) await state.run(writeStatement(writes, seal, part));
    },
    consume: async (model, id) => {
      const { rowCount } = await state.run({
        name: 'artifact-consume',
        text: 'update artifact set consumed_at = now() where model = $1 and id = $2 and consumed_at is null',
        values: [model, hashed(id)],
      });
      return rowCount === 1;
    },
    destroyByGrant: async (model, grantId) => {
      await state.run({
        name: 'artifact-revoke',
        text: 'delete from artifact where grant_id = $1 and model = $2',
        values: [hashed(grantId), model],
      });
    },
    destroyGrantOf: async (model, id) => {
      await state.run({
        name: 'artifact-revoke-of',
        text: `delete from artifact where model = 'Grant' and id = (select grant_id from artifact where model = $1 and id = $2)`,
        values: [model, hashed(id)],
      });
    },
  };
}

function writeStatement({ upserts, destroyed }: Writes, seal: Seal, part?: (after: number) => Statement): Statement {
  const added = part?.(11);
  return {
    name: added === undefined ? 'artifact-write' : `artifact-write ${added.name}`,
    text: writeText(added === undefined ? '' : `${added.text}, `),
    values: [
      destroyed.map(({ model }) => model),
      destroyed.map(({ id }) => hashed(id)),
      upserts.map(({ model }) => model),
      upserts.map(({ id }) => hashed(id)),
      upserts.map(({ payload }) => seal.seal(JSON.stringify(payload))),
      upserts.map(({ payload }) => hashed(payload.grantId)),
      // A session's own second name, or that of the session on which a code or token hangs.
      upserts.map(({ payload }) => hashed(sessionUid(payload))),
      upserts.map(({ payload }) => payload.accountId ?? null),
      upserts.map(({ payload }) => payload.clientId ?? null),
      upserts.map(({ payload }) => organisationOf(payload)),
      upserts.map(({ livesFor }) => livesFor),
      ...(added?.values ?? []),
    ],
  };
}

const sessionUid = (payload: AdapterPayload): string | undefined =>
  payload.kind === 'Session' ? payload.uid : payload.sessionUid;

function organisationOf(payload: AdapterPayload): string | null {
  const capacity: unknown = payload['capacity'];
  if (typeof capacity !== 'object' || capacity === null || !('organisation' in capacity)) return null;
  return typeof capacity.organisation === 'string' ? capacity.organisation : null;
}
