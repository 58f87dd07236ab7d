import { keyUrn, type ClientDossier } from '#acm/index.ts';
import type { Config } from '#config/config.ts';
import { keyKinds } from '#sleutels/index.ts';
import { clientSecretFor } from '#keys/client-secret.ts';
import type { Keys } from '#keys/keys-file.ts';
import { nl as systems } from '#web/messages/systems.nl.ts';
import { ownUrnsOf } from './own-urns.ts';

/** The sites that sign people in at our own provider. */
export const signInSites = ['zone', 'gebruikersbeheer', 'btb', 'sleutels', 'hulp'] as const;

export type SignInSite = (typeof signInSites)[number];

/** What each site asks for; all but the zone have a recorded ground for the national number. */
export const scopesOf: Readonly<Record<SignInSite, readonly string[]>> = {
  zone: ['openid', 'profile', 'vo', 'wsedienstencheques'],
  gebruikersbeheer: ['openid', 'profile', 'rrn', 'vo'],
  btb: ['openid', 'profile', 'rrn', 'vo'],
  sleutels: ['openid', 'profile', 'rrn', 'vo'],
  hulp: ['openid', 'profile', 'rrn', 'vo'],
};

/** What opens the zone: the whole of it, or only to look. */
const zoneRights = { right: 'DienstenchequesErkendeOnderneming', orRights: ['DienstenchequesRaadplegen'] } as const;

/** Codes of the rights that open the zone, the whole of it first. */
export const rightsOfZone: readonly string[] = [zoneRights.right, ...zoneRights.orRights];

/** The dossiers of our own sites. A zone that trusts another issuer has none here. */
export const ownClients = (config: Config, keys: Keys): readonly ClientDossier[] =>
  signInSites
    .filter((site) => site !== 'zone' || config.zoneIssuer === null)
    .map((site) => {
      const { origin } = config.urls[site];
      return {
        clientId: site === 'zone' ? config.zoneClientId : site,
        name: systems[`system.${site}`],
        clientSecret: clientSecretFor(keys, site),
        redirectUris: [`${origin}/aanmelden/terug`],
        postLogoutRedirectUris: [`${origin}/afgemeld`, `${origin}/aanmelden`],
        scopes: scopesOf[site],
        // BTB asks for its own keys, and looks at each visit which one was used; a request with documents takes any.
        keys: keyKinds.map((kind) => keyUrn(kind, ownUrnsOf(config))),
        capacities: site === 'zone' ? zoneRights : ('person' as const),
        requirePkce: true,
        namesKey: true,
        backchannelLogoutUri: `${origin}/backchannel-logout`,
        homeUri: `${origin}/`,
      };
    });
