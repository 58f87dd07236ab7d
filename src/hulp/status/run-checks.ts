import type { Db } from '#store/database.ts';
import type { Check, Finding } from './check.ts';
import { incidentStep } from './rules/incident-step.ts';
import { stateAfter } from './rules/state-after.ts';
import { beginIncident, endIncident, lockStates, openIncidents, saveState, worsenIncident } from './store/states.ts';

export interface RunChecksDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly clock: () => Date;
  readonly uuid: () => string;
  /** For the operator: which part changed, never why in words of somebody else. */
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
  /** For each check, in milliseconds. */
  readonly limitMs?: number;
}

/** Looks at everything at once, each within its limit, and keeps what was found. No database is held meanwhile. */
export async function runChecks(checks: readonly Check[], deps: RunChecksDeps): Promise<void> {
  const { db, clock, uuid, log, limitMs = 5_000 } = deps;
  const findings = await Promise.all(
    checks.map(async (check) => ({ item: check.item, finding: await within(check, limitMs), at: clock() })),
  );
  await db.transaction({ across: 'job' }, async (tx) => {
    const [before, open] = [await lockStates(tx), await openIncidents(tx)];
    for (const { item, finding, at } of findings) {
      const known = before.get(item) ?? null;
      // Two rounds that cross: the later one has been kept already.
      if (known !== null && known.at >= at && known.at.getTime() - at.getTime() < limitMs * 2) continue;
      const after = stateAfter(known, { found: finding.found, at });
      await saveState(tx, { item, ...after, found: finding.found, at, dataOf: finding.dataOf ?? null });
      if (known !== null && after.state !== known.state) log('a check changed', { item, state: after.state });
      const step = incidentStep(open.get(item) ?? null, after);
      if (step.do === 'begin') await beginIncident(tx, uuid(), item, step.worst, step.at);
      if (step.do === 'worsen') await worsenIncident(tx, item);
      if (step.do === 'end') await endIncident(tx, item, step.at);
    }
  });
}

/** A check that fails by itself, or does not end, says nothing. */
async function within({ find }: Check, limitMs: number): Promise<Finding> {
  const unknown = { found: 'unknown' } as const;
  const stop = new AbortController();
  return new Promise((resolve) => {
    // What listens to the signal answers "down" first; what does not is left behind a moment later.
    const timers = [
      setTimeout(() => stop.abort(), limitMs),
      setTimeout(() => resolve(unknown), limitMs + Math.min(500, limitMs)),
    ];
    const end = (finding: Finding): void => {
      timers.forEach(clearTimeout);
      resolve(finding);
    };
    // Also one that throws before it promises anything.
    void (async () => find(stop.signal))().then(end, () => end(unknown));
  });
}
