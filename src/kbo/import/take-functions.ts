import { record, type AuditActor } from '#audit/record.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { takeFunctionsForTold, tellFunctions } from '../events/tell-functions.ts';
import { wakeFollowers } from '../events/wake-followers.ts';
import { replaceHolders, unknownCompanies, type Stage } from '../store/functions-stage.ts';

export interface FunctionsImported {
  readonly rows: number;
  /** The day of which the data are. */
  readonly snapshotDate: LocalDate;
  /** Companies of the file that the register does not have: ceased ones, or a file that does not belong with it. */
  readonly unknownCompanies: number;
}

/**
 * From now on the file that waits is the one in use.
 * @param by who let it count: names of operators
 */
export async function takeFunctions(
  tx: Tx,
  stage: Stage,
  { now, actor, by, followers }: TakeSettings,
): Promise<FunctionsImported> {
  const { rows, snapshotDate, sha256, signed } = stage;
  await replaceHolders(tx, stage, now);
  const today = brusselsDate(now);
  if (stage.base === null) await takeFunctionsForTold(tx, today);
  else await wakeFollowers(tx, followers, await tellFunctions(tx, now, today, snapshotDate));
  const unknown = await unknownCompanies(tx);
  await record(tx, {
    at: now,
    action: 'kbo.functions-imported',
    company: null,
    actor,
    subject: `functions-stage:${stage.id}`,
    after: { rows, snapshotDate, unknownCompanies: unknown, sha256, signed, confirmedBy: by },
  });
  return { rows, snapshotDate, unknownCompanies: unknown };
}

export interface TakeSettings {
  readonly now: Date;
  readonly actor: AuditActor;
  readonly by: readonly string[];
  readonly followers: readonly string[];
}
