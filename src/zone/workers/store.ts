import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { Worker } from './worker.ts';

interface Row {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly insz_sealed: Buffer;
  readonly establishment: EstablishmentNumber;
  readonly state: Worker['state'];
  readonly since: LocalDate;
  readonly total: number;
}

export interface WorkerPage {
  readonly workers: readonly Worker[];
  /** How many there are in all that match. */
  readonly total: number;
}

/**
 * One page of the workers of the scope's company and establishments, by name. Which rows exist at all is decided by
 * row-level security; `search` looks in the names, with capitals and accents as typed or not.
 */
export async function workersInScope(
  tx: Tx,
  vault: InszVault,
  { search, limit, offset }: { readonly search: string; readonly limit: number; readonly offset: number },
): Promise<WorkerPage> {
  const pattern = `%${search.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<Row>`
    select id, given_name, family_name, insz_sealed, establishment, state, since, count(*) over () as total
    from worker
    where ${search === ''} or lower(given_name || ' ' || family_name || ' ' || given_name) like ${pattern}
    order by family_name collate "nl-x-icu", given_name collate "nl-x-icu", id
    limit ${limit} offset ${offset}`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    workers: rows.map((row) => ({
      id: row.id,
      givenName: row.given_name,
      familyName: row.family_name,
      insz: vault.open(row.insz_sealed),
      establishment: row.establishment,
      state: row.state,
      since: row.since,
    })),
  };
}

/** Adds workers, or updates who the company has already (by INSZ). The scope must hold their establishments. */
export async function saveWorkers(
  tx: Tx,
  vault: InszVault,
  company: EnterpriseNumber,
  workers: readonly Worker[],
): Promise<void> {
  for (const worker of workers) {
    await sql`insert into worker (id, company, establishment, given_name, family_name, insz_sealed, insz_index, state, since)
      values (${worker.id}, ${company}, ${worker.establishment}, ${worker.givenName}, ${worker.familyName},
        ${vault.seal(worker.insz)}, ${vault.index(worker.insz)}, ${worker.state}, ${worker.since})
      on conflict (company, insz_index) do update set establishment = excluded.establishment,
        given_name = excluded.given_name, family_name = excluded.family_name, state = excluded.state`.execute(tx);
  }
}
