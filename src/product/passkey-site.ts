import type { Config } from '#config/config.ts';

export type PasskeySite =
  | { readonly rpId: string }
  /** Why there are no passkeys, for the log. */
  | { readonly rpId: null; readonly because: string };

const isAddress = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/**
 * For which domain passkeys are. They are added at `sleutels` and used at ACM, so it must be one that both have; without
 * a setting only the same host is sure to be, as only a list of all public suffixes could tell a common domain.
 */
export function passkeySite({ urls, passkey }: Pick<Config, 'urls' | 'passkey'>): PasskeySite {
  const { acm, sleutels } = urls;
  const none = (because: string): PasskeySite => ({ rpId: null, because });
  if ([acm, sleutels].some(({ hostname }) => isAddress(hostname))) {
    return none('ACM_URL or SLEUTELS_URL is an address of numbers, and passkeys need a name');
  }
  if ([acm, sleutels].some(({ protocol, hostname }) => protocol !== 'https:' && hostname !== 'localhost')) {
    return none('browsers use passkeys on https only');
  }
  const rpId = passkey.rpId ?? (acm.hostname === sleutels.hostname ? acm.hostname : null);
  return rpId === null
    ? none('PASSKEY_RP_ID does not say which domain ACM_URL and SLEUTELS_URL have in common')
    : { rpId };
}
