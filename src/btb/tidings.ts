import type { Tx } from '#store/database.ts';
import { requestDone, requestApproved } from './exception/tell-with-say.ts';
import { mailNobodyLeft } from './mails.ts';
import { mailToConfirm } from './mail-to-confirm.ts';
import type { Parts } from './parts.ts';
import { functionOver } from './store/to-confirm.ts';
import type { Telling, Tidings } from './tell-representatives.ts';
import { paths } from './paths.ts';

/** What is written to the representatives of a company, of whatever happened. */
export const tidingsOf = (parts: Parts): Readonly<Record<Tidings, (tx: Tx, telling: Telling) => Promise<void>>> => ({
  'nobody-left': async (tx, telling) => {
    for (const one of telling.whom.filter(({ alone }) => alone)) await mailNobodyLeft(tx, parts, telling, one);
  },
  'to-confirm': async (tx, { company, companyName, subject, whom }) => {
    const over = await functionOver(tx, company, Number(subject));
    if (over === null) return;
    for (const { address } of whom.filter(({ alone }) => alone)) {
      const link = new URL(paths.confirm(company), parts.btbUrl);
      await mailToConfirm(tx, address, { ...over, companyName, link });
    }
  },
  'request-approved': requestApproved(parts),
  'request-done': requestDone(parts),
});
