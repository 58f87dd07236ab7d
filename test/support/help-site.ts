import { keyKinds } from '#sleutels/index.ts';
import { linkedSites } from '../../src/hulp/library/resolve-link.ts';
import { hulpSite, type HulpSiteDeps } from '../../src/hulp/site.ts';
import type { Site } from '#web/site.ts';
import type { TestStore } from './store.ts';

const urn = (kind: string): string => `urn:be:vlaanderen:authmech:${kind}`;

const nobody = async (): Promise<never> => {
  throw new Error('this test asks nothing about somebody');
};

/** A register without companies, about which nobody is asked. */
const emptyChain: HulpSiteDeps['chain'] = {
  kbo: {
    company: async () => null,
    establishmentsOf: async () => [],
    functionsOf: async () => [],
    mayRepresent: nobody,
  },
  btb: { acceptableInvitations: nobody, tasksOf: nobody, invitationsFor: nobody },
  gebruikersbeheer: { tieOf: nobody },
  sleutels: { usableKeys: async () => ['eid', 'itsme'] },
  recognitionOf: nobody,
  codes: ['DienstenchequesErkendeOnderneming'],
};

/** The site of the help, with what a test changes. */
export const helpSiteOfTests = ({ store, keys }: TestStore, own: Partial<HulpSiteDeps> = {}): Site =>
  hulpSite({
    db: store.as('hulp'),
    keys,
    urls: Object.fromEntries(
      [...linkedSites, 'hulp'].map((site) => [site, new URL(`https://${site}.example.be`)]),
    ) as HulpSiteDeps['urls'],
    mailbox: null,
    line: { phone: '02 547 54 93', closedOnHolidays: true },
    keysOffered: keyKinds.map(urn),
    btbKeys: [urn('eid'), urn('itsme')],
    operator: { name: 'Testbedrijf', contact: 'help@example.be' },
    chain: emptyChain,
    notices: { now: async () => [], changed: () => undefined },
    clock: () => new Date('2026-11-25T09:00:00Z'),
    log: () => undefined,
    refusals: { find: async () => null, counts: async () => [] },
    people: {
      personBySub: async () => null,
      addressOf: async () => null,
      companiesOf: async () => [],
      ownCompaniesOf: async () => [],
    },
    formTargets: [],
    ...own,
  });
