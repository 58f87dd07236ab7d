import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { functionName, type KboEvent } from '#kbo/index.ts';
import type { Tx } from '#store/database.ts';
import { datesOf } from './appointment.ts';
import { mailToConfirm, type FunctionOver } from './mail-to-confirm.ts';
import type { Parts } from './parts.ts';
import { isInChargeOfAll } from './rules/may-manage.ts';
import { appointmentsOfCompany, type AppointmentRow } from './store/appointments.ts';
import { lockPosition, movePosition } from './store/kbo-position.ts';
import { listToConfirm } from './store/to-confirm.ts';

/** So many events are read at a time. */
const batch = 500;

type FunctionEnded = Extract<KboEvent, { readonly holderName: string }>;

/**
 * Reads what changed in KBO since the last time, in order, each event once: its effect and the position are written in
 * one transaction. When a representative's function ends, what they appointed stays, and waits for confirmation.
 */
export async function followKbo(parts: Parts, at: Date): Promise<void> {
  for (;;) {
    const position = await parts.db.transaction({}, lockPosition);
    const events = await parts.kbo.eventsAfter(position, batch);
    const last = events.at(-1);
    if (last === undefined) return;
    for (const event of events) if (event.kind === 'function-ended') await handle(parts, event, at);
    await parts.db.transaction({}, (tx) => movePosition(tx, last.position));
  }
}

async function handle(parts: Parts, event: FunctionEnded, at: Date): Promise<void> {
  const { company, insz, position } = event;
  // Somebody with another function that represents goes on as before.
  const { permitted: stillRepresents } = await parts.kbo.mayRepresent(insz, company, brusselsDate(at));
  const companyName = (await parts.kbo.company(company))?.name ?? company;
  await parts.db.transaction({ company }, async (tx) => {
    if ((await lockPosition(tx)) >= position) return;
    await movePosition(tx, position);
    if (!stillRepresents) await askConfirmation(tx, parts, event, companyName, at);
  });
}

async function askConfirmation(
  tx: Tx,
  parts: Parts,
  event: FunctionEnded,
  companyName: string,
  at: Date,
): Promise<void> {
  const { company, position, day, holderName } = event;
  const inszIndex = parts.vault.index(event.insz);
  const listed = await listToConfirm(
    tx,
    { company, position, function: event.function, day, inszIndex, holderName },
    at,
  );
  if (listed.length === 0) return;
  await record(tx, {
    at,
    action: 'btb.confirmation-asked',
    company,
    actor: { kind: 'system', id: 'kbo' },
    subject: `kbo-event:${position}`,
    after: { function: event.function, lastDay: day, name: holderName, appointments: listed },
  });
  const all = await appointmentsOfCompany(tx, company);
  const over = (language: AppointmentRow['language']): FunctionOver => ({
    ...event,
    companyName,
    functionName: functionName(event.function, language),
    count: listed.length,
  });
  for (const [to, row] of toldOf(all, listed, at)) await mailToConfirm(tx, parts, to, row.language, over(row.language));
}

/**
 * Who is told, each address once: who is in charge of the whole company, and representatives who left an address when
 * they appointed somebody, without whose appointments wait now.
 */
function toldOf(
  all: readonly AppointmentRow[],
  listed: readonly string[],
  at: Date,
): ReadonlyMap<string, AppointmentRow> {
  const today = brusselsDate(at);
  const former = new Set(all.filter(({ id }) => listed.includes(id)).map((row) => row.appointed_by));
  const told = new Map<string, AppointmentRow>();
  for (const row of all) {
    const { appointed_by_email: address } = row;
    if (isInChargeOfAll(datesOf(row, false), today) && !told.has(row.email)) told.set(row.email, row);
    const isOther = row.appointed_by_capacity === 'legal-representative' && !former.has(row.appointed_by);
    if (address !== null && isOther && !told.has(address)) told.set(address, row);
  }
  return told;
}
