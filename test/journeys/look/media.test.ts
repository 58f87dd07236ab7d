import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startLookSite, type LookSite } from './look-site.ts';

let site: LookSite;
let tab: Page;

before(async () => {
  site = await startLookSite();
  tab = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
});
after(() => site.stop());

test('with forced colours a button keeps an edge, and what has the focus an outline', async () => {
  await tab.emulateMedia({ forcedColors: 'active' });
  await tab.goto(site.origin);
  const edgeless = await tab.evaluate(`Array.from(document.querySelectorAll('button, .govuk-button, .govuk-input'))
    .filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) < 1)
    .map((one) => one.outerHTML.slice(0, 80))`);
  assert.deepEqual(edgeless, []);
  await tab.evaluate("document.querySelector('main').focus()");
  for (let stop = 0; stop < 12; stop += 1) {
    await tab.keyboard.press('Tab');
    const seen = await tab.evaluate(`(() => {
      const one = document.activeElement;
      const around = [one, ...(one.labels ?? [])].flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::before')]);
      return around.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
        ? '' : one.outerHTML.slice(0, 80);
    })()`);
    assert.equal(seen, '');
  }
});

test('who prefers dark gets a dark page, every part of which can be read', async () => {
  await tab.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await tab.goto(site.origin);
  assert.ok((await lightness('body')) < 0.15, 'the page is dark');
  assert.ok((await lightness('.govuk-input')) < 0.15, 'a field is dark');
  // Run by the debugger, which the content security policy does not hold back.
  await tab.evaluate(readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  const found: unknown = await tab.evaluate(
    "axe.run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html)))",
  );
  assert.deepEqual(found, []);
});

test('who prefers dark prints on white', async () => {
  await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
  assert.equal(await lightness('body'), 1);
  await tab.emulateMedia({ media: null });
});

test('who prefers light, or did not choose, gets a light page', async () => {
  await tab.emulateMedia({ colorScheme: 'light' });
  assert.equal(await lightness('body'), 1);
  await tab.emulateMedia({ colorScheme: 'no-preference' });
  assert.equal(await lightness('body'), 1);
});

/** How light the background of the first such element is, 0 to 1. */
const lightness = (selector: string): Promise<number> =>
  tab.evaluate<number>(`(() => {
    const colour = getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor;
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
    return Math.max(...parts) / 255;
  })()`);

test('axe looks at the size of what is pressed, which it does not by itself', async () => {
  const looked: unknown = await tab.evaluate(
    "axe.run({ runOnly: ['wcag22aa'] }).then(({ passes }) => passes.some(({ id }) => id === 'target-size'))",
  );
  assert.equal(looked, true);
});
