import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export const stepKinds = [
  'sent',
  'taken',
  'more-asked',
  'answered',
  'approved',
  'waiting',
  'objected',
  'carried-out',
  'impossible',
  'refused',
  'withdrawn',
] as const;

export type StepKind = (typeof stepKinds)[number];

export type StepBy = 'asker' | 'staff' | 'representative' | 'manager' | 'nobody';

export interface StepRow {
  readonly at: Date;
  readonly kind: StepKind;
  readonly by_role: StepBy;
  /** null: it happened by itself */
  readonly by_name: string | null;
  readonly words: string | null;
}

export async function addStep(tx: Tx, request: string, step: StepRow): Promise<void> {
  await sql`insert into exception_step (request, at, kind, by_role, by_name, words)
    values (${request}, ${step.at}, ${step.kind}, ${step.by_role}, ${step.by_name}, ${step.words})`.execute(tx);
}

export async function stepsOf(tx: Tx, request: string): Promise<readonly StepRow[]> {
  const { rows } = await sql<StepRow>`select at, kind, by_role, by_name, words from exception_step
    where request = ${request} order by id limit 500`.execute(tx);
  return rows;
}
