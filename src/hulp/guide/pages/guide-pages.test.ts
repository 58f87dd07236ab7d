import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TiedRight } from '#gebruikersbeheer/index.ts';
import { languages } from '#web/languages.ts';
import { enterprise } from '../../../../test/support/companies.ts';
import { day, insz } from '../../../../test/support/fake-kbo.ts';
import { helpSiteOfTests } from '../../../../test/support/help-site.ts';
import { signedInAs } from '../../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../../test/support/store.ts';
import { walkSite } from '../../../../test/support/walk-site.ts';
import type { ChainFacts } from '../rules/chain-facts.ts';
import type { ChainSources } from '../sources.ts';

let store: TestStore;
before(async () => {
  store = await testStore();
});
after(() => store.close());

const now = new Date('2026-11-23T09:00:00Z');
const number = enterprise('1999999052');

interface Given {
  readonly recognised?: ChainFacts['recognition'];
  readonly alone?: boolean;
  readonly known?: boolean;
  readonly givers?: readonly string[];
  readonly relation?: ChainFacts['relation'];
  readonly rights?: readonly Partial<TiedRight>[];
  readonly keys?: readonly ('eid' | 'itsme' | 'csamtotp')[];
  readonly targetGroup?: 'EA' | 'LB';
}

/** The chain of one company, of which a test says only what it is about. */
function chainOf(given: Given): Omit<ChainSources, 'keysOffered'> {
  const { alone = true, givers = ['Bart Maes'], relation = 'open', rights = [], keys = ['itsme'] } = given;
  const since = day('2020-01-01');
  return {
    kbo: {
      company: async () => (given.known === false ? null : ({ name: 'Helder & Proper BV', status: 'active' } as never)),
      establishmentsOf: async () => [{ number: '8999999005', name: 'Helder Gent' }] as never,
      functionsOf: async () =>
        alone
          ? [
              {
                givenName: 'Anna',
                familyName: 'Claes',
                function: '10002',
                since,
                until: null,
                of: null,
                decision: { permitted: true } as never,
              },
            ]
          : [],
      mayRepresent: async () => ({ permitted: false, because: 'no-function' }),
    },
    btb: {
      acceptableInvitations: async () => [],
      tasksOf: async () => [],
      invitationsFor: async () => [],
    },
    gebruikersbeheer: {
      tieOf: async () => ({
        targetGroup: given.targetGroup ?? 'EA',
        relation,
        rights: rights.map((one) => ({
          code: 'DienstenchequesErkendeOnderneming',
          state: { state: 'active' },
          until: day('2026-12-31'),
          keys: null,
          contexts: ['8999999005'],
          ...one,
        })),
        mayGive: false,
        somebodyInCharge: givers.length > 0,
        givers: givers.map((name) => ({ name, capacity: 'chief-access-manager' })),
      }),
    },
    sleutels: { usableKeys: async () => keys },
    recognitionOf: async () => ({
      recognised: given.recognised ?? { state: 'recognised' },
      establishments: ['8999999005'],
    }),
    codes: ['DienstenchequesErkendeOnderneming'],
  };
}

const open = (
  given: Given,
  path = `/toegang/${number}`,
  signedIn = true,
  language: (typeof languages)[number] = 'nl',
) =>
  walkSite(
    helpSiteOfTests(store, { chain: chainOf(given) }),
    signedIn ? signedInAs({ givenName: 'Elif', familyName: 'Yilmaz', rrn: insz('01050998690') }) : null,
    now,
    language,
  ).open(path);

test('the form asks for a number and a role, says what is wrong with both, and keeps what was typed', async () => {
  const blank = await open({}, '/toegang', false);
  assert.deepEqual(blank.complaints, []);
  const wrong = await open({}, '/toegang?onderneming=1999.999.05', false);
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Dit is geen ondernemingsnummer[\s\S]*Kies wat u in deze onderneming bent/);
  assert.match(wrong.body, /value="1999\.999\.05"/);
  const right = await open({}, '/toegang?onderneming=1999.999.052&rol=medewerker', false);
  assert.equal(right.path, `/toegang/${number}?rol=medewerker`);
});

