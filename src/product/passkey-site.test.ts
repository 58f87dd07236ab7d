import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Config } from '#config/config.ts';
import { passkeySite } from './passkey-site.ts';

function siteAt(acm: string, sleutels: string, rpId: string | null = null): string {
  const urls = { acm: new URL(acm), sleutels: new URL(sleutels) } as Config['urls'];
  const site = passkeySite({ urls, passkey: { rpId, urn: 'urn:example:passkey', level: 'substantial' } });
  return site.rpId ?? `none: ${site.because}`;
}

test('passkeys are for the one host of both sites, or for the domain that the setting says', () => {
  assert.equal(siteAt('http://localhost:8081', 'http://localhost:8085'), 'localhost');
  assert.equal(siteAt('https://toegang.example.be', 'https://sleutels.example.be', 'example.be'), 'example.be');
});

test('where no domain is sure there are none, and the log says why', () => {
  assert.match(siteAt('https://toegang.example.be', 'https://sleutels.example.be'), /none: PASSKEY_RP_ID/);
  assert.match(siteAt('http://127.0.0.1:8081', 'http://localhost:8085'), /none: .*address of numbers/);
  assert.match(siteAt('http://127.0.0.1:8081', 'http://127.0.0.1:8085'), /none: .*address of numbers/);
  assert.match(siteAt('https://[::1]:8081', 'https://[::1]:8085'), /none: .*address of numbers/);
  assert.match(siteAt('http://toegang.example.be', 'http://sleutels.example.be', 'example.be'), /none: .*https/);
});
