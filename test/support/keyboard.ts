import type { Page } from 'playwright-core';

/** Goes through pages as somebody without a mouse does. */
export interface Keyboard {
  /** Presses Tab until the focus is on what has this name. @throws Error when the whole page was gone through */
  readonly to: (name: string | RegExp) => Promise<void>;
  /** Goes there and presses Enter, for what leads on; waits for the page that comes. */
  readonly enter: (name: string | RegExp) => Promise<void>;
  /** Goes there and presses the space bar, for a box or a choice. */
  readonly tick: (name: string | RegExp) => Promise<void>;
  /** Goes there and types. */
  readonly fill: (name: string | RegExp, text: string) => Promise<void>;
}

/** What a screen reader calls what has the focus: its label, its longer name, or its text. */
const nameOfFocus = `(() => {
  const one = document.activeElement;
  if (one === document.body || one.tagName === 'MAIN') return '';
  return (one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText ?? '').trim();
})()`;

/** More stops than any page of ours has. */
const most = 150;

export function keyboard(page: Page): Keyboard {
  const to = async (name: string | RegExp): Promise<void> => {
    const seen: string[] = [];
    for (let stop = 0; stop < most; stop += 1) {
      const here = await page.evaluate<string>(nameOfFocus);
      if (typeof name === 'string' ? here === name : name.test(here)) return;
      seen.push(here.slice(0, 40));
      await page.keyboard.press('Tab');
    }
    throw new Error(`the tab key does not reach ${String(name)} on ${page.url()}: ${seen.join(' | ')}`);
  };
  return {
    to,
    enter: async (name) => {
      await to(name);
      const next = page.waitForEvent('load');
      await page.keyboard.press('Enter');
      await next;
    },
    tick: async (name) => {
      await to(name);
      await page.keyboard.press('Space');
    },
    fill: async (name, text) => {
      await to(name);
      await page.keyboard.type(text);
    },
  };
}
