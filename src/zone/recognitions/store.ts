import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Db, Tx } from '#store/database.ts';
import type { Recognition } from './recognition.ts';

interface Row {
  readonly number: string;
  readonly company: EnterpriseNumber;
  readonly name: string;
  readonly activities: string;
  readonly starts_on: LocalDate;
  readonly suspended_from: LocalDate | null;
  readonly suspended_until: LocalDate | null;
  readonly withdrawn_on: LocalDate | null;
  readonly establishments: readonly { number: EstablishmentNumber; name: string; municipality: string }[];
}

/** The recognitions of one company, with their establishments in the order of their numbers. Anybody may know them. */
export async function recognitionsOf(db: Db, company: EnterpriseNumber): Promise<readonly Recognition[]> {
  const rows = await db.read<Row>({
    name: 'recognitions-of',
    text: `select r.*, coalesce((
        select json_agg(json_build_object('number', e.number, 'name', e.name, 'municipality', e.municipality) order by e.number)
        from recognised_establishment e where e.recognition = r.number), '[]') as establishments
      from recognition r where r.company = $1 order by r.starts_on`,
    values: [company],
  });
  return rows.map((row) => ({
    number: row.number,
    company: row.company,
    name: row.name,
    activities: row.activities,
    startsOn: row.starts_on,
    suspendedFrom: row.suspended_from,
    suspendedUntil: row.suspended_until,
    withdrawnOn: row.withdrawn_on,
    establishments: row.establishments,
  }));
}

/** Puts a whole file in place of the one before; what changed for a company is recorded for that company. */
export async function replaceRecognitions(
  tx: Tx,
  recognitions: readonly Recognition[],
  operator: string,
  at: Date,
): Promise<void> {
  const before = await sql<{ company: EnterpriseNumber; number: string; withdrawn_on: string | null }>`
    select company, number, withdrawn_on from recognition`.execute(tx);
  await sql`delete from recognition`.execute(tx);
  for (const one of recognitions) {
    await sql`insert into recognition (number, company, name, activities, starts_on, suspended_from, suspended_until, withdrawn_on)
      values (${one.number}, ${one.company}, ${one.name}, ${one.activities}, ${one.startsOn}, ${one.suspendedFrom},
        ${one.suspendedUntil}, ${one.withdrawnOn})`.execute(tx);
    await sql`insert into recognised_establishment (recognition, number, name, municipality)
      select ${one.number}, * from unnest(${one.establishments.map(({ number }) => number)}::text[],
        ${one.establishments.map(({ name }) => name)}::text[],
        ${one.establishments.map(({ municipality }) => municipality)}::text[])`.execute(tx);
    const known = before.rows.find(({ number }) => number === one.number);
    if (known !== undefined && known.withdrawn_on === one.withdrawnOn) continue;
    await record(tx, {
      at,
      action: known === undefined ? 'zone.recognition-added' : 'zone.recognition-changed',
      company: one.company,
      actor: { kind: 'operator', id: operator },
      subject: `recognition:${one.number}`,
      after: { withdrawnOn: one.withdrawnOn, suspendedFrom: one.suspendedFrom },
    });
  }
}
