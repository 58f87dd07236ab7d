import type { Browser } from 'playwright-core';
import { styleGuide } from '#demo/pages/style-guide.ts';
import { html, renderHtml } from '#web/html.ts';
import { layout } from '#web/layout.ts';
import { assetPath } from '#web/look/assets.ts';
import { siteServer, type SiteOptions } from '#web/server/index.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { launchBrowser } from '../../support/chromium.ts';

/** A site with every part of the look on one page, a form that takes its time, and a page whose session runs out. */
export interface LookSite {
  readonly origin: string;
  readonly browser: Browser;
  /** How often the form arrived. */
  readonly posts: () => number;
  /** How often the session was asked to stay. */
  readonly stays: () => number;
  readonly endSession: () => void;
  readonly stop: () => Promise<void>;
}

export async function startLookSite(): Promise<LookSite> {
  const seen = { posts: 0, stays: 0, ended: false };
  // The port is known once the server listens; forms are checked against the address that people see.
  const publicUrl = new URL('http://127.0.0.1');
  const server = await siteServer({ ...options, publicUrl, site: { ...options.site, pages: pages(seen) } });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const address = server.server.address();
  publicUrl.port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const browser = await launchBrowser();
  return {
    origin: publicUrl.origin,
    browser,
    posts: () => seen.posts,
    stays: () => seen.stays,
    endSession: () => {
      seen.ended = true;
    },
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const pages = (seen: { posts: number; stays: number; ended: boolean }): readonly PageRoute[] => [
  {
    method: 'GET',
    path: '/',
    access: 'public',
    handle: async ({ language }) => page({ title: 'Stijl', wide: true, body: styleGuide(language) }),
  },
  {
    method: 'GET',
    path: '/vraag',
    access: 'public',
    handle: async ({ csrfField }) =>
      page({
        title: 'Vraag',
        body: html`<form method="post" action="/vraag">${csrfField}<button class="govuk-button">Verder</button></form>`,
      }),
  },
  {
    method: 'POST',
    path: '/vraag',
    access: 'public',
    handle: async () => {
      seen.posts += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return page({ title: 'Gedaan', body: html`<h1>Gedaan</h1>` });
    },
  },
  {
    method: 'GET',
    path: '/aangemeld',
    access: 'public',
    handle: async () => ({ kind: 'raw', status: 200, contentType: 'text/html; charset=utf-8', body: await signedIn() }),
  },
  {
    method: 'GET',
    path: '/blijf',
    access: 'public',
    handle: async () => {
      seen.stays += 1;
      return { kind: 'raw', status: seen.ended ? 401 : 204, contentType: 'text/plain', body: '' };
    },
  },
];

const signedIn = (): Promise<string> =>
  renderHtml(
    layout({
      lang: 'nl',
      system: 'demo',
      systemName: 'Demobalie',
      systemQuestion: 'Wie doet mee?',
      title: 'Aangemeld',
      body: html`<h1>Aangemeld</h1>`,
      navigation: [],
      languageLinks: [],
      operator: options.operator,
      assets: { css: assetPath('css'), script: assetPath('script'), favicon: assetPath('favicon') },
      idleWarning: { seconds: 1800, stayPath: '/blijf' },
    }),
  );

const options: Omit<SiteOptions, 'publicUrl'> = {
  site: {
    system: 'demo',
    name: () => 'Demobalie',
    question: () => 'Wie doet mee?',
    navigation: () => [{ label: 'Stijl', href: '/' }],
    actingAs: () => ({ person: 'Chadia El Amrani', company: 'Helder & Proper' }),
    pages: [],
    formTargets: [],
  },
  host: '127.0.0.1',
  port: 0,
  sessions: null,
  signInPages: [],
  help: null,
  operator: { name: 'Beheer', contact: 'hulp@example.be' },
  demo: true,
  trustedProxies: [],
  clock: () => new Date('2026-11-23T10:00:00Z'),
  log: () => undefined,
  ready: async () => true,
};
