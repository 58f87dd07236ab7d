import { btbSite } from '#btb/site.ts';
import type { Config } from '#config/config.ts';
import { demoSite } from '#demo/index.ts';
import { gebruikersbeheerSite } from '#gebruikersbeheer/site.ts';
import { hulpSite } from '#hulp/site.ts';
import { chainForHelp } from './chain-for-help.ts';
import { kboSite } from '#kbo/site.ts';
import { keyUrn, passkeyRememberPath } from '#acm/index.ts';
import { keyKinds, provesIdentity } from '#sleutels/index.ts';
import { clientSecretFor } from '#keys/client-secret.ts';
import { sleutelsSite } from '#sleutels/site.ts';
import type { SiteName } from '#store/systems.ts';
import type { Log, SiteOptions } from '#web/server/site-options.ts';
import { keepRefusal } from '#web/refusals/keep-refusal.ts';
import { openSessions } from '#web/session/index.ts';
import { relyingParty } from '#web/sign-in/relying-party.ts';
import { signInPages } from '#web/sign-in/sign-in-pages.ts';
import { switchPage } from '#web/sign-in/switch-page.ts';
import type { Site } from '#web/site.ts';
import { withApi } from './apis.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Systems } from './open-systems.ts';
import { levelsOf, ownUrnsOf } from './own-urns.ts';
import { peopleForHelp } from './people-for-help.ts';
import { keepsRefusals, refusalsForHelp } from './refusals-for-help.ts';
import { scopesOf, signInSites, type SignInSite } from './own-clients.ts';

const signsIn = (site: SiteName): site is SignInSite => signInSites.some((one) => one === site);

/** What a server needs for each site that this process opens. */
export function siteOptions(
  config: Config,
  database: OpenDatabase,
  systems: Systems,
  clock: () => Date,
  log: Log,
): readonly SiteOptions[] {
  return config.sites.map((name) => {
    const entrance = signsIn(name) ? signInOf(name, config, database, systems) : null;
    return {
      site: withApi(siteNamed(name, config, database, systems, clock, log), config, database, systems, clock, log),
      publicUrl: config.urls[name],
      host: config.host,
      port: config.ports[name],
      sessions: entrance?.sessions ?? null,
      signInPages: entrance?.pages ?? [],
      operator: config.operator,
      help: config.urls.hulp,
      helpLine: config.helpLine.phone,
      ...(keepsRefusals(name)
        ? { keepRefusal: keepRefusal({ db: database.store.as(name), keys: database.keys }) }
        : {}),
      demo: config.demo,
      trustedProxies: config.trustedProxies,
      clock,
      log,
      ready: database.store.ready,
    };
  });
}

function siteNamed(
  name: SiteName,
  config: Config,
  { store, keys }: OpenDatabase,
  systems: Systems,
  clock: () => Date,
  log: Log,
): Site {
  const { urls, btbKeys, keysOffered, helpLine, helpMailbox, review, operator } = config;
  const { kbo, btb, acm } = systems;
  const formTargets = [acm.issuer.origin];
  switch (name) {
    case 'zone':
      return systems.zone.site;
    case 'acm':
      return acm.site;
    case 'gebruikersbeheer':
      return gebruikersbeheerSite({
        db: store.as('gebruikersbeheer'),
        keys,
        btb,
        kbo,
        zoneUrl: urls.zone,
        ownUrl: urls.gebruikersbeheer,
        review,
        addressOf: systems.sleutels.addressOf,
        btbUrl: urls.btb,
        formTargets,
      });
    case 'btb':
      return btbSite({
        btb,
        kbo,
        keysAccepted: btbKeys,
        kboUrl: urls.kbo,
        gebruikersbeheerUrl: urls.gebruikersbeheer,
        services: async (language) =>
          (await systems.gebruikersbeheer.catalogue()).map(({ code, texts }) => ({
            code,
            name: (texts[language] ?? texts.nl).name,
          })),
        formTargets,
      });
    case 'kbo':
      return kboSite({ kbo });
    case 'sleutels':
      return sleutelsSite({
        db: store.as('sleutels'),
        keys,
        url: urls.sleutels,
        passkey: passkeyOf(config, systems),
        levels: levelsOf(config),
        sessions: acm.sessions,
        formTargets,
      });
    case 'hulp':
      return hulpSite({
        db: store.as('hulp'),
        keys,
        urls,
        line: helpLine,
        mailbox: helpMailbox,
        notices: systems.hulp.notices,
        clock,
        log,
        operator,
        chain: chainForHelp(systems),
        refusals: refusalsForHelp(store, config),
        people: peopleForHelp(systems),
        keysOffered: systems.sleutels.working
          .map((kind) => keyUrn(kind, ownUrnsOf(config)))
          .filter((urn) => keysOffered.includes(urn)),
        btbKeys,
        formTargets,
      });
    case 'demo':
      return demoSite(store.as('demo'), urls);
  }
}

function signInOf(name: SignInSite, config: Config, { store, keys }: OpenDatabase, { acm }: Systems) {
  const { origin } = config.urls[name];
  const foreign = name === 'zone' ? config.zoneIssuer : null;
  const sessions = openSessions({ db: store.as(name), keys });
  const rp = relyingParty({
    issuer: foreign ?? acm.issuer,
    clientId: name === 'zone' ? config.zoneClientId : name,
    clientSecret:
      name === 'zone' && config.zoneClientSecret !== null ? config.zoneClientSecret : clientSecretFor(keys, name),
    redirectUri: new URL('/aanmelden/terug', origin),
    postLogoutRedirectUri: new URL('/afgemeld', origin),
    scopes: scopesOf[name],
    // BTB takes only the keys of its setting, and must see which one was used; so must the page of one's own keys.
    acrValues: name === 'btb' ? config.btbKeys : null,
    strongAcrValues: strongKeys(config),
  });
  const pages = signInPages({ rp, sessions, keys, system: name });
  // On the other sites people act as themselves: there is no capacity to switch.
  return { sessions, pages: name === 'zone' ? [...pages, switchPage({ rp, sessions })] : pages };
}

/** For who must prove anew who they are. */
function strongKeys(config: Config): readonly string[] {
  return keyKinds.filter(provesIdentity).map((kind) => keyUrn(kind, ownUrnsOf(config)));
}

/** Passkeys are added where they can be used: on a site that is known, and when the sign-in page offers them. */
function passkeyOf({ urls, keysOffered, passkey }: Config, { sleutels }: Systems) {
  if (sleutels.passkey === null || !keysOffered.includes(passkey.urn)) return null;
  return { rpId: sleutels.passkey.rpId, rememberAt: new URL(passkeyRememberPath, urls.acm) };
}
