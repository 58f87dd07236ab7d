import { ownPath } from '../sign-in/pending.ts';
import type { PageRoute } from '../site.ts';

interface Sent {
  /** What the browser says that the form stood on. */
  readonly referer: string | undefined;
  /** The site's own origin. */
  readonly origin: string;
  /** Path and query that the form was sent to. */
  readonly path: string;
}

type Route = Pick<PageRoute, 'method' | 'path' | 'notAPage'>;

/**
 * Where somebody finds the form again that they sent: the page that it stood on, else the page at the address that it was
 * sent to, else the front page. Only a page of this site that opens by itself.
 */
export function pageOfForm({ referer, origin, path }: Sent, routes: readonly Route[]): string {
  const from = URL.parse(referer ?? '');
  const stoodOn = from?.origin === origin ? [from.pathname + from.search] : [];
  return [...stoodOn, path].find((one) => ownPath(one) === one && opens(one, routes)) ?? '/';
}

function opens(path: string, routes: readonly Route[]): boolean {
  const [at = ''] = path.split('?');
  const pages = routes.filter(({ method, notAPage }) => method === 'GET' && notAPage === undefined);
  if (pages.some((page) => page.path === at)) return true;
  // What only takes a form is no page, also where its name could be a number of one.
  return routes.every((route) => route.path !== at) && pages.some((page) => matches(at, page.path));
}

/** @param pattern as fastify has it: `/companies/:number` */
function matches(path: string, pattern: string): boolean {
  const [given, wanted] = [path.split('/'), pattern.split('/')];
  return (
    given.length === wanted.length &&
    wanted.every((part, place) => (part.startsWith(':') ? given[place] !== '' : part === given[place]))
  );
}
