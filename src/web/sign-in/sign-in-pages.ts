import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { sealFor } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import { sessionEndedPage } from '../server/session-ended-page.ts';
import type { Sessions } from '../session/index.ts';
import type { PageRoute } from '../site.ts';
import { leaveTo, redirect, type Answer, type Visit } from '../visit.ts';
import { logoutTokens } from './logout-token.ts';
import { goOnPage, goOnPath } from './go-on-page.ts';
import { cookiesOffPage, deniedPage, providerAwayPage, refusedPage, signedOutPage } from './outcome-pages.ts';
import { openPending, ownPath, pendingCookie, pendingSeconds, sealPending } from './pending.ts';
import type { RelyingParty } from './relying-party.ts';

export interface SignInPagesDeps {
  readonly rp: RelyingParty;
  readonly sessions: Sessions;
  readonly keys: Keys;
  readonly system: string;
}

const gone = { name: pendingCookie, value: null } as const;

/** The pages by which people come in and go out, the same on every site that signs people in. */
export function signInPages({ rp, sessions, keys, system }: SignInPagesDeps): readonly PageRoute[] {
  const seal = sealFor(keys, `${system}.sign-in`);
  const tokens = logoutTokens(rp);

  const start = async (visit: Visit): Promise<Answer> => {
    const returnTo = ownPath(visit.query.get('terug'));
    const strong = visit.query.get('sterk') === '1';
    const anyKey = visit.query.get('sleutel') === 'elke';
    const again = visit.query.get('opnieuw') === '1';
    const started = await rp
      .start({ returnTo, language: visit.language, strong, anyKey, again })
      .catch((error: unknown) => {
        visit.log('the provider does not answer', { error: String(error) });
        return null;
      });
    if (started === null) return providerAwayPage(visit);
    const value = sealPending(seal, started.pending, visit.now);
    return leaveTo(started.url, [{ name: pendingCookie, value, maxAgeSeconds: pendingSeconds }]);
  };

  const callback = async (visit: Visit): Promise<Answer> => {
    const pending = openPending(seal, visit.cookies[pendingCookie], visit.now);
    if (pending === null) return cookiesOffPage(visit);
    try {
      const entered = await rp.finish(visit.query, pending);
      if (visit.sessionId !== null) await sessions.end(visit.sessionId, 'replaced', visit.now);
      const opened = await sessions.open(entered, visit.now);
      if (!opened.ok) {
        const ended = sessionEndedPage({ why: 'provider', language: visit.language, back: pending.returnTo });
        return { ...ended, cookies: [{ name: 'session', value: null }, gone] };
      }
      const before = visit.cookies['session'];
      const to = { id: opened.id, person: entered.person };
      const goesOn = before !== undefined && (await sessions.carryForm(before, to, visit.now));
      return redirect(goesOn ? goOnPath : pending.returnTo, [{ name: 'session', value: opened.cookie }, gone]);
    } catch (error) {
      return { ...afterError(visit, error), cookies: [gone] };
    }
  };

  const leave = async (visit: Visit): Promise<Answer> => {
    const cookies = [{ name: 'session', value: null }] as const;
    if (visit.sessionId === null) return redirect('/afgemeld', cookies);
    // Ours first: whatever the provider does, this site has let go of the person.
    const { idToken } = await sessions.end(visit.sessionId, 'signed-out', visit.now);
    const url = await rp.logoutUrl(idToken).catch(() => null);
    return url === null ? redirect('/afgemeld', cookies) : leaveTo(url, cookies);
  };

  const told = async (visit: Visit): Promise<Answer> => {
    const answer = (status: number, body: string): Answer => ({
      kind: 'raw',
      status,
      contentType: 'application/json',
      body,
    });
    try {
      const notice = await tokens.verify(visit.form.get('logout_token') ?? '', visit.now);
      await sessions.endAsTold(notice, visit.now);
      return answer(200, '{}');
    } catch (error) {
      visit.log('a logout token was refused', { error: String(error) });
      return answer(400, JSON.stringify({ error: 'invalid_request' }));
    }
  };

  return [
    { method: 'GET', path: '/aanmelden', access: 'public', handle: start },
    { method: 'GET', path: '/aanmelden/terug', access: 'public', handle: callback },
    { method: 'POST', path: '/afmelden', access: 'public', handle: leave },
    { method: 'GET', path: '/afgemeld', access: 'public', handle: async (visit) => signedOutPage(visit) },
    goOnPage(sessions),
    {
      method: 'GET',
      path: '/sessie/verleng',
      access: 'signed-in',
      notAPage: 'the idle warning fetches it; reading the session has counted as a click',
      handle: async () => ({ kind: 'raw', status: 204, contentType: 'text/plain', body: '' }),
    },
    {
      method: 'POST',
      path: '/backchannel-logout',
      access: 'server',
      proof: 'a logout token signed by the provider',
      handle: told,
    },
  ];
}

function afterError(visit: Visit, error: unknown): Answer & { readonly kind: 'page' } {
  if (error instanceof AuthorizationResponseError && error.error === 'access_denied') return deniedPage(visit);
  const known = error instanceof AuthorizationResponseError || error instanceof ResponseBodyError;
  visit.log('a sign-in was refused', { error: known ? error.error : String(error), cause: causeOf(error) });
  if (error instanceof TypeError && error.message === 'fetch failed') return providerAwayPage(visit);
  return refusedPage(visit);
}

const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
