import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedSites, resolveLink, type LinkTargets } from './resolve-link.ts';

const urls = Object.fromEntries(
  linkedSites.map((site) => [site, new URL(`https://${site}.example.be`)]),
) as LinkTargets['urls'];

const resolve = (target: string): string | null =>
  resolveLink(target, { language: 'en', urls, isPage: (slug) => slug === 'itsme' });

const good = [
  ['help:itsme', '/onderwerp/itsme'],
  ['btb:/', 'https://btb.example.be/?taal=en'],
  ['btb:/uitnodigingen', 'https://btb.example.be/uitnodigingen?taal=en'],
  ['hulp:/toegang', '/toegang'],
  ['gebruikersbeheer:/aanvraag', 'https://gebruikersbeheer.example.be/aanvraag?dg=EA&an=zone&taal=en'],
  ['tel:1700', 'tel:1700'],
  ['https://www.csam.be/nl/x.html', 'https://www.csam.be/nl/x.html'],
] as const;

for (const [target, address] of good) {
  test(`${target} leads to ${address}`, () => assert.equal(resolve(target), address));
}

for (const target of [
  'help:bestaat-niet',
  'help:',
  'hulp:/toegang/1999999052',
  'hulp:/beheer',
  'btb://evil.example/',
  'btb:/../x',
  'btb:/x?y=1',
  'acm:/',
  'demo:/',
  '/onderwerp/itsme',
  'http://www.csam.be/',
  'https://www.csam.be.evil.example/',
  'https://www.csam.be@evil.example/',
  'https://evil.example/www.csam.be',
  'javascript:alert(1)',
  'data:text/html,x',
  'tel:0470;123',
  'mailto:a@b.be',
  '',
]) {
  test(`"${target}" leads nowhere`, () => assert.equal(resolve(target), null));
}
