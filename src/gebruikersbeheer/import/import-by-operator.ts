import { record } from '#audit/record.ts';
import { formatLocalDate, parseLocalDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import { oneLine } from '#store/outbox/one-line.ts';
import type { KnownEstablishment } from '../below.ts';
import { differenceText } from '../difference-text.ts';
import { untilLine } from '../mails.ts';
import { text } from '../messages/index.ts';
import type { Actor, Parts } from '../parts.ts';
import type { RowEffect } from '../rules/plan-import.ts';
import { findPersonForSignIn, signInScope } from '../store/persons.ts';
import { importRights } from './import-rights.ts';
import { readRightsFile, type RightsFileRow } from './read-rights-file.ts';
import { unreadableText } from './unreadable-text.ts';

export interface ImportByOperator {
  /** Who manages the rights, and on whose behalf the operator does it. */
  readonly insz: Insz;
  readonly file: Uint8Array;
  /** Only tells what would happen. */
  readonly tryOut: boolean;
  readonly at: Date;
  /** Hears how many of the rows are written. */
  readonly progress: (done: number, total: number) => void;
}

export interface ImportReport {
  /** Everything was done; or, when it was only tried out, everything could be. */
  readonly ok: boolean;
  readonly lines: readonly string[];
}

// Every command speaks English, from its complaints to its results.
const language = 'en';

/**
 * Does what a file of rights asks from the command line, on behalf of somebody who manages them and never further than
 * they may go. The lines say what each row does, or why not, in the words of the pages.
 */
export const importByOperator =
  (parts: Parts) =>
  async ({ insz, file, tryOut, at, progress }: ImportByOperator): Promise<ImportReport> => {
    const t = text(language);
    const read = readRightsFile(file);
    if (!read.ok) return { ok: false, lines: [unreadableText(read, language)] };
    const [company] = read.rows.flatMap((row) => (row.read.ok ? [row.read.row.company] : []));
    if (company === undefined) return { ok: false, lines: [t('import.because.company-unreadable')] };
    const verdict = await importRights(parts)({
      actor: await actorOf(parts, insz),
      company,
      rows: read.rows,
      at,
      tryOut,
      shown: null,
      progress: async (done) => progress(done, read.rows.length),
      also: (tx) =>
        record(tx, {
          at,
          action: 'gebruikersbeheer.file-done',
          company,
          actor: { kind: 'operator', id: 'command-line' },
          subject: `company:${company}`,
          after: { rows: read.rows.length },
        }),
    });
    if (!verdict.ok) return { ok: false, lines: [t('import.because.may-not-manage')] };
    const { effects, applied, people, establishments } = verdict;
    const lines = read.rows.map((row, place) => {
      const effect = effects[place];
      const name = nameOf(row, effect, people);
      const what = effect === undefined ? '' : effectText(effect, establishments);
      return `${t('import.column.line')} ${row.line}${name === '' ? '' : `, ${name}`}: ${what}`;
    });
    const refused = effects.filter(({ effect }) => effect === 'refused').length;
    const end = refused > 0 ? 'refused' : applied ? 'done' : 'tried';
    return { ok: refused === 0, lines: [...lines, t(`import.operator.${end}`, { count: refused })] };
  };

async function actorOf({ db, vault }: Parts, insz: Insz): Promise<Actor> {
  const index = vault.index(insz);
  const known = await db.transaction(signInScope(index), (tx) => findPersonForSignIn(tx, index));
  const name = known === null ? text(language)('import.operator.name') : `${known.given_name} ${known.family_name}`;
  return { insz, id: 'operator', name, key: null };
}

/** Of whom a row is: as the organisation knows them, or else as the file says. */
function nameOf(
  { givenName, familyName, read }: RightsFileRow,
  effect: RowEffect | undefined,
  people: ReadonlyMap<string, string>,
): string {
  const relation = effect !== undefined && 'relation' in effect ? effect.relation : read.ok ? read.row.relation : null;
  return people.get(relation ?? '') ?? oneLine(`${givenName} ${familyName}`.trim()).slice(0, 200);
}

/** What a row does, in sentences. */
function effectText(effect: RowEffect, establishments: readonly KnownEstablishment[]): string {
  const t = text(language);
  if (effect.effect === 'change') {
    const changes = differenceText(effect.before, effect.grant, establishments, language);
    return [`${t('import.effect.change')}.`, ...changes].join(' ');
  }
  if (effect.effect === 'give') return `${t('import.effect.give')}. ${untilLine(effect.grant.until, language)}.`;
  if (effect.effect !== 'refused') return t(`import.effect.${effect.effect}`);
  const day = parseLocalDate(effect.about);
  const about = day === null ? effect.about : formatLocalDate(day, language);
  return `${t('import.effect.refused')}. ${t(`import.because.${effect.because}`, { about })}`;
}
