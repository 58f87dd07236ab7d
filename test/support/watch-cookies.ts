import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { knownCookies, type KnownCookie } from '#web/known-cookies.ts';
import type { SiteName } from '#store/systems.ts';
import { cookieComplaints, lineOf, type SentCookie } from './cookie-complaints.ts';

export interface WatchedCookies {
  /** What is not as the table says, each once. */
  readonly complaints: () => readonly string[];
  /** Lines of the table, `site name`, of which no cookie was seen. */
  readonly neverSet: () => readonly string[];
  readonly close: () => void;
}

const channel = 'http.server.response.finish';

/**
 * Reads every `Set-Cookie` of every server in this process, also of one that answers past our own layers (the provider).
 * @param siteOfPort which site listens there; undefined for a server that is none of ours
 */
export function watchCookies(siteOfPort: (port: number) => SiteName | undefined): WatchedCookies {
  const sent: SentCookie[] = [];
  const onFinish = (message: unknown): void => {
    const { request, response } = message as { readonly request: IncomingMessage; readonly response: ServerResponse };
    const site = siteOfPort(request.socket.localPort ?? 0);
    const headers = [response.getHeader('set-cookie') ?? []].flat().map(String);
    if (site === undefined) return;
    // The simulated telephone of itsme stands beside the demo desk, and is not part of the product.
    const own = headers.filter((header) => !(site === 'demo' && header.startsWith('itsme-')));
    sent.push(...own.map((header) => ({ site, header, at: new Date() })));
  };
  subscribe(channel, onFinish);
  return {
    complaints: () => [...new Set(sent.flatMap((one) => cookieComplaints(one, false)))],
    neverSet: () => {
      const set = new Set(sent.map((one) => `${one.site} ${lineOf(one)?.name ?? ''}`));
      return knownCookies
        .flatMap(({ name, sites }: KnownCookie) => sites.map((site) => `${site} ${name}`))
        .filter((line) => !set.has(line));
    },
    close: () => {
      unsubscribe(channel, onFinish);
    },
  };
}
