import type Provider from 'oidc-provider';

/** Takes back a grant with every code and token that hangs on it. */
export async function forgetGrant(provider: Provider, grantId: string | undefined): Promise<void> {
  if (grantId === undefined) return;
  await Promise.all([
    provider.AccessToken.revokeByGrantId(grantId),
    provider.AuthorizationCode.revokeByGrantId(grantId),
    provider.Grant.adapter.destroy(grantId),
  ]);
}
