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
  /** Keeps what may come once only; false when it is there already. Of two at the same moment exactly one is told true. */
  readonly addOnce: (upsert: Upsert) => Promise<boolean>;
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

const columns = 'model, sealed, consumed_at as consumed';

const findText = `select ${columns} from artifact where model = $1 and id = $2 and expires_at > now()`;

// Scalar questions, so that each part is one look into an index whatever the planner thinks of the table's size.
const findWithText = `${findText}
  union all
  select ${columns} from artifact where model = 'Grant' and expires_at > now()
    and id = (select grant_id from artifact where model = $1 and id = $2)
  union all
  select ${columns} from artifact where model = 'Session' and expires_at > now()
    and uid = (select uid from artifact where model = $1 and id = $2)`;

/** What hangs on a grant and a session, both of which the library asks for next. */
const hanging: ReadonlySet<string> = new Set(['AuthorizationCode', 'AccessToken']);

const writeText = (part: string): string => `
  with ${part}gone as (
    delete from artifact using unnest($1::text[], $2::bytea[]) as gone (model, id)
    where artifact.model = gone.model and artifact.id = gone.id
  )
  insert into artifact (model, id, sealed, grant_id, uid, account_id, client_id, organisation, expires_at)
  select model, id, sealed, grant_id, uid, account_id, client_id, organisation, to_timestamp(ends)
  from unnest($3::text[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::text[], $9::text[], $10::text[], $11::int[])
    as row (model, id, sealed, grant_id, uid, account_id, client_id, organisation, ends)
  on conflict (model, id) do update set sealed = excluded.sealed, grant_id = excluded.grant_id, uid = excluded.uid,
    account_id = excluded.account_id, client_id = excluded.client_id, organisation = excluded.organisation,
    expires_at = excluded.expires_at`;

export function artifactStore(state: StateConnections, seal: Seal): ArtifactStore {
  const opened = ({ model, sealed, consumed }: Row): Found => {
    const payload = JSON.parse(seal.open(sealed)) as AdapterPayload;
    return {
      model,
      payload: consumed === null ? payload : { ...payload, consumed: Math.floor(consumed.getTime() / 1000) },
    };
  };
  return {
    find: async (model, id) => {
      const statement = hanging.has(model)
        ? { name: 'artifact-find-with', text: findWithText }
        : { name: 'artifact-find', text: findText };
      const { rows } = await state.run<Row>({ ...statement, values: [model, hashed(id)] });
      const asked = rows.findIndex((row) => row.model === model);
      return asked === -1
        ? []
        : [...rows.slice(asked, asked + 1), ...rows.filter((_row, index) => index !== asked)].map(opened);
    },
    findByUid: async (model, uid) => {
      const { rows } = await state.run<Row>({
        name: 'artifact-by-uid',
        text: `select ${columns} from artifact where model = $1 and uid = $2 and expires_at > now()`,
        values: [model, hashed(uid)],
      });
      return rows[0] === undefined ? undefined : opened(rows[0]).payload;
    },
    write: async (writes, part) => {
      const nothing = writes.upserts.length + writes.destroyed.length === 0;
      if (part !== undefined || !nothing) await state.run(writeStatement(writes, seal, part));
    },
    addOnce: async ({ model, id, payload, livesFor }) => {
      const { rowCount } = await state.run({
        name: 'artifact-add-once',
        text: `insert into artifact (model, id, sealed, expires_at) values ($1, $2, $3, now() + make_interval(secs => $4))
          on conflict (model, id) do nothing`,
        values: [model, hashed(id), seal.seal(JSON.stringify(payload)), livesFor],
      });
      return rowCount === 1;
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
      // The same moment for every write of a session, so that its row is rewritten in place (no index changes).
      upserts.map(({ payload, livesFor }) => payload.exp ?? Math.floor(Date.now() / 1000) + livesFor),
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
