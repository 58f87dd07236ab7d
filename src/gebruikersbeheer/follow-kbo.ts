import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { followEstablishments } from './follow-establishments.ts';
import type { Parts } from './parts.ts';
import { followsCompany } from './store/company-establishments.ts';
import { movePosition, positionInKbo } from './store/kbo-position.ts';

/** So many events are read at a time. */
const batch = 500;

/**
 * Reads what changed in KBO since the last time, in order. Establishments that opened or closed change what "every
 * establishment" means, for companies about which something is known here. What a company has is read anew, so that
 * handling an event again after a crash changes nothing.
 */
export async function followKbo(parts: Pick<Parts, 'db' | 'kbo'>, at: Date): Promise<void> {
  for (;;) {
    const position = await parts.db.look({}, positionInKbo);
    const events = await parts.kbo.eventsAfter(position, batch);
    const last = events.at(-1);
    if (last === undefined) return;
    const changed = events.flatMap((event) =>
      event.kind === 'establishment-opened' || event.kind === 'establishment-closed' ? [event.company] : [],
    );
    for (const company of new Set(changed)) {
      if (await isFollowed(parts, company)) await followEstablishments(parts)(company, at);
    }
    await parts.db.transaction({}, (tx) => movePosition(tx, last.position));
  }
}

const isFollowed = ({ db }: Pick<Parts, 'db'>, company: EnterpriseNumber): Promise<boolean> =>
  db.look({ company }, (tx) => followsCompany(tx, company));
