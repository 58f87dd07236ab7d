import { sql } from 'kysely';
import type Provider from 'oidc-provider';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Sleutels } from '#sleutels/index.ts';
import type { Db } from '#store/database.ts';
import type { JobHandler } from '#store/jobs/index.ts';
import { backchannelLogout } from './provider/backchannel-logout.ts';
import type { Seal } from '#keys/sealed.ts';

export interface RightEndedDeps {
  readonly db: Db;
  readonly seal: Seal;
  readonly provider: Provider;
  readonly rights: Pick<Gebruikersbeheer, 'endedRight' | 'confirmEnd'>;
  readonly sleutels: Pick<Sleutels, 'personByInsz'>;
  readonly clock: () => Date;
}

interface OpenUse {
  readonly clientId: string;
  readonly sid: string;
}

/**
 * A right ended: the grants that carry it go, and the applications of those sessions are told (OpenID Connect
 * Back-Channel Logout 1.0). Gebruikersbeheer hears "confirmed" only when all of them took it; else the queue tries
 * again.
 */
export const rightEnded =
  ({ db, seal, provider, rights, sleutels, clock }: RightEndedDeps): JobHandler =>
  async ({ event }) => {
    const eventId = String(event);
    const ended = await rights.endedRight(eventId);
    if (ended === null) return;
    const person = await sleutels.personByInsz(ended.insz);
    if (person === null) return rights.confirmEnd(eventId, 'no-open-session', clock());

    const grants = await db.transaction({}, async (tx) => {
      const { rows } = await sql<{ sealed: Buffer }>`
        select sealed from artifact where model = 'Grant' and account_id = ${person.sub}
          and organisation = ${ended.organisation} and expires_at > now()`.execute(tx);
      return rows.map(({ sealed }) => JSON.parse(seal.open(sealed)) as { jti: string });
    });
    const uses = await openUses(db, seal, person.sub, new Set(grants.map(({ jti }) => jti)));
    if (uses.length === 0 && grants.length === 0) return rights.confirmEnd(eventId, 'no-open-session', clock());
    try {
      for (const { clientId, sid } of uses) {
        const client = await provider.Client.find(clientId);
        if (client !== undefined) await backchannelLogout(client, person.sub, sid);
      }
    } catch (error) {
      await rights.confirmEnd(eventId, 'trying', clock());
      throw error;
    }
    // Only now: were the grants gone first, a second try would no longer find whom to tell.
    for (const { jti } of grants) {
      await Promise.all([
        provider.AccessToken.revokeByGrantId(jti),
        provider.AuthorizationCode.revokeByGrantId(jti),
        provider.Grant.adapter.destroy(jti),
      ]);
    }
    await rights.confirmEnd(eventId, uses.length === 0 ? 'no-open-session' : 'confirmed', clock());
  };

/** In which applications the person's sessions use one of these grants. */
async function openUses(db: Db, seal: Seal, sub: string, grants: ReadonlySet<string>): Promise<readonly OpenUse[]> {
  const { rows } = await db.transaction({}, (tx) =>
    sql<{ sealed: Buffer }>`select sealed from artifact where model = 'Session' and account_id = ${sub}
      and expires_at > now()`.execute(tx),
  );
  return rows.flatMap(({ sealed }) => {
    const { authorizations } = JSON.parse(seal.open(sealed)) as {
      authorizations?: Record<string, { sid?: string; grantId?: string }>;
    };
    return Object.entries(authorizations ?? {}).flatMap(([clientId, { sid, grantId }]) =>
      sid !== undefined && grantId !== undefined && grants.has(grantId) ? [{ clientId, sid }] : [],
    );
  });
}
