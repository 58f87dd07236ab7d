import { clientMetadata } from '#acm/clients/dossier.ts';
import { claimsOfScopes } from '#acm/provider/claims.ts';
import { openSleutels } from '#sleutels/index.ts';
import { keySettings } from '../../../test/support/key-entry.ts';
import { ask } from '../../../test/support/ask.ts';
import { keyHolder } from '../../../test/support/digital-keys.ts';
import { testDossier, testProvider } from '../../../test/support/provider.ts';
import { backAt, proveWithKey } from '../../../test/support/relying-party.ts';
import { testStore } from '../../../test/support/store.ts';
import { bartActs, code, gent, gebruikersbeheerOfTests, helder } from '../../../test/support/user-rights.ts';
import { visitor, type Visitor } from '../../../test/support/visitor.ts';
import type { BenchCase } from '../../measure.ts';
import { bareProvider } from './bare-provider.ts';
import { authorisationUrl, exchange, walk, type Application } from './walk.ts';

const width = 4;

export const signInProtocol: BenchCase = {
  name: 'sign-in-protocol',
  words:
    'sign-ins of people already checked, from authorisation to userinfo (capacity, rights, record and state in PostgreSQL), beside the bare library with the same client, keys and claims and the plainest store on the same PostgreSQL',
  unit: 'sign-ins',
  size: 400,
  aim: 1,
  prepare: async (size) => {
    const database = await testStore();
    // The server of the tests does not wait for the disk; the product's does, and so do both sides here.
    await ask(database.superuserUrl, 'alter system set fsync = on');
    await ask(database.superuserUrl, 'select pg_reload_conf()');
    const dossier = testDossier(database.keys, 'zone');
    const client = {
      clientId: 'zone',
      secret: dossier.clientSecret,
      redirectUri: dossier.redirectUris[0] ?? '',
      scope: dossier.scopes.join(' '),
    };
    const now = new Date();
    const gebruikersbeheer = gebruikersbeheerOfTests(database);
    const sleutels = openSleutels({ db: database.store.as('sleutels'), keys: database.keys, ...keySettings });
    const provider = await testProvider(database, [dossier], { gebruikersbeheer, sleutels });
    const ours: Application = {
      ...client,
      issuer: provider.acm.issuer.href,
      paths: { auth: '/v1/auth', token: '/v1/token', userinfo: '/v1/userinfo' },
    };
    const people: Visitor[] = [];
    let claims: Readonly<Record<string, unknown>> = {};
    for (let serial = 0; serial < width; serial += 1) {
      const browser = provider.visitor();
      const holder = await keyHolder(sleutels, serial, now);
      await giveRight(gebruikersbeheer, holder.person, now);
      const secrets = { password: holder.password, code: holder.codeAt(now) };
      const back = backAt(await proveWithKey(browser, authorisationUrl(ours), holder.username, secrets));
      claims = (await exchange(ours, back)).userinfo;
      people.push(browser);
    }
    const bare = await bareProvider(
      database.superuserUrl,
      database.keys,
      clientMetadata(dossier, dossier.keys),
      claims,
    );
    const beside: Application = {
      ...client,
      issuer: bare.origin,
      paths: { auth: '/auth', token: '/token', userinfo: '/me' },
    };
    const besidePeople = Array.from({ length: width }, () => visitor(bare.origin));
    for (const browser of besidePeople) await walk(beside, browser);
    return {
      ours: () => walkAll(ours, people, size),
      beside: () => walkAll(beside, besidePeople, size),
      close: async () => {
        await bare.close();
        await provider.close();
        await ask(database.superuserUrl, 'alter system set fsync = off');
        await ask(database.superuserUrl, 'select pg_reload_conf()');
        await database.close();
      },
    };
  },
};

/** Every browser signs in by itself, one time after the other. */
async function walkAll(application: Application, browsers: readonly Visitor[], size: number): Promise<void> {
  let left = size;
  await Promise.all(
    browsers.map(async (browser) => {
      while (left > 0) {
        left -= 1;
        const { userinfo } = await walk(application, browser);
        const [claim] = claimsOfScopes.wsedienstencheques;
        if (!Array.isArray(userinfo[claim])) throw new Error('a sign-in without the right');
      }
    }),
  );
}

async function giveRight(
  gebruikersbeheer: ReturnType<typeof gebruikersbeheerOfTests>,
  { insz, givenName, familyName }: Awaited<ReturnType<typeof keyHolder>>['person'],
  at: Date,
): Promise<void> {
  const relation = await gebruikersbeheer.linkPerson({
    actor: bartActs,
    company: helder,
    insz,
    givenName,
    familyName,
    kind: 'own-staff',
    functionTitle: null,
    email: null,
    language: 'nl',
    phone: null,
    at,
  });
  if (!relation.ok) throw new Error(relation.because);
  const given = await gebruikersbeheer.giveRight({
    actor: bartActs,
    company: helder,
    relationId: relation.relationId,
    code,
    contexts: [gent],
    until: null,
    at,
  });
  if (!given.ok) throw new Error(given.because);
}
