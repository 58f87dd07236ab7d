import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Parts } from '../parts.ts';
import {
  fileOfImport,
  importById,
  keepRows,
  moveImport,
  noteProgress,
  rowsOfImport,
  type ImportedRow,
  type ImportRow,
} from '../store/imports.ts';
import { importRights, shownOf, type ImportVerdict, type ShownEffect } from './import-rights.ts';
import { readRightsFile, rightsFileLimits, type RightsFileRow } from './read-rights-file.ts';

/** The next step of a file that was handed in: reads it and keeps what each row would do, or does it. */
export async function runImport(parts: Parts, company: EnterpriseNumber, id: string, at: Date): Promise<void> {
  const { db } = parts;
  const [found, file] = await db.transaction({ company }, async (tx) => [
    await importById(tx, company, id),
    await fileOfImport(tx, id),
  ]);
  if (found === null || file === null) return;
  if (found.state !== 'reading' && found.state !== 'applying') return;
  const read = readRightsFile(file);
  if (!read.ok) {
    await db.transaction({ company }, (tx) => moveImport(tx, id, found.state, { state: 'unreadable', wrong: read }));
    return;
  }
  await step(parts, found, read.rows, at);
}

async function step(parts: Parts, found: ImportRow, rows: readonly RightsFileRow[], at: Date): Promise<void> {
  const { db, vault } = parts;
  const { id, company, state } = found;
  const applying = state === 'applying';
  const verdict = await importRights(parts)({
    actor: { insz: vault.open(found.by_insz_sealed), id: found.by_id, name: found.by_name, key: found.by_key },
    company,
    rows,
    at,
    tryOut: !applying,
    shown: applying ? await shownBefore(parts, company, id) : null,
    // A transaction of its own: whoever waits sees it at once.
    progress: (done) => db.transaction({ company }, (tx) => noteProgress(tx, id, done)),
    also: async (tx) => {
      if (!(await moveImport(tx, id, 'applying', { state: 'done' }))) throw new Error('the file was done already');
    },
  });
  if (verdict.ok && verdict.applied) return;
  await db.transaction({ company }, async (tx) => {
    if (!verdict.ok) {
      await moveImport(tx, id, state, { state: 'not-permitted' });
      return;
    }
    const shown = { state: 'shown', total: rows.length, changedMeanwhile: applying } as const;
    if (await moveImport(tx, id, state, shown)) await keepRows(tx, company, id, keptOf(rows, verdict));
  });
}

async function shownBefore({ db }: Parts, company: EnterpriseNumber, id: string): Promise<readonly ShownEffect[]> {
  const all = { effect: null, limit: rightsFileLimits.rows, offset: 0 };
  const rows = await db.look({ company }, (tx) => rowsOfImport(tx, id, all));
  return rows.map(({ effect, because, about, before_contexts, before_until }) => ({
    effect,
    because,
    about,
    before_contexts,
    before_until,
  }));
}

const keptOf = (
  rows: readonly RightsFileRow[],
  { effects, people }: Extract<ImportVerdict, { ok: true }>,
): readonly ImportedRow[] =>
  rows.flatMap(({ line, givenName, familyName, code, contexts }, place) => {
    const effect = effects[place];
    if (effect === undefined) return [];
    // A file need not say the name: what the organisation knows stands there then.
    const known = 'relation' in effect && givenName + familyName === '' ? people.get(effect.relation) : undefined;
    const named = { given_name: givenName, family_name: known ?? familyName };
    return [{ line, ...named, code, contexts, ...shownOf(effect) }];
  });
