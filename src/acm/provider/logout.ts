import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { backchannelLogout } from './backchannel-logout.ts';
import { forgetGrant } from './forget-grant.ts';

type Session = NonNullable<KoaContextWithOIDC['oidc']['session']>;

/** Tells every application of this session that it is over; one that does not answer does not hold up the person. */
async function tellApplications(provider: Provider, ctx: KoaContextWithOIDC, session: Session): Promise<void> {
  const told = Object.keys(session.authorizations ?? {}).map(async (clientId) => {
    const client = await provider.Client.find(clientId);
    const { accountId } = session;
    const sid = session.sidFor(clientId);
    if (client === undefined || accountId === undefined || sid === undefined) return;
    await backchannelLogout(client, accountId, sid);
    provider.emit('backchannel.success', ctx, client, accountId, sid);
  });
  await Promise.allSettled(told);
}

/** Where the request leads back to: an address that the library found in the dossier, else our own page. */
function leave(ctx: KoaContextWithOIDC): void {
  const { post_logout_redirect_uri: back, state } = ctx.oidc.params ?? {};
  const url = new URL(typeof back === 'string' ? back : ctx.oidc.urlFor('end_session_success'));
  if (typeof back === 'string' && typeof state === 'string') url.searchParams.set('state', state);
  ctx.status = 303;
  ctx.redirect(url.href);
}

/** Ends the single sign-on session at once, for who proved with `id_token_hint` that it is theirs. */
export async function signOutAtOnce(provider: Provider, ctx: KoaContextWithOIDC): Promise<void> {
  const { session } = ctx.oidc;
  if (session === undefined) return leave(ctx);
  await tellApplications(provider, ctx, session);
  await Promise.all(Object.values(session.authorizations ?? {}).map(({ grantId }) => forgetGrant(provider, grantId)));
  await session.destroy();
  ctx.cookies.set(provider.cookieName('session'), null, { path: '/' });
  leave(ctx);
}

/** `switch`: only this application forgets the capacity; its next sign-in asks for one without a key. */
export async function switchCapacity(provider: Provider, ctx: KoaContextWithOIDC): Promise<void> {
  const { session, client } = ctx.oidc;
  if (session?.authorizations !== undefined && client !== undefined) {
    await forgetGrant(provider, session.grantIdFor(client.clientId));
    session.authorizations = Object.fromEntries(
      Object.entries(session.authorizations).filter(([clientId]) => clientId !== client.clientId),
    );
  }
  leave(ctx);
}

/** The hint proves whose session it is: it was issued by us (the library checked) to the person of this session. */
export const provesOwnSession = (ctx: KoaContextWithOIDC): boolean => {
  const hint = ctx.oidc.entities.IdTokenHint?.payload;
  return hint !== undefined && ctx.oidc.session?.accountId !== undefined && hint.sub === ctx.oidc.session.accountId;
};

/** Nobody is signed in here any more: there is nothing to confirm, so the person goes on. */
export async function skipEmptyLogout(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.method !== 'GET' || !ctx.path.endsWith('/v1/logout') || ctx.status !== 200) return;
  if (ctx.oidc.session?.accountId === undefined) leave(ctx);
}
