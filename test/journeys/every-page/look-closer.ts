import type { Page } from 'playwright-core';

/**
 * Looks that cost a few tens of milliseconds a page: what the browser keeps, text spacing on a narrow screen, the keyboard,
 * and paper. Scripts are text, because what runs in the page is not of this program.
 */
export async function lookCloser(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  const complaints = [
    ...(await keptInBrowser(page)),
    ...(await onPaper(page)),
    ...(await narrowAndSpacedOut(page)),
    ...(before === null ? [] : await unseenFocus(page, before)),
  ];
  return complaints;
}

/** The page about cookies says that we keep nothing else: nothing may be found here. */
async function keptInBrowser(page: Page): Promise<readonly string[]> {
  const kept = await page.evaluate<number>(
    `(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length
      + (await navigator.serviceWorker?.getRegistrations() ?? []).length)()`,
  );
  return kept === 0 ? [] : ['it keeps something in the browser besides cookies'];
}

/** A4 between its margins, in CSS pixels. */
const paper = { width: 718, height: 1000 };

/** On paper nothing is cut off, and what can only be clicked is not there. */
async function onPaper(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate<string[]>(`(() => {
    const said = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > ${paper.width}) said.push('it is ' + wide + ' pixels wide on paper');
    for (const table of document.querySelectorAll('.table-region'))
      if (table.scrollWidth > table.clientWidth + 1 || table.getBoundingClientRect().right > ${paper.width})
        said.push('a table is cut off on paper: ' + (table.querySelector('table')?.id ?? ''));
    for (const one of document.querySelectorAll('nav, .govuk-skip-link, .site-acting__leave, main button[type=submit], .site-footer__links'))
      if (one.checkVisibility()) said.push('it prints ' + one.outerHTML.slice(0, 80));
    return said;
  })()`);
  await page.emulateMedia({ media: null });
  return found;
}

/** WCAG 2.2, 1.4.12: with the spacing that readers may set, at 320 pixels, nothing scrolls sideways or is cut off. */
async function narrowAndSpacedOut(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate<string[]>(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'
      + 'p { margin-bottom: 2em !important; }');
    document.adoptedStyleSheets.push(sheet);
    const said = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > 320) said.push('it is ' + wide + ' pixels wide at 320 with text spaced out');
    for (const one of document.querySelectorAll('main *, header *, footer *')) {
      const style = getComputedStyle(one);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY) || style.clipPath !== 'none' || style.position === 'absolute') continue;
      if (!one.checkVisibility() || one.innerText?.trim() === '') continue;
      if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        said.push('text is cut off when spaced out: ' + one.outerHTML.slice(0, 80));
    }
    // By its text: a button has an invisible part around it that is larger than the button.
    for (const one of document.querySelectorAll('button, .govuk-button, .govuk-tag, td, th, dt, dd, label, legend')) {
      if (!one.checkVisibility() || one.classList.contains('govuk-visually-hidden')) continue;
      const edge = one.getBoundingClientRect().right + 1;
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const out = (node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return node.data.trim() !== '' && node.parentElement.closest('.govuk-visually-hidden') === null
          && range.getBoundingClientRect().right > edge;
      };
      let sticks = false;
      while (texts.nextNode()) sticks ||= out(texts.currentNode);
      if (sticks)
        said.push('text sticks out: ' + one.outerHTML.slice(0, 80));
    }
    document.adoptedStyleSheets.pop();
    return said;
  })()`);
}

/** How many stops of the keyboard are looked at; the head of each page is the same, so it begins at the main part. */
const stops = 5;

/** WCAG 2.2, 2.4.7 and 2.4.11: whoever goes on with the tab key sees where they are, and nothing lies over it. */
async function unseenFocus(page: Page, size: { readonly width: number; readonly height: number }): Promise<string[]> {
  await page.setViewportSize(size);
  await page.evaluate("document.querySelector('main').focus()");
  const found: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate<string | null>(atFocus);
    if (said === 'outside') break;
    if (said !== null) found.push(said);
  }
  return found;
}

/** What is wrong with where the focus is; 'outside' once it left the main part. */
const atFocus = `(() => {
  const one = document.activeElement;
  if (one === null || one.closest('main') === null) return 'outside';
  const name = one.outerHTML.slice(0, 80);
  const box = Array.from(one.getClientRects()).find(({ width, height }) => width > 0 && height > 0);
  if (box === undefined) return 'the focus is on something without a size: ' + name;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return 'the focus is out of view: ' + name;
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (there !== null && !one.contains(there) && !there.contains(one) && there.closest('label')?.control !== one)
    return 'something lies over the focus: ' + name;
  const drawn = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/, 0\\)|transparent/.test(style.outlineColor))
    || style.boxShadow !== 'none';
  const label = /^(radio|checkbox)$/.test(one.type ?? '') ? one.labels?.[0] : undefined;
  const inner = one.tagName === 'SUMMARY' ? one.querySelector('.govuk-details__summary-text') : null;
  const styles = [getComputedStyle(one), ...(label === undefined ? [] : [getComputedStyle(label, '::before')]),
    ...(inner === null ? [] : [getComputedStyle(inner)])];
  return styles.some(drawn) ? null : 'the focus cannot be seen: ' + name;
})()`;
