import assert from 'node:assert/strict';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { GebruikersbeheerDeps } from '#gebruikersbeheer/index.ts';
import { gebruikersbeheerSite } from '#gebruikersbeheer/site.ts';
import type { Language } from '#web/languages.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import type { TestStore } from './store.ts';
import { chadia, depsOfTests } from './user-rights.ts';
import { walkSite, type Walked, type Walker } from './walk-site.ts';

/** Somebody who signed in with the code app. */
export const signedIn = (rrn: Insz | null, givenName: string, familyName: string): SignedIn => ({
  sub: 's',
  voId: `${givenName}-vo-id`,
  givenName,
  familyName,
  acr: 'urn:be:vlaanderen:authmech:csamtotp',
  rrn,
  targetGroup: 'BUR',
  organisation: null,
  roles: [],
  authTime: null,
});

/** Walks through the site of user rights; every page on the way must be sound and show no national number. */
export function walkUserRights(
  world: TestStore,
  managers: Map<EnterpriseNumber, Insz>,
  who: SignedIn | null,
  now: Date,
  own: Partial<GebruikersbeheerDeps> = {},
  language: Language = 'nl',
): Walker {
  const deps = depsOfTests(world, managers, own);
  const site = gebruikersbeheerSite({ ...deps, btbUrl: new URL('http://localhost:8083'), formTargets: [] });
  const walker = walkSite(site, who, now, language);
  const sound = (walked: Walked): Walked => {
    assert.deepEqual(walked.complaints, []);
    assert.ok(!walked.body.includes(chadia) || walked.path.endsWith('/nieuw'), `a national number on ${walked.path}`);
    return walked;
  };
  return {
    ...walker,
    open: async (path) => sound(await walker.open(path)),
    post: async (path, fields) => sound(await walker.post(path, fields)),
  };
}

/** What is filled in to link Chadia, with what a test changes. */
export const linkFields = (own: Readonly<Record<string, string>> = {}): [string, string][] =>
  Object.entries({
    rijksregisternummer: '93.11.21-984.28',
    voornaam: 'Chadia',
    achternaam: 'El Amrani',
    soort: 'own-staff',
    functie: 'Planner',
    email: 'chadia@demo.example',
    taal: 'nl',
    telefoon: '',
    verklaring: 'ja',
    ...own,
  });

/** Every address that the page links to. */
export const hrefs = (walked: Walked): string[] =>
  Array.from(walked.body.matchAll(/href="([^"]+)"/g), ([, to]) => (to ?? '').replaceAll('&amp;', '&'));

/** The value of a hidden field. */
export const hidden = (walked: Walked, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(walked.body)?.[1] ?? '';
