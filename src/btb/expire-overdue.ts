import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { mailAnswer } from './mails.ts';
import type { Parts } from './parts.ts';
import { appointmentById } from './store/appointments.ts';
import { expire } from './store/change-state.ts';

/** Marks the invitations of a company that nobody answered in time, and tells the representatives. Twice is once. */
export async function expireOverdue(
  tx: Tx,
  parts: Parts,
  company: { readonly number: EnterpriseNumber; readonly name: string },
  at: Date,
): Promise<void> {
  for (const id of await expire(tx, company.number, brusselsDate(at))) {
    const row = await appointmentById(tx, id);
    if (row === null) continue;
    await record(tx, {
      at,
      action: 'btb.invitation-expired',
      company: company.number,
      actor: { kind: 'system', id: 'btb' },
      subject: `appointment:${id}`,
      before: { state: 'invited' },
      after: { state: 'expired' },
    });
    await mailAnswer(tx, parts, row, company.name, 'expired');
  }
}
