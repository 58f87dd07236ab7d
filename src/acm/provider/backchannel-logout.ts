import type Provider from 'oidc-provider';

type Client = NonNullable<Awaited<ReturnType<Provider['Client']['find']>>>;

/** What the library's client can do, and its type does not say. */
interface Reachable {
  readonly backchannelLogoutUri?: string;
  readonly backchannelLogout: (sub: string, sid: string) => Promise<void>;
}

/**
 * Tells one application that a session is over (OpenID Connect Back-Channel Logout 1.0); nothing for one that gave
 * no address.
 * @throws Error when it does not answer 200 or 204 in time
 */
export async function backchannelLogout(client: Client, sub: string, sid: string): Promise<void> {
  const reachable = client as unknown as Reachable;
  if (reachable.backchannelLogoutUri === undefined) return;
  await reachable.backchannelLogout(sub, sid);
}