test('who is not signed in sees what KBO publishes, the general steps, and nothing of the company itself', async () => {
  const seen = await open(
    { givers: [], recognised: { state: 'not-recognised' } },
    `/toegang/${number}?rol=medewerker`,
    false,
  );
  assert.deepEqual(seen.complaints, []);
  assert.match(seen.body, /Helder &amp; Proper BV/);
  assert.match(seen.body, /Meld u aan en kijk verder/);
  assert.match(seen.body, /onderwerp\/medewerker/);
  assert.match(seen.body, /Volgens de KBO: Anna Claes/);
  assert.match(
    seen.body,
    /De vertegenwoordiger meldt zich aan in BTB[\s\S]*tien minuten[\s\S]*Naar het beheer van toegangsbeheerders/,
  );
  assert.doesNotMatch(seen.body, /Hier loopt het vast/);
  const nobodyKnown = await open({ alone: false }, `/toegang/${number}`, false);
  assert.match(nobodyKnown.body, /Niemand gekend[\s\S]*De KBO kent vandaag niemand/);
});

for (const [role, says, leads] of [
  [
    'vertegenwoordiger',
    /Daar stelt u iemand aan, of doet u het zelf[\s\S]*U koppelt mensen/,
    '/ondernemingen/1999999052?taal=nl',
  ],
  ['beheerder', /U geeft het recht in Gebruikersbeheer, ook aan uzelf/, '/ondernemingen/1999999052?taal=nl'],
  ['medewerker', /U vraagt het met een formulier/, '/aanvraag?dg=EA'],
  ['extern', /Uw klant koppelt u als externe medewerker/, '/aanvraag?dg=EA'],
] as const) {
  test(`a stranger who says to be ${role} reads what they do themselves, and where`, async () => {
    const seen = await open({}, `/toegang/${number}?rol=${role}`, false);
    assert.deepEqual(seen.complaints, []);
    assert.match(seen.body, says);
    assert.ok(seen.body.includes(`https://gebruikersbeheer.example.be${leads}`), leads);
  });
}

test('every way from the guide to another site of the chain is in the language of the reader', async () => {
  for (const [given, signedIn] of [
    [{}, false],
    [{}, true],
    [{ rights: [{}] }, true],
  ] as const) {
    const seen = await open(given, `/toegang/${number}`, signedIn, 'fr');
    const steps = seen.body.slice(seen.body.indexOf('<ol class="steps">'));
    const outside = [...steps.matchAll(/href="(https:[^"]*)"/g)].map(([, address = '']) => address);
    assert.ok(outside.length > 0);
    for (const address of outside) assert.match(address, /taal=fr/);
  }
});

