import type { Sessions } from '../session/index.ts';
import type { PageRoute } from '../site.ts';
import { leaveTo, redirect } from '../visit.ts';
import type { RelyingParty } from './relying-party.ts';

/** "Switch capacity", for a site where people act on behalf of somebody: the provider asks again for whom, without a key. */
export const switchPage = (deps: { readonly rp: RelyingParty; readonly sessions: Sessions }): PageRoute => ({
  method: 'POST',
  path: '/wissel',
  access: 'signed-in',
  handle: async (visit) => {
    const url = await deps.rp.switchUrl().catch(() => null);
    if (url === null) return redirect('/');
    await deps.sessions.end(visit.sessionId, 'signed-out', visit.now);
    return leaveTo(url, [{ name: 'session', value: null }]);
  },
});
