import type { Page } from 'playwright-core';
import type { DemoPerson } from '../../../src/demo/world/people.ts';
import type { SiteName } from '#store/systems.ts';
import type { RunningProduct } from '../../support/product.ts';

/** What a way walks with. */
export interface Walk {
  readonly product: RunningProduct;
  /** The address of a path on a site. */
  readonly at: (site: SiteName, path: string) => string;
  /** A tab of a browser in which nobody is signed in. */
  readonly stranger: () => Promise<Page>;
  /** A tab of the browser in which this person has used itsme; each site still signs them in by itself. */
  readonly as: (person: DemoPerson) => Promise<Page>;
}

/** How to get to a page. */
export interface Way {
  /** The route as its server lists it, such as `GET /werknemers`; null for a page that no route has. */
  readonly route: string | null;
  /** Which face of it, when a route has several. */
  readonly showing?: string;
  /** With which status the page comes; 200 unless told. */
  readonly status?: number;
  /** Walks there, and gives the tab that shows it. */
  readonly go: (walk: Walk) => Promise<Page>;
}

type More = Partial<Pick<Way, 'showing' | 'status'>> & {
  /** The path to open, when the route has parameters or a query. */
  readonly path?: string;
};

/** A page that opens for anybody. */
export const open = (site: SiteName, route: string, { path, ...more }: More = {}): Way => ({
  route: `GET ${route}`,
  ...more,
  go: async ({ stranger, at }) => {
    const page = await stranger();
    await page.goto(at(site, path ?? route));
    return page;
  },
});

/** A page for who is signed in at this site. */
export const openAs = (person: DemoPerson, site: SiteName, route: string, { path, ...more }: More = {}): Way => ({
  route: `GET ${route}`,
  ...more,
  go: async (walk) => {
    const page = await signedIn(walk, person, site);
    await page.goto(walk.at(site, path ?? route));
    return page;
  },
});

/** A tab of this person, signed in at this site. */
export async function signedIn({ as, at }: Walk, person: DemoPerson, site: SiteName): Promise<Page> {
  const page = await as(person);
  await page.goto(at(site, '/aanmelden'));
  return page;
}

/** Presses what leads on, by what it says. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
