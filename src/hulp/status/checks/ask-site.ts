import type { Check } from '../check.ts';
import { foundByAnswer } from '../rules/found-by.ts';

export interface AskSiteDeps {
  readonly clock: () => Date;
  readonly fetch?: typeof fetch;
}

/**
 * Asks one of our own sites whether it is ready, at the address under which people know it.
 * @param site from the configuration, never from a request
 */
export const askSite =
  (site: URL, { clock, fetch: send = fetch }: AskSiteDeps): Check['find'] =>
  (signal) =>
    foundByAsking(clock, async () => {
      const answer = await send(new URL('/health/ready', site), { redirect: 'manual', signal });
      // What it says is of no use to us, however long it is.
      await answer.body?.cancel();
      if (answer.status !== 200) throw new Error(`it answered ${answer.status}`);
    });

/** Whatever way a question fails, the answer did not come. */
export async function foundByAsking(clock: () => Date, ask: () => Promise<void>): ReturnType<Check['find']> {
  const began = clock().getTime();
  const took = await ask().then(
    () => clock().getTime() - began,
    () => null,
  );
  return { found: foundByAnswer(took) };
}
