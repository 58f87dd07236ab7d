import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedKeys, keyUrn, kindOfUrn, namesHere, offeredKeys, urnAmong } from './accepted-keys.ts';

const app = keyUrn('csamtotp');
const card = keyUrn('eid');

test('without acr_values the dossier decides', () => {
  assert.deepEqual(acceptedKeys([app, card], undefined), [app, card]);
  assert.deepEqual(acceptedKeys([app, card], ' '), [app, card]);
});

test('acr_values narrows the dossier and never widens it', () => {
  assert.deepEqual(acceptedKeys([app, card], `${card} ${keyUrn('itsme')}`), [card]);
  assert.deepEqual(acceptedKeys([app], card), []);
});

test('the page shows what works and is accepted, in the order of the deployment or of the application', () => {
  const [itsme, eid, sms] = [keyUrn('itsme'), keyUrn('eid'), keyUrn('csamsms')];
  const working = [itsme, eid, app];
  assert.deepEqual(offeredKeys(working, [app, eid, sms], undefined), [eid, app]);
  assert.deepEqual(offeredKeys(working, [app, eid, itsme], undefined, [app]), [app, itsme, eid]);
  assert.deepEqual(offeredKeys(working, [app, eid, itsme], `${eid} ${app}`, [sms, app]), [app, eid]);
  // What the application wishes to see first does not work here for all that.
  assert.deepEqual(offeredKeys(working, [app, sms], undefined, [sms]), [app]);
});

test('a key of our own is known by the name that a deployment gives it, and a dossier takes that name', () => {
  const own = keyUrn('passkey', { passkey: 'urn:example:authmech:passkey' });
  assert.equal(kindOfUrn(own), 'passkey');
  const offered = [keyUrn('eid'), own];
  assert.equal(urnAmong(offered, 'passkey'), own);
  assert.equal(urnAmong(offered, 'itsme'), undefined);
  assert.deepEqual(namesHere(offered, [keyUrn('passkey'), keyUrn('itsme')]), [own, keyUrn('itsme')]);
  assert.throws(() => keyUrn('passkey', { passkey: 'urn:be:vlaanderen:authmech:passkey' }));
});
