import { record } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import { lockRegister } from '../events/lock.ts';
import { comparedName, confirmStage, operatorsNeeded } from '../rules/stage-confirmation.ts';
import { addConfirmation, confirmationsOf, fileInUse, waitingStage, type Stage } from '../store/functions-stage.ts';
import type { ImportDeps } from './import-deps.ts';
import { operator as commandLine } from './import-open-data.ts';
import { importRefused } from './import-refused.ts';
import { takeFunctions, type FunctionsImported } from './take-functions.ts';

export type FunctionsConfirmed =
  | { readonly taken: FunctionsImported }
  /** Another operator has to confirm it too. */
  | { readonly taken: null; readonly confirmedBy: readonly string[]; readonly needed: number };

/**
 * An operator confirms a file of functions that waits; with the last one needed it counts.
 * @param operator the name of a person
 * @throws ImportRefused with a sentence; nothing has changed then
 */
export const confirmFunctions = (
  { db, followers }: ImportDeps,
  now: Date,
  id: number,
  operator: string,
): Promise<FunctionsConfirmed> =>
  db.transaction({ across: 'operator' }, async (tx): Promise<FunctionsConfirmed> => {
    await lockRegister(tx);
    const stage = await stageToConfirm(tx, id);
    const before = await confirmationsOf(tx, id);
    const decision = confirmStage({ signed: stage.signed, confirmedBy: before.map((one) => one.compared) }, operator);
    if (!decision.permitted) throw refused[decision.because](stage);
    const name = operator.trim();
    await addConfirmation(tx, id, name, comparedName(operator), now);
    const confirmedBy = [...before.map((one) => one.name), name];
    const actor = { ...commandLine, name };
    await record(tx, {
      at: now,
      action: 'kbo.functions-confirmed',
      company: null,
      actor,
      subject: `functions-stage:${id}`,
      after: { sha256: stage.sha256, signed: stage.signed, confirmedBy },
    });
    if (!decision.enough) return { taken: null, confirmedBy, needed: operatorsNeeded(stage.signed) };
    return { taken: await takeFunctions(tx, stage, { now, actor, by: confirmedBy, followers }) };
  });

/** @throws ImportRefused when no such file waits, or another came into use since its differences were shown */
async function stageToConfirm(tx: Tx, id: number): Promise<Stage> {
  const stage = await waitingStage(tx, id);
  if (stage === null) {
    throw importRefused(
      'no-stage',
      `No file waits under number ${id}: it counts already, or a newer one took its place.`,
    );
  }
  if (((await fileInUse(tx))?.id ?? null) !== stage.base) {
    throw importRefused(
      'no-stage',
      'Another file came into use since the differences were shown. Stage this one again.',
    );
  }
  return stage;
}

const refused = {
  'no-name': () => importRefused('no-name', 'Say who confirms: --operator NAME, from 2 to 100 characters.'),
  'same-operator': ({ fileName }: Stage) =>
    importRefused(
      'same-operator',
      `${fileName} was confirmed under this name already. Another operator has to confirm it.`,
    ),
} as const;
