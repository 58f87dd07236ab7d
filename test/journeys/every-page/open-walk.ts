import type { BrowserContext, Page } from 'playwright-core';
import { sites, type SiteName } from '#store/systems.ts';
import type { DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useItsme } from '../../support/demo-key.ts';
import { runProduct } from '../../support/product.ts';
import { watchCookies, type WatchedCookies } from '../../support/watch-cookies.ts';
import { watchRoutes, type RouteTable } from './route-table.ts';
import { watchTab, type WatchedTab } from './watch-tab.ts';
import type { Walk } from './way.ts';

export interface OpenWalk extends Walk {
  /** A tab of a browser that has script off. */
  readonly withoutScript: Page;
  readonly table: RouteTable;
  /** Every cookie that a site set on the way. */
  readonly cookies: WatchedCookies;
  /** What is known of a tab that this walk opened. */
  readonly tabOf: (page: Page) => WatchedTab;
  /** Closes the tabs of one way; who is signed in stays so. */
  readonly closeTabs: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The product with its demo world, and a browser for each person that a way asks for. */
export async function openWalk(): Promise<OpenWalk> {
  const origins = new Map<number, string>();
  const siteAt = new Map<number, SiteName>();
  const cookies = watchCookies((port) => siteAt.get(port));
  const table = watchRoutes((port) => origins.get(port) ?? `http://127.0.0.1:${port}`);
  const product = await runProduct({ demo: true });
  for (const site of sites) {
    const port = Number(new URL(product.urls[site]).port);
    origins.set(port, product.urls[site]);
    siteAt.set(port, site);
  }
  const browser = await launchBrowser();
  const withoutScript = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const people = new Map<DemoPerson, Promise<BrowserContext>>();
  const tabs: WatchedTab[] = [];
  const strangers: BrowserContext[] = [];

  const newBrowser = async (): Promise<BrowserContext> => {
    const context = await browser.newContext();
    context.setDefaultTimeout(10_000);
    context.setDefaultNavigationTimeout(10_000);
    return context;
  };
  const newTab = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    tabs.push(await watchTab(page));
    return page;
  };
  const withItsme = async (person: DemoPerson): Promise<BrowserContext> => {
    const context = await newBrowser();
    const page = await context.newPage();
    const { sleutels } = product.urls;
    await page.goto(`${sleutels}/aanmelden?sterk=1`);
    await useItsme(page, person);
    await page.waitForURL(`${sleutels}/`);
    await page.close();
    return context;
  };
  return {
    product,
    withoutScript,
    table,
    cookies,
    at: (site, path) => `${product.urls[site]}${path}`,
    stranger: async () => {
      const context = await newBrowser();
      strangers.push(context);
      return newTab(context);
    },
    as: async (person) => {
      const context = people.get(person) ?? withItsme(person);
      people.set(person, context);
      return newTab(await context);
    },
    tabOf: (page) => {
      const found = tabs.find((tab) => tab.page === page);
      if (found === undefined) throw new Error('a way ends in a tab that this walk opened');
      return found;
    },
    closeTabs: async () => {
      await Promise.all(tabs.splice(0).map(({ page }) => page.close()));
      await Promise.all(strangers.splice(0).map((context) => context.close()));
    },
    stop: async () => {
      table.close();
      cookies.close();
      await browser.close();
      await product.stop();
    },
  };
}
