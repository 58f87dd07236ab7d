import { record } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import { forgetLater } from './forget.ts';
import { isOver } from './rules/request-state.ts';
import { changeRequest, type Change, type RequestRow } from './store/requests.ts';
import { addStep, type StepBy, type StepKind } from './store/steps.ts';

export interface TakenStep {
  readonly kind: StepKind;
  readonly change: Change;
  readonly by: {
    readonly role: StepBy;
    /** Our identifier, never a national number. */
    readonly id: string;
    readonly name: string;
    readonly key?: string;
  };
  readonly words: string | null;
  readonly at: Date;
}

/** Changes a request, and writes down the step for who asks and for the record, in one transaction. */
export async function takeStep(tx: Tx, row: RequestRow, { kind, change, by, words, at }: TakenStep): Promise<void> {
  await changeRequest(tx, row, change, at);
  const nobody = by.role === 'nobody';
  await addStep(tx, row.id, { at, kind, by_role: by.role, by_name: nobody ? null : by.name, words });
  await record(tx, {
    at,
    action: `btb.exception-${kind}`,
    company: row.company,
    actor: nobody
      ? { kind: 'system', id: 'btb' }
      : {
          kind: 'person',
          id: by.id,
          name: by.name,
          capacity: by.role === 'representative' ? 'legal-representative' : by.role,
          ...(by.key === undefined ? {} : { key: by.key }),
        },
    subject: `exception:${row.id}`,
    before: { state: row.state },
    after: { name: `${row.given_name} ${row.family_name}`, state: change.state },
  });
  if (isOver(change.state)) await forgetLater(tx, row.id, at, 'over');
}

/** What somebody wrote, without spaces around; null: nothing. */
export const wordsOf = (text: string): string | null => {
  const trimmed = text.trim().slice(0, 2_000);
  return trimmed === '' ? null : trimmed;
};
