import { createServer } from 'node:http';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { ClientDossier } from '#acm/index.ts';
import { freePort, testDossier, testProvider, type Holding, type TestProvider } from './provider.ts';
import { relyingParty, type RelyingParty } from './relying-party.ts';
import { testStore, type TestStore } from './store.ts';
import { brugge, code, gent, helder, strijkwinkel } from './user-rights.ts';

/** The provider with an application for companies and one for persons, both of which take back-channel logout. */
export interface TwoApplications {
  readonly database: TestStore;
  readonly here: TestProvider;
  /** Chadia may enter it for one company, Elif for two. */
  readonly zone: RelyingParty;
  readonly office: RelyingParty;
  /** The logout tokens that arrived, each verified as an application must. */
  readonly told: JWTPayload[];
  /** What the applications answer to them. */
  readonly answer: { status: number };
  readonly close: () => Promise<void>;
}

export async function twoApplications(): Promise<TwoApplications> {
  const database = await testStore();
  const port = await freePort();
  const dossier = (clientId: string, changes: Partial<ClientDossier> = {}): ReturnType<typeof testDossier> =>
    testDossier(database.keys, clientId, { backchannelLogoutUri: `http://127.0.0.1:${port}/${clientId}`, ...changes });
  const here = await testProvider(database, [
    dossier('zone'),
    dossier('kantoor', { scopes: ['openid', 'profile', 'vo'], capacities: 'person' }),
  ]);
  const ofHelder = holds(helder, 'Helder & Proper BV', gent);
  giveTo(here, 'chadia', [ofHelder]);
  giveTo(here, 'elif', [ofHelder, holds(strijkwinkel, 'De Strijkwinkel VZW', brugge)]);

  const told: JWTPayload[] = [];
  const answer = { status: 200 };
  const keys = createRemoteJWKSet(new URL(`${here.acm.issuer.href}/v1/keys`));
  const listener = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const token = new URLSearchParams(body).get('logout_token') ?? '';
      const expected = { issuer: here.acm.issuer.href, audience: request.url?.slice(1) ?? '', typ: 'logout+jwt' };
      void jwtVerify(token, keys, expected)
        .then(({ payload }) => told.push(payload))
        .finally(() => response.writeHead(answer.status).end());
    });
  });
  await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));

  const party = (clientId: string, scope: string): Promise<RelyingParty> => {
    const { clientSecret: secret, redirectUris } = dossier(clientId);
    return relyingParty(here.acm.issuer, { id: clientId, secret, redirectUri: redirectUris[0] ?? '', scope });
  };
  return {
    database,
    here,
    zone: await party('zone', 'openid profile vo wsedienstencheques'),
    office: await party('kantoor', 'openid profile vo'),
    told,
    answer,
    close: async () => {
      listener.close();
      await here.close();
      await database.close();
    },
  };
}

const holds = (organisation: typeof helder, name: string, establishment: typeof gent): Holding => ({
  capacity: { targetGroup: 'EA', organisation, name, relationId: 'r', keys: null },
  rights: [
    { rightId: 'r1', code, claim: 'wsedienstencheques_rol_3d', keys: null, contexts: [establishment], until: null },
  ],
});

function giveTo(here: TestProvider, name: string, holdings: readonly Holding[]): void {
  const person = here.people.get(name);
  if (person === undefined) throw new Error(`${name} is not here`);
  here.holdings.set(person.insz, holdings);
}
