import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aalst, brugge, gent, helder, ocmw, strijkwinkel, voorbeeld } from '../../../test/support/user-rights.ts';
import { rightOfZone, rightToLook, scopeOfRoles } from './scope-of-roles.ts';

const role = (establishment: string, organisations: string = helder, right: string = rightOfZone): string =>
  `${right}-${establishment}:${organisations}`;

test('each value opens the establishment that it names, each once, in the order of their numbers', () => {
  assert.deepEqual(scopeOfRoles([role(aalst), role(gent), role(aalst)], helder), {
    establishments: [gent, aalst],
    changeable: [gent, aalst],
    ignored: 0,
  });
});

test('the right to look opens an establishment, and changes nothing in it; beside the whole right it takes nothing away', () => {
  const look = (establishment: string) => role(establishment, helder, rightToLook);
  assert.deepEqual(scopeOfRoles([look(gent)], helder), { establishments: [gent], changeable: [], ignored: 0 });
  assert.deepEqual(scopeOfRoles([look(gent), role(aalst)], helder).changeable, [aalst]);
  assert.deepEqual(scopeOfRoles([look(gent), role(gent)], helder).changeable, [gent]);
});

test('several organisations may follow the last colon', () => {
  assert.deepEqual(scopeOfRoles([role(gent, `${ocmw}, ${helder}`)], helder).establishments, [gent]);
  assert.deepEqual(scopeOfRoles([role(gent, `${ocmw},${strijkwinkel}`)], helder).establishments, []);
});

const nothing: Readonly<Record<string, string>> = {
  'another organisation': role(gent, strijkwinkel),
  'no organisation': role(gent, ''),
  'a part of the number': role(gent, helder.slice(0, 9)),
  'the number with more behind it': role(gent, `${helder}0`),
  'the number with dots': role(gent, '1999.999.052'),
  'another right': role(gent, helder, 'AnderRecht'),
  'a right that only begins alike': role(gent, helder, `${rightOfZone}Lezen`),
  'another sign than the dash': `${rightOfZone}_${gent}:${helder}`,
  'a right in other capitals': role(gent, helder, rightOfZone.toUpperCase()),
  'a right with something before it': role(gent, helder, `x${rightOfZone}`),
  'no establishment': `${rightOfZone}:${helder}`,
  'an empty establishment': role(''),
  'a star': role('*'),
  'an establishment with a wrong check digit': role('8999999006'),
  'an enterprise number in its place': role(helder),
  'an establishment with dots': role('8.999.999.005'),
  'an establishment with a space': role(` ${gent}`),
  'two establishments': role(`${gent},${aalst}`),
  'two right names': role(gent, helder, `${rightOfZone}-${rightOfZone}`),
  'no colon': `${rightOfZone}-${gent}`,
  'the organisation before the colon': `${rightOfZone}-${gent}-${helder}:`,
  nothing: '',
};

for (const [what, value] of Object.entries(nothing)) {
  test(`a value opens nothing: ${what}`, () => {
    assert.deepEqual(scopeOfRoles([value], helder), { establishments: [], changeable: [], ignored: 1 });
  });
}

test('what opens nothing does not take away what another value opens', () => {
  const values = [...Object.values(nothing), role(brugge), ...Object.values(nothing)];
  assert.deepEqual(scopeOfRoles(values, helder), {
    establishments: [brugge],
    changeable: [brugge],
    ignored: 2 * Object.keys(nothing).length,
  });
});

test('never more establishments than the claim names for this organisation', () => {
  const establishments = [gent, aalst, brugge, voorbeeld];
  const organisations = [helder, strijkwinkel, ocmw];
  const right = fc.constantFrom(rightOfZone, `${rightOfZone}X`, 'Ander', '');
  const value = fc
    .record({
      right,
      establishment: fc.constantFrom(...establishments, '8999999006', '*', ''),
      named: fc.subarray(organisations),
      noise: fc.constantFrom('', ':', '-', ' ', ','),
    })
    .map((one) => ({ ...one, text: role(one.establishment + one.noise, one.named.join(','), one.right) }));
  fc.assert(
    fc.property(fc.array(value), fc.constantFrom(...organisations), (values, organisation) => {
      const named = values.filter(
        ({ right: one, named: its, noise }) => one === rightOfZone && noise === '' && its.includes(organisation),
      );
      const opened = scopeOfRoles(
        values.map(({ text }) => text),
        organisation,
      );
      const expected = establishments.filter((one) => named.some(({ establishment }) => establishment === one));
      assert.deepEqual(opened.establishments, expected.toSorted());
    }),
    { numRuns: 1_000 },
  );
});

test('whatever text stands in a role, nothing that it does not hold comes out', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (roles) => {
      for (const one of scopeOfRoles(roles, helder).establishments) {
        assert.ok(roles.some((text) => text.includes(`${rightOfZone}-${one}`) && text.includes(helder)));
      }
    }),
  );
});
