import { brusselsDate } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import { askedOf, reachOf } from './answer-request.ts';
import { reminderDays, reminderJob } from './ask-right.ts';
import type { Parts } from './parts.ts';
import { mailWaits } from './request-mails.ts';
import { catalogueRights } from './store/catalogue.ts';
import { companyOfRequest, requestById } from './store/requests.ts';
import { toldFirst, whoMayGive } from './who-may-give.ts';

/** So long a request is called to mind: after it, it still waits in the list. */
const mostReminders = 10;

/** Reminds who can answer that a request waits, and looks again later: who is put in charge meanwhile is told too. */
export async function remindRequest(parts: Parts, id: string, time: number, at: Date): Promise<void> {
  const { db, kbo } = parts;
  const company = await db.look({ across: 'job' }, (tx) => companyOfRequest(tx, id));
  if (company === null) return;
  const [found, establishments] = await Promise.all([kbo.company(company), kbo.establishmentsOf(company)]);
  const request = await db.look({ company }, (tx) => requestById(tx, id));
  if (request === null) return;
  const today = brusselsDate(at);
  const managers = toldFirst(await whoMayGive(parts)(company, reachOf(request, { today }), today)).slice(0, 5);
  await db.transaction({ company }, async (tx) => {
    const catalogue = await catalogueRights(tx);
    const asked = askedOf(request, { companyName: found?.name ?? '', catalogue, establishments });
    await mailWaits(tx, parts, { ...asked, managers }, 'again');
    if (time >= mostReminders) return;
    const runAt = new Date(at.getTime() + reminderDays * 86_400_000);
    await enqueue(tx, reminderJob, { request: id, time: time + 1 }, { runAt });
  });
}