test('of a number that KBO does not know only that is said, and no step of a company that is not there', async () => {
  const seen = await open({ known: false }, `/toegang/${number}`, false);
  assert.deepEqual(seen.complaints, []);
  assert.match(seen.body, /De KBO kent dit nummer niet/);
  assert.equal(seen.body.match(/class="steps__step/g)?.length, 1);
  assert.doesNotMatch(seen.body, /Meld u aan en kijk verder/);
});

test('a recognition that was withdrawn is not called good: one may only look', async () => {
  const reading = { state: 'reading', since: day('2026-06-30') } as const;
  const seen = await open({ recognised: reading, rights: [{}] });
  assert.match(seen.body, /govuk-tag--yellow">Alleen lezen[\s\S]*ingetrokken op 30 juni 2026/);
});

test('who was refused at a step that needs another first reads at that one that it was there', async () => {
  const seen = await open({ relation: 'none' }, `/toegang/${number}?verwijzing=BZ-7K2M-PD4Q&stap=right`);
  assert.match(seen.body, /id="stap-relation"[\s\S]*Hier werd u geweigerd[\s\S]*id="stap-right"/);
  const there = await open({}, `/toegang/${number}?verwijzing=BZ-7K2M-PD4Q&stap=right`);
  assert.match(there.body, /id="stap-right"[\s\S]*Hier werd u geweigerd/);
});

test('the reference and the step of a refusal go along when somebody signs in, and to their own company', async () => {
  const stranger = await open({}, '/toegang?verwijzing=BZ-7K2M-PD4Q&stap=right', false);
  assert.match(stranger.body, /terug=%2Ftoegang%3Fverwijzing%3DBZ-7K2M-PD4Q%26stap%3Dright/);
});

test('a form without a number asks for one', async () => {
  const blank = await open({}, '/toegang?onderneming=&rol=medewerker', false);
  assert.match(blank.body, /Vul het ondernemingsnummer in/);
  assert.doesNotMatch(blank.body, /Dit is geen ondernemingsnummer/);
});

test('who works there reads where it stops, who mends it by name, what to do, how long it takes, and a text to send', async () => {
  const seen = await open({});
  assert.deepEqual(seen.complaints, []);
  assert.match(seen.body, /Hier loopt het vast[\s\S]*Niemand gaf u het recht om binnen te komen/);
  assert.match(seen.body, /Dat doet de hoofdtoegangsbeheerder\. Voor u: Bart Maes\./);
  assert.match(seen.body, /aanvraag\?dg=EA&amp;ec=DienstenchequesErkendeOnderneming&amp;oc=1999999052/);
  assert.match(seen.body, /vijf minuten/);
  assert.match(seen.body, /href="mailto:\?subject=[^"]*&amp;body=[^"]*Elif/);
});

test('who has nothing to do with the company is told to ask whoever manages it, and reads no name and nothing about it', async () => {
  for (const givers of [['Bart Maes'], []]) {
    const seen = await open({ relation: 'none', givers, alone: false, recognised: { state: 'not-recognised' } });
    assert.match(seen.body, /Dat doet wie de toegangen beheert/);
    assert.doesNotMatch(seen.body, /Bart|Anna|Deze onderneming is niet erkend/);
  }
});

for (const signedIn of [false, true]) {
  const who = signedIn ? 'signed in without a tie to the company' : 'not signed in';
  test(`who is ${who} reads the same, whether the company is recognised and has somebody in charge or not`, async () => {
    const path = `/toegang/${number}`;
    const well = await open({ relation: 'none' }, path, signedIn);
    const broken = await open(
      { relation: 'none', givers: [], recognised: { state: 'not-recognised' } },
      path,
      signedIn,
    );
    assert.equal(withoutProofs(broken.body), withoutProofs(well.body));
  });
}

/** A page without what differs each time that it is asked for. */
const withoutProofs = (body: string): string => body.replaceAll(/value="[\w.-]{20,}"/g, 'value=""');

test('who can sign in reads so, with their establishments and last day, and is led to the zone', async () => {
  const seen = await open({ rights: [{}] });
  assert.match(seen.body, /Helder Gent, tot en met 31 december 2026/);
  assert.match(seen.body, /Naar de Beveiligde Zone/);
  assert.doesNotMatch(seen.body, /Hier loopt het vast/);
});

const broken: readonly (readonly [string, Given, RegExp])[] = [
  [
    'a suspension',
    { recognised: { state: 'suspended', since: day('2026-10-01'), until: null } },
    /geschorst sinds 1 oktober 2026[\s\S]*Dat doet de overheid die erkent/,
  ],
  ['a recognition to come', { recognised: { state: 'not-yet', from: day('2027-01-01') } }, /begint op 1 januari 2027/],
  [
    'nobody to represent or manage',
    { alone: false, givers: [] },
    /Dat doet de onderneming zelf[\s\S]*via de griffie van de ondernemingsrechtbank/,
  ],
  ['a boss alone', { givers: [] }, /Dat doet de wettelijke vertegenwoordiger\. Voor u: Anna Claes\./],
  [
    'no key that works',
    { keys: [], rights: [{}] },
    /geen digitale sleutel die nu werkt[\s\S]*Ga naar Mijn digitale sleutels/,
  ],
  ['a weak key', { rights: [{ keys: ['eid'] }] }, /sterkere sleutel\. Het werkt met: identiteitskaart|eID/i],
  [
    'a right that ended',
    { rights: [{ state: { state: 'ended', since: day('2026-11-01') } }] },
    /geldt niet meer sinds 1 november 2026/,
  ],
  [
    'a right to come',
    { rights: [{ state: { state: 'not-yet', from: day('2026-12-01') } }] },
    /begint op 1 december 2026/,
  ],
  ['a right elsewhere', { rights: [{ contexts: ['8999999104'] }] }, /horen niet bij de erkenning/],
  [
    'a local authority',
    { targetGroup: 'LB', givers: [] },
    /Niemand beheert de toegangen van dit bestuur[\s\S]*onderwerp\/wie-bellen/,
  ],
];

for (const [what, given, said] of broken) {
  test(`${what}: the page says it, and who mends it`, async () => {
    const seen = await open(given);
    assert.deepEqual(seen.complaints, []);
    assert.match(seen.body, said);
  });
}

test('in every language every step has its words', async () => {
  for (const language of languages) {
    for (const given of [{}, { rights: [{}] }, ...broken.map(([, one]) => one)]) {
      const seen = await open(given, `/toegang/${number}`, true, language);
      assert.equal(seen.body.match(/class="steps__step/g)?.length, 8);
    }
  }
});

test('a reference is shown only when it is one of ours, and a number that is none leads back to the form', async () => {
  assert.match((await open({}, `/toegang/${number}?verwijzing=BZ-7K2M-PD4Q`)).body, /BZ-7K2M-PD4Q/);
  assert.doesNotMatch((await open({}, `/toegang/${number}?verwijzing=Bel%20ons%20op%200900`)).body, /0900/);
  assert.equal((await open({}, '/toegang/onzin', false)).status, 422);
});
