import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClaims } from './parse-claims.ts';

const good: Readonly<Record<string, unknown>> = {
  sub: 'person-1',
  vo_id: 'a5720746-4c9e-48a8-9aa0-7ab456648487',
  given_name: 'Chadia',
  family_name: 'El Amrani',
  acr: 'urn:be:vlaanderen:authmech:csamtotp',
  rrn: '93112198428',
  vo_doelgroepcode: 'EA',
  vo_orgcode: '1999999052',
  vo_orgnaam: 'Helder & Proper BV',
  wsedienstencheques_rol_3d: ['r-8999999005:1999999052', 'r-8999999104:1999999052'],
  auth_time: 1_790_000_000,
};
const expected = { scopes: ['openid', 'profile', 'rrn', 'vo'], acrValues: null };
const withoutRrn = Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'rrn'));

test('the claims of somebody who acts for a company', () => {
  assert.deepEqual(parseClaims(good, expected), {
    sub: 'person-1',
    voId: 'a5720746-4c9e-48a8-9aa0-7ab456648487',
    givenName: 'Chadia',
    familyName: 'El Amrani',
    acr: 'urn:be:vlaanderen:authmech:csamtotp',
    rrn: '93112198428',
    targetGroup: 'EA',
    organisation: { number: '1999999052', name: 'Helder & Proper BV' },
    roles: ['r-8999999005:1999999052', 'r-8999999104:1999999052'],
    authTime: 1_790_000_000,
  });
});

for (const name of ['sub', 'vo_id', 'family_name', 'rrn']) {
  for (const value of [undefined, null, '', 7, ['x'], 'x'.repeat(301)]) {
    test(`refused: ${name} is ${JSON.stringify(value)?.slice(0, 20)}`, () => {
      assert.throws(() => parseClaims({ ...good, [name]: value }, expected), new RegExp(`lacks ${name}`));
    });
  }
}

test('a national number is asked for only where the site has a ground, and then must be one', () => {
  assert.throws(() => parseClaims({ ...good, rrn: '93112198429' }, expected), /no national number/);
  const without = { ...expected, scopes: ['openid', 'profile', 'vo'] };
  assert.equal(parseClaims(good, without).rrn, null, 'not taken where it was not asked for');
  assert.equal(parseClaims(withoutRrn, without).rrn, null);
});

test('a key that the site does not accept is refused, and so is none, where the site names its keys', () => {
  const strict = { ...expected, acrValues: ['urn:be:vlaanderen:authmech:eid', 'urn:be:vlaanderen:authmech:itsme'] };
  for (const acr of ['urn:be:vlaanderen:authmech:csamtotp', 'urn:be:vlaanderen:authmech:EID', '', null, ['eid']]) {
    assert.throws(() => parseClaims({ ...good, acr }, strict), /not accepted here/);
  }
  for (const acr of strict.acrValues) assert.equal(parseClaims({ ...good, acr }, strict).acr, acr);
  assert.equal(parseClaims({ ...good, acr: null }, expected).acr, null, 'elsewhere the provider decides');
});

test('an organisation with a number that is none is no organisation', () => {
  for (const code of ['1999999053', '', 'OVO001835', 1_999_999_052, null]) {
    assert.equal(parseClaims({ ...good, vo_orgcode: code }, expected).organisation, null, String(code));
  }
});

test('roles: a lone text is a list of one, what is no text is passed over, and there is an end to it', () => {
  const rolesOf = (value: unknown) => parseClaims({ ...good, wsedienstencheques_rol_3d: value }, expected).roles;
  assert.deepEqual(rolesOf('r-1:2'), ['r-1:2']);
  assert.deepEqual(rolesOf(undefined), []);
  assert.deepEqual(rolesOf(['a', 7, null, ['b'], 'x'.repeat(301)]), ['a']);
  assert.equal(rolesOf(Array.from({ length: 5_000 }, (_, index) => `r-${index}:2`)).length, 1_000);
});
