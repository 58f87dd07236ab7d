import type pg from 'pg';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** One table, one statement a call, as the library's documentation asks for and no more. */
export const plainestTable = `create table plain (
  model text not null, id text not null, payload jsonb not null, grant_id text, uid text, consumed_at timestamptz,
  expires_at timestamptz, primary key (model, id));
create index on plain (grant_id);
create index on plain (uid);`;

export const plainestAdapter =
  (pool: pg.Pool) =>
  (model: string): Adapter => {
    const one = async (where: string, value: string): Promise<AdapterPayload | undefined> => {
      const { rows } = await pool.query<{ payload: AdapterPayload; consumed_at: Date | null }>(
        `select payload, consumed_at from plain where model = $1 and ${where} = $2`,
        [model, value],
      );
      const [row] = rows;
      if (row === undefined) return undefined;
      return row.consumed_at === null ? row.payload : { ...row.payload, consumed: true };
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        await pool.query(
          `insert into plain (model, id, payload, grant_id, uid, expires_at)
             values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
             on conflict (model, id) do update set payload = excluded.payload, expires_at = excluded.expires_at`,
          [model, id, JSON.stringify(payload), payload.grantId ?? null, payload.uid ?? null, expiresIn ?? 86_400],
        );
      },
      find: (id) => one('id', id),
      findByUid: (uid) => one('uid', uid),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        await pool.query('update plain set consumed_at = now() where model = $1 and id = $2', [model, id]);
      },
      destroy: async (id) => {
        await pool.query('delete from plain where model = $1 and id = $2', [model, id]);
      },
      revokeByGrantId: async (grantId) => {
        await pool.query('delete from plain where grant_id = $1 and model = $2', [grantId, model]);
      },
    };
  };
