import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { noteEstablishments } from './store/company-establishments.ts';

/**
 * Reads anew which establishments a company has, so that rights for "every establishment" hold for those of that day.
 * @returns whether anything changed
 */
export const followEstablishments =
  ({ db, kbo }: Pick<Parts, 'db' | 'kbo'>) =>
  async (company: EnterpriseNumber, at: Date): Promise<boolean> => {
    const known = await kbo.establishmentsOf(company);
    return db.transaction({ company }, (tx) =>
      noteEstablishments(
        tx,
        company,
        known.map(({ number }) => number),
        brusselsDate(at),
      ),
    );
  };
