import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { lookAtPage } from './look-at-page.ts';
import { openWalk, type OpenWalk } from './open-walk.ts';
import type { WatchedTab } from './watch-tab.ts';
import { acm } from './ways/acm.ts';
import { btb } from './ways/btb.ts';
import { contact } from './ways/contact.ts';
import { demo } from './ways/demo.ts';
import { europeanKey } from './ways/european-key.ts';
import { gebruikersbeheer } from './ways/gebruikersbeheer.ts';
import { german } from './ways/german.ts';
import { helpLine } from './ways/help-line.ts';
import { hulp } from './ways/hulp.ts';
import { kbo } from './ways/kbo.ts';
import { office } from './ways/office.ts';
import { passkey } from './ways/passkey.ts';
import { requestWithDocuments } from './ways/request-with-documents.ts';
import { sessions } from './ways/sessions.ts';
import { sleutels } from './ways/sleutels.ts';
import { status } from './ways/status.ts';
import { statements } from './ways/statements.ts';
import { zone } from './ways/zone.ts';

/**
 * Every page of every site, in a real browser on the running product. A new route needs one entry in `ways/<site>.ts`
 * that says how to get there; without it the tests at the end fail.
 */
const waysOf = {
  kbo,
  sleutels,
  passkey,
  office,
  btb,
  requestWithDocuments,
  gebruikersbeheer,
  acm,
  europeanKey,
  zone,
  hulp,
  helpLine,
  status,
  contact,
  statements,
  sessions,
  demo,
  german,
} as const;

let walk: OpenWalk;
/** Origin and name of each route that was seen: as a page that was looked at, as a redirect, or as a form's target. */
const seen = new Set<string>();

before(async () => {
  walk = await openWalk();
});
after(() => walk?.stop());

const keyOf = (route: { readonly origin: string; readonly name: string }): string => `${route.origin} ${route.name}`;

for (const [site, ways] of Object.entries(waysOf)) {
  describe(site, () => {
    for (const way of ways) {
      const { route, showing, status = 200 } = way;
      test([route ?? 'a page without a route', showing].filter(Boolean).join(': '), async () => {
        try {
          const page = await way.go(walk);
          const tab = walk.tabOf(page);
          const shown = await tab.shown();
          const found = walk.table.find(shown.method, shown.url);
          assert.equal(found?.name ?? null, route, `the way led to ${shown.method} ${shown.url.pathname}`);
          assert.equal(shown.status, status);
          const complaints = await lookAtPage(tab, walk.withoutScript);
          assert.equal(complaints.join('\n'), '');
          rememberRedirects(tab.passed());
          if (found !== undefined) seen.add(keyOf(found));
          await rememberForms(page);
        } finally {
          await walk.closeTabs();
        }
      });
    }
  });
}

/** Routes that only lead on. */
function rememberRedirects(passed: ReturnType<WatchedTab['passed']>): void {
  for (const { method, url, status } of passed) {
    const route = status >= 300 && status < 400 ? walk.table.find(method, url) : undefined;
    if (route !== undefined) seen.add(keyOf(route));
  }
}

/** Each form leads to a route, and one of ours proves that it stood on our page. */
async function rememberForms(page: Page): Promise<void> {
  const forms = await page.evaluate<readonly { method: string; action: string; proof: boolean }[]>(
    `Array.from(document.forms).map((form) => (
      { method: form.method.toUpperCase(), action: form.action, proof: form.elements.namedItem('_csrf') !== null }))`,
  );
  for (const { method, action, proof } of forms) {
    const route = walk.table.find(method, new URL(action));
    assert.ok(route !== undefined, `a form leads nowhere: ${method} ${action}`);
    if (method !== 'POST') continue;
    assert.equal(proof, route.isPage, `the form to ${route.name} proves where it stood`);
    seen.add(keyOf(route));
  }
}

test('nobody forgot a page: each was looked at, or led on', () => {
  assert.deepEqual(missing('GET'), []);
});

test('nobody forgot a form: each one that a server takes stands on a page', () => {
  assert.deepEqual(missing('POST'), []);
});

test('every cookie that a site set on the way is in the table, and is as it says there', () => {
  assert.deepEqual(walk.cookies.complaints(), []);
});

test('every cookie in the table is set by some site: the page about cookies names none that is not there', () => {
  assert.deepEqual(walk.cookies.neverSet(), []);
});

const missing = (method: string): readonly string[] =>
  walk.table
    .routes()
    .filter((route) => route.isPage && route.name.startsWith(`${method} `))
    .map(keyOf)
    .filter((key) => !seen.has(key));
