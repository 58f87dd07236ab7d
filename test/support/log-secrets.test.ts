import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secretsInLog } from './log-secrets.ts';

const token = Buffer.alloc(32, 7).toString('base64url');

for (const line of [
  'a sign-in failed {"insz":"93112198428"}',
  'a sign-in failed 93.11.21-984.28',
  'the password Sleutel-van-Anna was wrong',
  'the code 123456 was wrong',
  `the attempt ${token} is over`,
  `{"cookie":"${token}"}`,
  'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln',
  'authorization: Bearer abcdefghijkl',
  'postgresql://zone:geheim@localhost/zone',
  'mail to anna@demo.example',
  'text to +32460000713',
]) {
  test(`the reader of logs finds a secret in: ${line.slice(0, 40)}`, () => {
    assert.notDeepEqual(secretsInLog([line]), []);
  });
}

test('what a log may say is left alone', () => {
  const lines = [
    'a digital key was refused {"key":"eid","because":"bad-signature","system":"acm","request":"ccbbc569-752c-4600-94dc-0772b13e4e4a"}',
    'an application did not hear that a session ended {"error":"Error: expected 200 OK from http://localhost:42585/backchannel-logout"}',
    'the provider lost a connection {"error":"terminating connection due to administrator command"}',
  ];
  assert.deepEqual(secretsInLog(lines), []);
});

test('a secret that only this journey knows is found too', () => {
  assert.notDeepEqual(secretsInLog(['jo typed: vier losse woorden samen'], ['vier losse woorden samen']), []);
});
