import { createServer } from 'node:net';
import { clientSecretFor } from '#keys/client-secret.ts';
import type { Keys } from '#keys/keys-file.ts';
import { openAcm, keyUrn, type Acm, type ClientDossier, type OfferedApi, type SignInNotices } from '#acm/index.ts';
import type { Capacity, Gebruikersbeheer, HeldRight, MissingLink } from '#gebruikersbeheer/index.ts';
import { keyKinds, type Person, type Sleutels } from '#sleutels/index.ts';
import type { Insz } from '#belgian/insz.ts';
import { openStateConnections } from '#store/state-connections.ts';
import { siteServer } from '#web/server/index.ts';
import type { TestStore } from './store.ts';
import { testInsz } from './digital-keys.ts';
import { visitor, type Visitor } from './visitor.ts';

/** What somebody holds, as the fake of Gebruikersbeheer answers it. */
export interface Holding {
  readonly capacity: Capacity;
  readonly rights: readonly HeldRight[];
}

/** The provider on a port of its own, with people and rights that a test writes down. */
export interface TestProvider {
  readonly acm: Acm;
  readonly origin: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly holdings: Map<Insz, readonly Holding[]>;
  readonly missing: { link: MissingLink };
  readonly ended: { outcomes: string[]; right: Awaited<ReturnType<Gebruikersbeheer['endedRight']>> };
  /** What was told to Gebruikersbeheer of who entered. */
  readonly entered: Parameters<Gebruikersbeheer['noteEntry']>[0][];
  /** The clock that pages and rights see; the library below has its own. */
  readonly time: { now: Date };
  /** A new browser; `via` says to which copy each request goes, as a load balancer would. */
  readonly visitor: (via?: () => string) => Visitor;
  readonly close: () => Promise<void>;
}

export const goodPassword = 'een lang geheim';
export const goodCode = '123456';

export const testDossier = (
  keys: Keys,
  clientId: string,
  changes: Partial<ClientDossier> = {},
): ClientDossier & { readonly clientSecret: string } => ({
  clientId,
  name: `Toepassing ${clientId}`,
  clientSecret: clientSecretFor(keys, clientId),
  redirectUris: [`http://127.0.0.1:1/${clientId}/terug`],
  postLogoutRedirectUris: [`http://127.0.0.1:1/${clientId}/`],
  scopes: ['openid', 'profile', 'vo', 'wsedienstencheques'],
  keys: [keyUrn('csamtotp')],
  capacities: { right: 'DienstenchequesErkendeOnderneming' },
  requirePkce: true,
  homeUri: `http://127.0.0.1:1/${clientId}/`,
  ...changes,
});

export async function testProvider(
  database: TestStore,
  ownClients: readonly ClientDossier[],
  /** `behind`: the public origin of which this is another copy. The systems below: real ones instead of fakes. */
  settings: {
    readonly behind?: string;
    readonly sleutels?: Sleutels;
    readonly gebruikersbeheer?: Gebruikersbeheer;
    readonly apis?: readonly OfferedApi[];
    readonly notices?: SignInNotices;
  } = {},
): Promise<TestProvider> {
  const listenOn = await freePort();
  const own = `http://127.0.0.1:${listenOn}`;
  const origin = settings.behind ?? own;
  const time = { now: new Date() };
  const people = new Map(['chadia', 'dirk', 'elif'].map((name, index) => [name, personCalled(name, index)]));
  const holdings: TestProvider['holdings'] = new Map();
  const missing: TestProvider['missing'] = {
    link: { because: 'no-work-relation', whoCanHelp: 'chief-access-manager' },
  };
  const ended: TestProvider['ended'] = { outcomes: [], right: null };
  const entered: TestProvider['entered'] = [];
  const state = openStateConnections({
    url: database.url,
    databaseName: database.store.databaseName,
    system: 'acm',
    onError: () => undefined,
  });
  const acm = openAcm({
    db: database.store.as('acm'),
    state,
    keys: database.keys,
    clock: () => time.now,
    sleutels: settings.sleutels ?? fakeSleutels(people),
    gebruikersbeheer: settings.gebruikersbeheer ?? fakeGebruikersbeheer(holdings, missing, ended, entered),
    url: new URL(origin),
    ownClients,
    apis: settings.apis ?? [],
    keysOffered: keyKinds.map((kind) => keyUrn(kind)),
    keyOrigins: [],
    links: {
      zone: new URL('http://127.0.0.1:1'),
      sleutels: new URL('http://127.0.0.1:1'),
      gebruikersbeheer: new URL('http://127.0.0.1:1'),
      btb: new URL('http://127.0.0.1:1'),
      hulp: new URL('http://localhost:8086'),
    },
    notices: settings.notices ?? (async () => []),
    log: () => undefined,
  });
  const server = await siteServer({
    site: acm.site,
    publicUrl: new URL(origin),
    host: '127.0.0.1',
    port: listenOn,
    sessions: null,
    signInPages: [],
    help: null,
    operator: { name: 'Proef', contact: 'proef@example.be' },
    demo: false,
    trustedProxies: [],
    clock: () => time.now,
    log: (message, details) => {
      if (details?.['error'] !== undefined) process.stderr.write(`${message} ${details['error']}\n`);
    },
    ready: async () => true,
  });
  await server.listen({ host: '127.0.0.1', port: listenOn });
  return {
    acm,
    origin: own,
    people,
    holdings,
    missing,
    ended,
    entered,
    time,
    visitor: (via) => visitor(origin, via),
    close: async () => {
      await server.close();
      await state.close();
    },
  };
}

