import type { SiteName } from '#store/systems.ts';
import type { Language } from '#web/languages.ts';
import { contactPaths } from '../contact/paths.ts';
import { guidePaths } from '../guide/paths.ts';
import { paths } from '../pages/paths.ts';

export interface LinkTargets {
  readonly language: Language;
  readonly urls: Readonly<Record<LinkedSite, URL>>;
  /** Whether a help page has this name. */
  readonly isPage: (slug: string) => boolean;
}

/** Our own sites that help pages lead to. */
export const linkedSites = [
  'zone',
  'gebruikersbeheer',
  'btb',
  'kbo',
  'sleutels',
] as const satisfies readonly SiteName[];

export type LinkedSite = (typeof linkedSites)[number];

/** Pages of this site, besides help pages, that help pages lead to. */
const ownPages: readonly string[] = [guidePaths.start, contactPaths.form, contactPaths.follow];

/** What a page of our sites must be told besides its address: the form for a right, which right (facts, access chain 3). */
const told: Readonly<Record<string, string>> = { 'gebruikersbeheer:/aanvraag': 'dg=EA&an=zone' };

/** The sites of others: where a page may send people. */
const outside: readonly string[] = [
  'www.csam.be',
  'kbopub.economie.fgov.be',
  'www.vlaanderen.be',
  'overheid.vlaanderen.be',
  'gebruikersbeheer.vlaanderen.be',
  'www.itsme-id.com',
  'eid.belgium.be',
  'web-eid.eu',
];

/**
 * The address of a link in a help page: `help:name-of-page`, `hulp:/path` of the guide or a form on this site, `btb:/path` on one of our sites wherever that is, `tel:1700`,
 * or https to a site that is named here. null for anything else.
 */
export function resolveLink(target: string, { language, urls, isPage }: LinkTargets): string | null {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(target) ?? [];
  if (scheme === 'help') return isPage(rest) ? paths.pageOf(rest) : null;
  if (scheme === 'hulp') return ownPages.includes(rest) ? rest : null;
  if (scheme === 'tel') return /^\+?\d{3,15}$/.test(rest) ? target : null;
  const site = linkedSites.find((one) => one === scheme);
  if (site !== undefined && /^\/(?!\/)[a-z/-]*$/.test(rest)) {
    const url = new URL(rest, urls[site]);
    url.search = told[target] ?? '';
    // Who reads this language goes on in it.
    url.searchParams.set('taal', language);
    return url.href;
  }
  const url = scheme === 'https' ? URL.parse(target) : null;
  return url !== null && outside.includes(url.host) ? url.href : null;
}
