import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { KboEvent } from '#kbo/index.ts';
import type { Tx } from '#store/database.ts';
import { datesOf } from './appointment.ts';
import { mailToConfirm } from './mail-to-confirm.ts';
import type { Parts } from './parts.ts';
import { isInChargeOfAll } from './rules/may-manage.ts';
import { paths } from './paths.ts';
import { appointmentsOfCompany } from './store/appointments.ts';
import { lockPosition, movePosition } from './store/kbo-position.ts';
import { listToConfirm } from './store/to-confirm.ts';
import { tellRepresentatives } from './tell-representatives.ts';

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
  // Who is in charge of the whole company knows of it; a representative of today is asked to confirm.
  const today = brusselsDate(at);
  const inCharge = (await appointmentsOfCompany(tx, company)).filter((row) =>
    isInChargeOfAll(datesOf(row, false), today),
  );
  const link = new URL(paths.company(company), parts.btbUrl);
  const over = { ...event, companyName, count: listed.length, link };
  const told = new Map(inCharge.map((row) => [row.email, row.language]));
  for (const [mail, language] of told) await mailToConfirm(tx, { mail, language }, over);
  await tellRepresentatives(tx, company, 'to-confirm', String(position));
}
