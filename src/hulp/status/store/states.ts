import { sql } from 'kysely';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Db, Tx } from '#store/database.ts';
import type { Trouble } from '../rules/incident-step.ts';
import type { Known, State } from '../rules/state-after.ts';

/** What is known of one part. The names of parts that are checked no more stay, and are shown nowhere. */
export interface KeptState extends Known {
  readonly item: string;
  readonly dataOf: LocalDate | null;
}

export interface Incident {
  readonly item: string;
  readonly worst: Trouble;
  readonly beganAt: Date;
  /** null while it is under way. */
  readonly endedAt: Date | null;
}

interface StateRow {
  readonly item: string;
  readonly state: State;
  readonly since: Date;
  readonly found: State;
  readonly checked_at: Date;
  readonly data_of: LocalDate | null;
}

const stateOf = ({ item, state, since, found, checked_at: at, data_of: dataOf }: StateRow): KeptState => ({
  item,
  state,
  since,
  found,
  at,
  dataOf,
});

/** For everybody, so without scope. */
export const keptStates = async (db: Db): Promise<readonly KeptState[]> =>
  (
    await db.read<StateRow>({
      name: 'hulp-states',
      text: 'select item, state, since, found, checked_at, data_of from check_state limit 100',
      values: [],
    })
  ).map(stateOf);

/** The same for everybody: incidents that were under way since that moment, the newest first. */
export const incidentsSince = async (db: Db, since: Date): Promise<readonly Incident[]> =>
  db.read<{ item: string; worst: Trouble; beganAt: Date; endedAt: Date | null }>({
    name: 'hulp-incidents',
    text: `select item, worst, began_at as "beganAt", ended_at as "endedAt" from incident
      where ended_at is null or ended_at >= $1 order by began_at desc, item limit 100`,
    values: [since],
  });

/** Locked until the transaction ends. */
export async function lockStates(tx: Tx): Promise<ReadonlyMap<string, KeptState>> {
  const { rows } = await sql<StateRow>`
    select item, state, since, found, checked_at, data_of from check_state for update`.execute(tx);
  return new Map(rows.map((row) => [row.item, stateOf(row)]));
}

export async function openIncidents(tx: Tx): Promise<ReadonlyMap<string, Trouble>> {
  const { rows } = await sql<{ item: string; worst: Trouble }>`
    select item, worst from incident where ended_at is null`.execute(tx);
  return new Map(rows.map(({ item, worst }) => [item, worst]));
}

export async function saveState(tx: Tx, { item, state, since, found, at, dataOf }: KeptState): Promise<void> {
  await sql`
    insert into check_state (item, state, since, found, checked_at, data_of)
    values (${item}, ${state}, ${since}, ${found}, ${at}, ${dataOf})
    on conflict (item) do update set state = excluded.state, since = excluded.since, found = excluded.found,
      checked_at = excluded.checked_at, data_of = excluded.data_of`.execute(tx);
}

export async function beginIncident(tx: Tx, id: string, item: string, worst: Trouble, at: Date): Promise<void> {
  await sql`
    insert into incident (id, item, worst, began_at) values (${id}, ${item}, ${worst}, ${at})
    on conflict (item) where ended_at is null do nothing`.execute(tx);
}

export async function worsenIncident(tx: Tx, item: string): Promise<void> {
  await sql`update incident set worst = 'down' where item = ${item} and ended_at is null`.execute(tx);
}

export async function endIncident(tx: Tx, item: string, at: Date): Promise<void> {
  await sql`
    update incident set ended_at = greatest(${at}, began_at) where item = ${item} and ended_at is null`.execute(tx);
}
