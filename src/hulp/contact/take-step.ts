import { record, type AuditActor } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import type { ContactParts } from './contact-parts.ts';
import { changeCase, type CaseRow, type Change } from './store/cases.ts';
import { addEntry, type EntryKind } from './store/entries.ts';

export interface TakenStep {
  readonly kind: EntryKind;
  readonly change: Change;
  readonly role: 'sender' | 'staff' | 'nobody';
  /** Of staff: shown to other staff, never to the sender. */
  readonly name?: string;
  readonly actor: AuditActor;
  readonly inside?: boolean;
  readonly words?: string | null;
  readonly what?: string | null;
  readonly at: Date;
}

/** Changes a case, and writes down the step for who follows it and for the record, in one transaction. */
export async function takeStep(
  tx: Tx,
  { seals }: Pick<ContactParts, 'seals'>,
  row: CaseRow,
  { kind, change, role, name, actor, inside = false, words = null, what = null, at }: TakenStep,
): Promise<void> {
  await changeCase(tx, row, change, at);
  const sealed = words === null ? null : seals.words.seal(words);
  await addEntry(tx, row.id, { at, kind, by_role: role, by_name: name ?? null, inside, sealed, what });
  await record(tx, {
    at,
    action: `hulp.contact-${kind}`,
    company: null,
    actor,
    subject: `contact:${row.id}`,
    before: { state: row.state },
    after: { state: change.state ?? row.state, ...(what === null ? {} : { what }) },
  });
}

/** Who sent a case, in the record: nobody's name, and our identifier only of who was signed in. */
export const senderActor = (voId: string | undefined): AuditActor => ({
  kind: 'person',
  id: voId ?? 'sender',
  capacity: 'sender',
});
