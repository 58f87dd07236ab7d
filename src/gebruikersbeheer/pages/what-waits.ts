import { reachOf } from '../answer-request.ts';
import { powerOver } from '../rules/powers.ts';
import { openRequests } from '../store/requests.ts';
import { rightsAsked } from '../store/reviews.ts';
import type { ManagerVisit, PageDeps } from './in-company.ts';

/** Beyond so many it is enough to say that there are more. */
const mostCounted = 500;

/** How many requests and rights wait for this manager. */
export async function whatWaits(
  { parts }: PageDeps,
  { company: { number }, powers, acting, today }: ManagerVisit,
): Promise<{ readonly requests: string; readonly review: string }> {
  const [requests, rights] = await parts.db.transaction({ company: number }, async (tx) => [
    await openRequests(
      tx,
      number,
      powers.map((power) => power.bounds),
    ),
    await rightsAsked(tx, number, mostCounted + 1),
  ]);
  const mine = requests.filter((request) => powerOver(powers, reachOf(request, acting)).covered);
  const asked = rights.filter(({ code, every_context, contexts }) => {
    const reach = { code, contexts: every_context ? ('every' as const) : contexts, until: today };
    return powerOver(powers, reach).covered;
  });
  return { requests: counted(mine.length), review: counted(asked.length) };
}

/** Empty: none. */
const counted = (count: number): string => {
  if (count === 0) return '';
  return count > mostCounted ? `${mostCounted}+` : String(count);
};
