import { lockRegister } from '../events/lock.ts';
import type { ImportDeps } from './import-deps.ts';
import { operator, type ImportSettings } from './import-open-data.ts';
import { keep } from './stage-functions.ts';
import { takeFunctions, type FunctionsImported } from './take-functions.ts';

/**
 * Replaces all holders of functions by those of the file, in one transaction and without confirmation: for a world that
 * is made up. Operators stage and confirm.
 * @throws ImportRefused with a sentence; nothing has changed then
 */
export const importFunctions = (
  deps: ImportDeps,
  now: Date,
  path: string,
  settings: ImportSettings = {},
): Promise<FunctionsImported> =>
  deps.db.transaction({ across: 'operator' }, async (tx) => {
    await lockRegister(tx);
    const stage = await keep(tx, deps, now, path, settings, null);
    const { followers } = deps;
    return takeFunctions(tx, stage, { now, actor: settings.actor ?? operator, by: [], followers });
  });
