import { covers } from '#btb/index.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { KnownEstablishment } from '../below.ts';
import type { Parts } from '../parts.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';
import { latestUntil, longestOf } from '../rules/may-give.ts';
import type { RightFormBounds } from '../rules/right-form.ts';
import type { RelatedPersonRow } from '../store/relations.ts';
import type { ManagerVisit } from './in-company.ts';

/** What the pages of giving need to know of the person, and of what the visitor may give. */
export interface GiveFacts {
  readonly related: RelatedPersonRow;
  /** The rights that the visitor may give to anybody. */
  readonly rights: readonly RightOfCatalogue[];
  /** The establishments for which the visitor may give something. */
  readonly establishments: readonly KnownEstablishment[];
  readonly mayGiveEvery: boolean;
  /** The last day of a right that begins on a day; null: no limit. */
  readonly latest: (code: string, from: LocalDate) => LocalDate | null;
}

export function giveFacts({ longestDays }: Parts, manager: ManagerVisit, related: RelatedPersonRow): GiveFacts {
  const { powers, acting, sees } = manager;
  return {
    related,
    rights: acting.catalogue.filter(({ code }) => powers.some(({ bounds }) => covers(bounds.services, [code]))),
    establishments: acting.establishments.filter(({ number }) => covers(sees, [number])),
    mayGiveEvery: sees === 'every',
    latest: (code, from) => {
      const right = acting.catalogue.find((one) => one.code === code) ?? null;
      const longest = latestUntil(from, longestOf({ right, longestDays }));
      const untils = powers.filter(({ bounds }) => covers(bounds.services, [code])).map(({ bounds }) => bounds.until);
      // Somebody who may give until a day gives no longer; one power without a last day is enough.
      if (untils.length === 0 || untils.includes(null)) return longest;
      const own = untils.reduce((last, until) => (last !== null && until !== null && until > last ? until : last));
      return longest === null || (own !== null && own < longest) ? own : longest;
    },
  };
}

export const formBounds = ({ rights, establishments, latest }: GiveFacts, today: LocalDate): RightFormBounds => ({
  codes: rights.map(({ code }) => code),
  establishments: establishments.map(({ number }) => number),
  today,
  latest,
});
