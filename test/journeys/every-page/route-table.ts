import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';

/** One route of a site, as its server registered it. */
export interface ListedRoute {
  /** As people would say it: `GET /werknemers`. */
  readonly name: string;
  readonly origin: string;
  /** A page that people see; false for programs, scripts and checks of health. */
  readonly isPage: boolean;
  readonly matches: (method: string, path: string) => boolean;
  /** How many parts are written out: of two routes that match, the one with more of them answers. */
  readonly exactness: number;
}

export interface RouteTable {
  /** Of every server that listens now. */
  readonly routes: () => readonly ListedRoute[];
  readonly find: (method: string, url: URL) => ListedRoute | undefined;
  readonly close: () => void;
}

interface Registered {
  readonly method: string;
  readonly path: string;
  readonly isPage: boolean;
}

/**
 * Listens to every server that is made from now on (fastify tells on a diagnostics channel), so that the list is what
 * really answers and nobody has to keep it. Begin before the product starts.
 */
export function watchRoutes(originOfPort: (port: number) => string): RouteTable {
  const servers = new Map<FastifyInstance, Registered[]>();
  const onServer = (message: unknown): void => {
    const { fastify } = message as { readonly fastify: FastifyInstance };
    const registered: Registered[] = [];
    servers.set(fastify, registered);
    fastify.addHook('onRoute', ({ method, url, config }) => {
      const methods = [method].flat().filter((one) => one !== 'HEAD');
      // What people see goes through the pages of a site; the provider's own paths are pages and programs at once.
      const isPage = config?.access !== undefined && config.access !== 'server' && config.notAPage === undefined;
      registered.push(...methods.map((one) => ({ method: one, path: url, isPage })));
    });
  };
  subscribe('fastify.initialization', onServer);
  const routes = (): readonly ListedRoute[] =>
    Array.from(servers).flatMap(([server, registered]) => {
      const address = server.server.address();
      if (address === null || typeof address === 'string') return [];
      return registered.map((route) => listed(route, originOfPort(address.port)));
    });
  return {
    routes,
    find: (method, url) =>
      routes()
        .filter(({ origin, matches }) => origin === url.origin && matches(method, url.pathname))
        .toSorted((one, other) => other.exactness - one.exactness)[0],
    close: () => {
      unsubscribe('fastify.initialization', onServer);
    },
  };
}

function listed({ method, path, isPage }: Registered, origin: string): ListedRoute {
  const parts = path.split('/');
  const pattern = new RegExp(`^${parts.map(patternOf).join('/')}/?$`);
  return {
    name: `${method} ${path}`,
    origin,
    isPage,
    matches: (asked, pathname) => asked === method && pattern.test(pathname),
    exactness: parts.filter((part) => !/^[:*]/.test(part)).length,
  };
}

const patternOf = (part: string): string => {
  if (part.startsWith(':')) return '[^/]+';
  return part === '*' ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
};
