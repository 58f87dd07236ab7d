import type { Page, Request, Response } from 'playwright-core';

/** A document that the server sent to the window itself. */
export interface SentDocument {
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface WatchedTab {
  readonly page: Page;
  /** Every request for a page so far, those that were answered with a redirect included. */
  readonly passed: () => readonly { readonly method: string; readonly url: URL; readonly status: number }[];
  /** What is shown now, as it was sent. */
  readonly shown: () => Promise<SentDocument>;
  /** Bytes that this page took on the way here: the document, its style and its scripts. */
  readonly weight: () => Promise<number>;
}

const weighed = ['document', 'stylesheet', 'script'];

/** Follows what a tab asks for and gets. Nothing comes from a cache, so that each page is weighed as for a first visit. */
export async function watchTab(page: Page): Promise<WatchedTab> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const passed: { method: string; url: URL; status: number }[] = [];
  let document: { readonly response: Response; readonly body: Promise<string> } | null = null;
  let loaded: Request[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    const status = response.status();
    passed.push({ method: request.method(), url: new URL(response.url()), status });
    if (status >= 300 && status < 400) return;
    // Read at once: the browser forgets a body when the next page comes.
    const body = response.text();
    body.catch(() => undefined);
    document = { response, body };
    loaded = [request];
  });
  page.on('request', (request) => {
    if (weighed.includes(request.resourceType()) && !request.isNavigationRequest()) loaded.push(request);
  });
  return {
    page,
    passed: () => passed,
    shown: async () => {
      await page.waitForLoadState('load');
      if (document === null) throw new Error(`the tab shows no page of ours: ${page.url()}`);
      const { response, body } = document;
      const request = response.request();
      const headers = await response.allHeaders();
      const url = new URL(response.url());
      return { method: request.method(), url, status: response.status(), html: await body, headers };
    },
    weight: async () => {
      await page.waitForLoadState('load');
      const sizes = await Promise.all(loaded.map((request) => request.sizes()));
      return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    },
  };
}
