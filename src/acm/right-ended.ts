import { sql } from 'kysely';
import type Provider from 'oidc-provider';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Sleutels } from '#sleutels/index.ts';
import type { Db } from '#store/database.ts';
import type { JobHandler } from '#store/jobs/index.ts';
import { forgetEntry, openEntries } from './entries.ts';
import { backchannelLogout } from './provider/backchannel-logout.ts';
import { forgetGrant } from './provider/forget-grant.ts';

export interface RightEndedDeps {
  readonly db: Db;
  readonly seal: Seal;
  readonly provider: Provider;
  readonly rights: Pick<Gebruikersbeheer, 'endedRight' | 'confirmEnd'>;
  readonly sleutels: Pick<Sleutels, 'personByInsz'>;
  readonly clock: () => Date;
}

/**
 * A right ended: the grants for that organisation go, with every code and token, and the applications are told
 * (OpenID Connect Back-Channel Logout 1.0). Who still holds another right there enters again without a key.
 * Gebruikersbeheer hears "confirmed" only when every application took it; else the queue tries again those that did not.
 */
export const rightEnded =
  ({ db, seal, provider, rights, sleutels, clock }: RightEndedDeps): JobHandler =>
  async ({ event }) => {
    const eventId = String(event);
    const ended = await rights.endedRight(eventId);
    if (ended === null) return;
    const person = await sleutels.personByInsz(ended.insz);
    if (person === null) return rights.confirmEnd(eventId, 'no-open-session', clock());

    const grants = await grantsOf(db, seal, person.sub, ended.organisation);
    await Promise.all(grants.map((grantId) => forgetGrant(provider, grantId)));
    const entries = await openEntries(db, person.sub, ended.organisation);
    if (entries.length === 0) return rights.confirmEnd(eventId, 'no-open-session', clock());

    const answers = await Promise.allSettled(
      entries.map(async (entry) => {
        const client = await provider.Client.find(entry.clientId);
        if (client !== undefined) await backchannelLogout(client, person.sub, entry.sid);
        await forgetEntry(db, entry);
      }),
    );
    const failed = answers.find((answer) => answer.status === 'rejected');
    await rights.confirmEnd(eventId, failed === undefined ? 'confirmed' : 'trying', clock());
    if (failed !== undefined) throw failed.reason;
  };

async function grantsOf(db: Db, seal: Seal, sub: string, organisation: EnterpriseNumber): Promise<readonly string[]> {
  const { rows } = await db.look({}, (tx) =>
    sql<{ sealed: Buffer }>`select sealed from artifact where model = 'Grant' and account_id = ${sub}
      and organisation = ${organisation} and expires_at > now()`.execute(tx),
  );
  return rows.map(({ sealed }) => (JSON.parse(seal.open(sealed)) as { readonly jti: string }).jti);
}
