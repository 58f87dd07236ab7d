import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { KboEvent } from '../kbo-event.ts';

/** More than a follower handles at a time. */
const most = 1_000;

interface EventRow {
  readonly position: number;
  readonly at: Date;
  readonly day: LocalDate;
  readonly kind: KboEvent['kind'];
  readonly company: EnterpriseNumber;
  readonly establishment: EstablishmentNumber | null;
  readonly function: string | null;
  readonly insz_sealed: Buffer | null;
  readonly holder_name: string | null;
}

/** The events that follow a position, in order. */
export async function eventsAfter(
  tx: Tx,
  vault: InszVault,
  position: number,
  limit: number,
): Promise<readonly KboEvent[]> {
  const { rows } = await sql<EventRow>`
    select position, at, day, kind, company, establishment, function, insz_sealed, holder_name from kbo_event
    where position > ${position} order by position limit ${Math.min(limit, most)}`.execute(tx);
  return rows.map((row) => eventOf(row, vault));
}

function eventOf(row: EventRow, vault: InszVault): KboEvent {
  const { kind, establishment, function: held, insz_sealed, holder_name } = row;
  const told = { position: row.position, at: row.at, day: row.day, company: row.company };
  switch (kind) {
    case 'company-stopped':
    case 'company-returned':
      return { ...told, kind };
    case 'establishment-opened':
    case 'establishment-closed':
    case 'establishment-moved':
      if (establishment === null) break;
      return { ...told, kind, establishment };
    case 'function-begun':
    case 'function-ended':
      if (held === null || insz_sealed === null || holder_name === null) break;
      return { ...told, kind, function: held, insz: vault.open(insz_sealed), holderName: holder_name };
  }
  throw new Error(`event ${row.position} of the register is not complete`);
}
