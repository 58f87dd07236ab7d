import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';
import { rightsAfter, type RightOn } from './store/rights-on.ts';

export interface ExportRights {
  readonly company: EnterpriseNumber;
  /** Past, present or to come. */
  readonly on: LocalDate;
  /** Only of establishments that whoever asks may see. */
  readonly sees: Contexts;
}

const aBatch = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

/** Every right of a company that opened something on a day, read in batches: as long as the list is, memory stays flat. */
export const exportRights = ({ db }: Pick<Parts, 'db'>) =>
  async function* ({ company, on, sees }: ExportRights): AsyncGenerator<RightOn> {
    const wanted = { on, sees, words: [], codes: null, establishment: null, endsBy: null };
    let after = first;
    for (;;) {
      const from = after;
      const batch = await db.look({ company }, (tx) => rightsAfter(tx, company, wanted, from, aBatch));
      yield* batch;
      const last = batch.at(-1);
      if (last === undefined || batch.length < aBatch) return;
      after = last.id;
    }
  };