const personCalled = (name: string, index: number): Person => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  sub: `${index}`.repeat(32),
  voId: `a5720746-4c9e-48a8-9aa0-7ab45664848${index}`,
  givenName: name.charAt(0).toUpperCase() + name.slice(1),
  familyName: `Proef ${index}`,
  insz: testInsz(index),
});

function fakeSleutels(people: ReadonlyMap<string, Person>): Sleutels {
  const one = (fits: (person: Person) => boolean): Person | null => Array.from(people.values()).find(fits) ?? null;
  const notHere = (): never => {
    throw new Error('the provider does not do this');
  };
  return {
    working: ['csamtotp', 'csamsms'],
    eid: null,
    itsme: null,
    passkey: null,
    wallet: null,
    itsmeJwks: () => null,
    resendText: notHere,
    activateTexts: notHere,
    confirmMail: notHere,
    checkPassword: async ({ kind, username, password }) =>
      people.has(username) && password === goodPassword
        ? { ok: true, attempt: `${kind} ${username}` }
        : { ok: false, because: 'wrong' },
    checkCode: async ({ attempt, code }, now) => {
      const [kind, username = ''] = attempt.split(' ');
      const person = people.get(username);
      if (person === undefined) return { ok: false, because: 'attempt-expired' };
      const key = kind === 'csamsms' ? 'csamsms' : 'csamtotp';
      return code === goodCode
        ? { ok: true, personId: person.id, key, at: now, device: 'd'.repeat(43) }
        : { ok: false, because: 'wrong' };
    },
    person: async (id) => one((person) => person.id === id),
    personBySub: async (sub) => one((person) => person.sub === sub),
    personByInsz: async (insz) => one((person) => person.insz === insz),
    identityOf: notHere,
    offices: { addOffice: notHere, addWorker: notHere, endWorker: notHere },
    register: notHere,
    usableKeys: notHere,
    addressOf: notHere,
    activateApp: notHere,
  };
}

function fakeGebruikersbeheer(
  holdings: TestProvider['holdings'],
  missing: TestProvider['missing'],
  ended: TestProvider['ended'],
  entered: TestProvider['entered'],
): Gebruikersbeheer {
  const notHere = (): never => {
    throw new Error('the provider does not do this');
  };
  return {
    capacitiesOf: async (insz, codes) =>
      (holdings.get(insz) ?? []).flatMap(({ capacity, rights }) =>
        rights.some(({ code }) => codes.includes(code)) ? [capacity] : [],
      ),
    rightsIn: async (insz, organisation) =>
      (holdings.get(insz) ?? []).flatMap(({ capacity, rights }) =>
        capacity.organisation === organisation ? rights : [],
      ),
    explainMissing: async () => missing.link,
    confirmEnd: async (eventId, outcome) => {
      ended.outcomes.push(`${eventId} ${outcome}`);
    },
    endedRight: async () => ended.right,
    noteEntry: async (entry) => {
      entered.push(entry);
    },
    linkPerson: notHere,
    may: notHere,
    catalogue: notHere,
    giveRight: notHere,
    nameLocalAdministrator: notHere,
    endLocalAdministrator: notHere,
    explain: notHere,
    endHeadLocalAdministrator: notHere,
    exportPeople: notHere,
    exportRights: notHere,
    importRights: notHere,
    copyRights: notHere,
    askRight: notHere,
    answerRequest: notHere,
    stopAccess: notHere,
    confirmRights: notHere,
    editRelation: notHere,
    changeRight: notHere,
    followEstablishments: notHere,
    endRight: notHere,
    appointHeadLocalAdministrator: notHere,
    renumber: notHere,
    tieOf: notHere,
    worksFor: notHere,
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
