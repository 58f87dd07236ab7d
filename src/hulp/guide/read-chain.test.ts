import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { brusselsDate } from '#belgian/local-date.ts';
import { openBtb, unbounded } from '#btb/index.ts';
import { openGebruikersbeheer, type Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { KeyKind } from '#sleutels/index.ts';
import { enterprise, establishmentOf } from '../../../test/support/companies.ts';
import { fakeKbo, insz } from '../../../test/support/fake-kbo.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { readChain } from './read-chain.ts';
import type { Because } from './rules/access-chain.ts';
import type { Recognised } from './rules/chain-facts.ts';

/** The guide beside the real systems: BTB and Gebruikersbeheer on a real database, changed by their own commands. */
let store: TestStore;
before(async () => {
  store = await testStore();
});
after(() => store.close());

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const code = 'DienstenchequesErkendeOnderneming';

const anna = { insz: insz('71031498213'), id: 'vo-anna', givenName: 'Anna', familyName: 'Claes', key: 'eid' };
const bart = { insz: insz('80060298595'), id: 'vo-bart', givenName: 'Bart', familyName: 'Maes', key: 'eid' };
const elif = { insz: insz('01050998690'), sub: 'sub-elif', givenName: 'Elif', familyName: 'Yilmaz' };

const withCheck = (eight: string): string => eight + String(97 - (Number(eight) % 97)).padStart(2, '0');

let companies = 0;

/** A company of its own for each history, with all that can be done to it. */
function newWorld() {
  companies += 1;
  const number = enterprise(withCheck(`19${String(990_000 - companies)}`));
  const gent = establishmentOf(withCheck(`89${String(990_000 - companies)}`));
  const company = {
    number,
    name: `Proef ${companies}`,
    representatives: [anna.insz],
    establishments: [{ number: gent, name: 'Gent' }],
  };
  const kbo = fakeKbo([company]);
  const state = {
    recognised: { state: 'recognised' } as Recognised,
    keys: ['itsme'] as KeyKind[],
    chief: null as string | null,
    relation: null as string | null,
    right: null as string | null,
  };
  const btb = openBtb({
    db: store.store.as('btb'),
    keys: store.keys,
    kbo,
    btbUrl: new URL('http://localhost:8083'),
    gebruikersbeheerUrl: new URL('http://localhost:8082'),
  });
  const gebruikersbeheer: Gebruikersbeheer = openGebruikersbeheer({
    db: store.store.as('gebruikersbeheer'),
    keys: store.keys,
    btb,
    kbo: { ...kbo, eventsAfter: async () => [] },
    zoneUrl: new URL('http://localhost:8080'),
    ownUrl: new URL('http://localhost:8082'),
  });
  const read = readChain({
    kbo: {
      ...kbo,
      functionsOf: async (asked, on) =>
        Promise.all(
          company.representatives.map(async (who) => ({
            givenName: 'Anna',
            familyName: 'Claes',
            function: '10002',
            since: on,
            until: null,
            of: null,
            decision: await kbo.mayRepresent(who, asked, on),
          })),
        ),
    },
    btb,
    gebruikersbeheer,
    sleutels: { usableKeys: async () => state.keys },
    recognitionOf: async () => ({ recognised: state.recognised, establishments: [gent] }),
    codes: [code],
    keysOffered: ['eid', 'itsme', 'csamtotp'],
  });
  /** Whoever may do it does it; nobody may: nothing happens. */
  const asManagers = async (
    work: (actor: { insz: typeof anna.insz; id: string; name: string; key: string }) => Promise<boolean>,
  ) => {
    for (const { insz: own, id, givenName, familyName, key } of [anna, bart]) {
      if (await work({ insz: own, id, name: `${givenName} ${familyName}`, key })) return;
    }
  };
  const representatives = (list: (typeof anna.insz)[]): void => {
    company.representatives.splice(0, company.representatives.length, ...list);
  };
  const acts = {
    loseRepresentative: async () => representatives([]),
    findRepresentative: async () => representatives([anna.insz]),
    stop: async () => void kbo.ceased.add(number),
    goOn: async () => void kbo.ceased.delete(number),
    suspend: async () => void (state.recognised = { state: 'suspended', since: today, until: null }),
    recognise: async () => void (state.recognised = { state: 'recognised' }),
    loseKeys: async () => void (state.keys = []),
    getKeys: async () => void (state.keys = ['eid', 'itsme', 'csamtotp']),
    invite: async () => {
      const id = randomUUID();
      const verdict = await btb.appoint({
        id,
        actor: anna,
        actorEmail: 'anna@demo.example',
        company: number,
        role: 'chief-access-manager',
        bounds: unbounded,
        replaces: null,
        appointee: { ...bart, email: 'bart@demo.example', phone: '0499 00 00 00' },
        declaredWithin: true,
        language: 'nl',
        at,
      });
      if (verdict.ok) state.chief = id;
    },
    accept: async () => {
      if (state.chief !== null) await btb.accept({ id: state.chief, actor: bart, at });
    },
    resign: async () => {
      if (state.chief !== null) await btb.resign({ id: state.chief, actor: bart, at });
    },
    link: () =>
      asManagers(async (actor) => {
        const linked = await gebruikersbeheer.linkPerson({
          ...elif,
          actor,
          company: number,
          kind: 'own-staff',
          functionTitle: null,
          email: null,
          language: 'nl',
          phone: null,
          at,
        });
        if (linked.ok) state.relation = linked.relationId;
        return linked.ok;
      }),
    give: () =>
      asManagers(async (actor) => {
        if (state.relation === null) return true;
        const given = await gebruikersbeheer.giveRight({
          actor,
          company: number,
          relationId: state.relation,
          code,
          contexts: [gent],
          until: null,
          at,
        });
        if (given.ok) state.right = given.rightId;
        return given.ok;
      }),
    endRight: () =>
      asManagers(async (actor) => {
        if (state.right === null) return true;
        return (await gebruikersbeheer.endRight({ actor, company: number, rightId: state.right, at })).ok;
      }),
  };
  return {
    acts,
    chain: () => read(elif, number, today),
    /** As ACM and the zone decide. */
    enters: async () =>
      state.recognised.state === 'recognised' &&
      state.keys.length > 0 &&
      (await gebruikersbeheer.capacitiesOf(elif.insz, [code], today)).some(
        ({ organisation }) => organisation === number,
      ),
  };
}

type World = ReturnType<typeof newWorld>;
type Act = keyof World['acts'];

/** What whoever the guide names does. */
const repair: Partial<Record<Because, Act>> = {
  ceased: 'goOn',
  suspended: 'recognise',
  'no-representative': 'findRepresentative',
  'not-accepted': 'accept',
  'no-key': 'getKeys',
  'no-relation': 'link',
  'right-not-given': 'give',
  'right-ended': 'give',
};

const missingIn = async (world: World) =>
  // As whoever belongs to the company would see it, whatever else is hidden from who does not.
  (await world.chain()).steps.find((step) => step.state === 'missing');

test('whatever the systems were told: the guide says "you can sign in" exactly when they let somebody in, and what it names brings them there', async () => {
  const acts = Object.keys(newWorld().acts) as Act[];
  const reached = new Map<string, number>();
  // Most people whom the guide must help work there already.
  const begin = fc.subarray<Act>(['link', 'invite', 'give', 'endRight', 'loseRepresentative']);
  await fc.assert(
    fc.asyncProperty(begin, fc.array(fc.constantFrom(...acts), { maxLength: 12 }), async (first, then) => {
      const world = newWorld();
      const history = [...first, ...then];
      for (const act of history) await world.acts[act]();
      for (let steps = 0; ; steps += 1) {
        const { sees } = await world.chain();
        const missing = await missingIn(world);
        const enters = await world.enters();
        if (sees === 'company') assert.equal(missing === undefined, enters, `after ${history.join(' ')}`);
        if (missing === undefined) {
          if (sees !== 'company') return;
          reached.set('entered', (reached.get('entered') ?? 0) + 1);
          return;
        }
        assert.ok(missing.state === 'missing' && steps < 8, `no end after ${history.join(' ')}`);
        reached.set(missing.because, (reached.get(missing.because) ?? 0) + 1);
        const act = repair[missing.because];
        assert.ok(act !== undefined, missing.because);
        await world.acts[act]();
        const next = await missingIn(world);
        const same = next?.state === 'missing' && next.link === missing.link && next.because === missing.because;
        // Somebody from outside the company is told to ask: who gives there is not theirs to know.
        if (same && sees !== 'company') return;
        assert.ok(!same, `${missing.because} stays after ${history.join(' ')}`);
      }
    }),
    { numRuns: 120, seed: 3 },
  );
  for (const name of [...Object.keys(repair), 'entered'])
    assert.ok((reached.get(name) ?? 0) > 0, `${name} never came up`);
});
