import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { csvLines } from '#web/csv.ts';
import type { Parts } from './parts.ts';
import { personCells, rightsFileColumns } from './rules/rights-file.ts';
import { peopleAfter, type Eyes } from './store/relations.ts';

export interface ExportPeople {
  readonly company: EnterpriseNumber;
  /** Only who works there on this day. */
  readonly on: LocalDate;
  readonly eyes: Eyes;
}

const aBatch = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

/**
 * Everybody who works for a company, with a right or without, as lines of the file with rights in which nothing is asked
 * yet: so that first rights can be given with a file.
 */
export const exportPeople =
  ({ db }: Pick<Parts, 'db'>) =>
  ({ company, on, eyes }: ExportPeople): AsyncIterable<string> => {
    async function* cells(): AsyncGenerator<readonly string[]> {
      let after = first;
      for (;;) {
        const from = after;
        const batch = await db.transaction({ company }, (tx) =>
          peopleAfter(tx, company, { eyes, on, after: from, limit: aBatch }),
        );
        for (const { id, given_name, family_name } of batch) {
          yield personCells({ company, relation: id, givenName: given_name, familyName: family_name });
        }
        const last = batch.at(-1);
        if (last === undefined || batch.length < aBatch) return;
        after = last.id;
      }
    }
    return csvLines(rightsFileColumns, cells());
  };
