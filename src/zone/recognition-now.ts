import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import { mayEnter, type EntryDecision } from './recognitions/may-enter.ts';
import { recognitionsOf } from './recognitions/store.ts';

/** What a company's recognition lets its people do on a day, and where. */
export interface RecognitionNow {
  readonly entry: EntryDecision;
  /** Numbers of the recognised establishments. */
  readonly establishments: readonly string[];
}

/** The recognition of a company as the zone decides by it. */
export const recognitionNow =
  (db: Db) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<RecognitionNow> => {
    const all = await recognitionsOf(db, company);
    const establishments = all.flatMap((one) => one.establishments.map(({ number }) => number));
    return { entry: mayEnter(all, on), establishments };
  };
