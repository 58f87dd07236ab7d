import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { lookCloser } from './look-closer.ts';
import type { SentDocument, WatchedTab } from './watch-tab.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * The recommended rules. What `.htmlvalidate.json` leaves out is of style (lower case, a slash, blanks: templates are
 * formatted by prettier, and an absent part leaves an empty line), or of names (a title holds names of people and
 * companies, as long as they are). Checkboxes of one group share a name, as HTML has it. The roles of groups and regions
 * stand there twice for older screen readers, as in the design system that the components follow.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Bytes that a page may take on the way, without images and typeface. */
const heaviest = 60_000;

/** Everything that is wrong with the page in this tab, each in a sentence; empty when nothing is. */
export async function lookAtPage(tab: WatchedTab, withoutScript: Page): Promise<readonly string[]> {
  const shown = await tab.shown();
  const weight = await tab.weight();
  return [
    ...(weight > heaviest ? [`it weighs ${weight} bytes`] : []),
    ...(await unsoundMarkup(shown)),
    ...looseHeaders(shown),
    ...(await unseenByScreenReaders(tab.page)),
    ...(await unreadableInTheDark(tab.page)),
    ...(await sidewaysAt320(tab.page)),
    ...(await lookCloser(tab.page)),
    ...(await differsWithoutScript(tab.page, shown, withoutScript)),
  ];
}

async function unsoundMarkup({ html }: SentDocument): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, 'page.html');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `html-validate ${line}:${column} ${ruleId}: ${message}`),
  );
}

/** What every page of ours carries, also where a library answered. */
function looseHeaders({ headers }: SentDocument): readonly string[] {
  const policy = headers['content-security-policy'] ?? '';
  return [
    ...(/default-src 'none'/.test(policy) && /frame-ancestors 'none'/.test(policy) ? [] : ['no content policy']),
    ...(/'unsafe|\*/.test(policy) ? [`a loose content policy: ${policy}`] : []),
    ...(headers['cache-control'] === 'no-store' ? [] : [`a page that may be kept: ${headers['cache-control'] ?? ''}`]),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['a type that may be guessed']),
    ...(headers['referrer-policy'] === 'same-origin' ? [] : ['an address that is told to others']),
  ];
}

async function unseenByScreenReaders(page: Page): Promise<readonly string[]> {
  // Run by the debugger, which the content security policy does not hold back.
  await page.evaluate(axe);
  const found = await page.evaluate<string[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
      ({ violations }) => violations.map(({ id, nodes }) => 'axe ' + id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  return found;
}

/** The dark look differs in its colours only: what rests on them is looked at again. */
async function unreadableInTheDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await page.evaluate<string[]>(
    `axe.run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }).then(
      ({ violations }) => violations.map(({ id, nodes }) => 'in the dark, axe ' + id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** WCAG 2.2, 1.4.10: at 320 pixels nobody scrolls sideways (a wide table may, inside itself). */
async function sidewaysAt320(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (before !== null) await page.setViewportSize(before);
  return width > 320 ? [`it is ${width} pixels wide at 320`] : [];
}

/** What a person came for: the heading, and each form with where it leads, what it asks and what it offers. */
const mainContent = `(() => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const texts = (nodes) => Array.from(nodes).filter(seen).map((node) => node.innerText.trim());
  return JSON.stringify({
    headings: texts(document.querySelectorAll('main h1')),
    forms: Array.from(document.querySelectorAll('main form')).filter(seen).map((form) => ({
      leads: form.method + ' ' + new URL(form.action).pathname,
      asks: Array.from(form.elements).filter((one) => one.name && one.type !== 'hidden').map((one) => one.name),
      labels: texts(form.querySelectorAll('label, legend')),
      offers: texts(form.querySelectorAll('button:not([type=button])')),
    })),
  }, null, 1);
})()`;

/** Shows the same document in a browser without script, and compares. */
async function differsWithoutScript(page: Page, shown: SentDocument, plain: Page): Promise<readonly string[]> {
  const { href } = shown.url;
  await plain.route(href, (route) => route.fulfill({ status: 200, headers: { ...shown.headers }, body: shown.html }));
  await plain.goto(href);
  const [withScript, without] = [await page.evaluate<string>(mainContent), await plain.evaluate<string>(mainContent)];
  await plain.unroute(href);
  const { headings } = JSON.parse(without) as { readonly headings: readonly string[] };
  return [
    ...(headings.length > 0 ? [] : ['no main heading']),
    ...(withScript === without ? [] : [`other content without script: ${without}, with script: ${withScript}`]),
  ];
}
