import type { Tx } from '#store/database.ts';
import type { Telling } from '../tell-representatives.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { mailConcerned } from './mails.ts';
import { requestById } from './store/requests.ts';

type Where = Pick<ExceptionParts, 'btbUrl'>;

/** Who has a say reads that two of staff approved a request, and until when they can object. */
export const requestApproved = (parts: Where) => tell(parts, 'object');

/** And that it was done. */
export const requestDone = (parts: Where) => tell(parts, 'done');

/** Who asked and who is put in charge are told otherwise. */
const tell =
  (parts: Where, what: 'object' | 'done') =>
  async (tx: Tx, { companyName, subject, whom }: Telling): Promise<void> => {
    const row = await requestById(tx, subject);
    if (row === null) return;
    const others = whom.filter(({ index }) => !index.equals(row.asker_index) && !index.equals(row.insz_index));
    for (const { address } of others) await mailConcerned(tx, parts, row, companyName, what, address);
  };
