import { HtmlValidate } from 'html-validate';
import { html, renderHtml } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import type { PageRoute, Site } from '#web/site.ts';
import type { Answer, RawAnswer, SignedInVisit } from '#web/visit.ts';

/** One page that somebody came to, after redirects. */
export interface Walked {
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  readonly title: string;
  readonly body: string;
  /** What html-validate has against the body; the document around it is tested elsewhere. */
  readonly complaints: readonly string[];
}

/** Walks through the pages of a site without a server: no layout, cookies as pages set them, and each step follows redirects. */
export interface Walker {
  readonly open: (path: string) => Promise<Walked>;
  /** A file to keep: its name and what stands in it. */
  readonly file: (path: string) => Promise<{ readonly name: string; readonly text: string }>;
  /** An answer that is no page: its headers, and what stands in it. */
  readonly raw: (path: string) => Promise<RawAnswer>;
  readonly post: (
    path: string,
    fields: readonly (readonly [string, string])[],
    more?: Partial<Pick<SignedInVisit, 'files' | 'filesRefused' | 'address'>>,
  ) => Promise<Walked>;
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-redundant-role': 'off', 'wcag/h63': 'off' },
});

/** The session of whoever walks. */
export const walkSession = '5e551000-0000-4000-8000-000000000000';

export function walkSite(site: Site, person: SignedIn | null, now: Date, language: Language = 'nl'): Walker {
  const cookies: Record<string, string> = {};
  const step = async (
    method: 'GET' | 'POST',
    path: string,
    form: URLSearchParams,
    more: Partial<Pick<SignedInVisit, 'files' | 'filesRefused' | 'address'>> = {},
    hops = 0,
  ): Promise<Walked> => {
    const url = new URL(path, 'http://localhost');
    const { route, params } = find(site, method, url.pathname);
    const visit = { method, path, params, query: url.searchParams, form, language, now, ...rest, cookies, ...more };
    const answer = await answerOf(route, { ...visit, person, sessionId: person === null ? null : walkSession });
    if (answer.kind === 'redirect' || answer.kind === 'page') {
      for (const { name, value } of answer.cookies) {
        if (value === null) delete cookies[name];
        else cookies[name] = value;
      }
    }
    if (answer.kind === 'redirect') {
      if (hops > 5) throw new Error('too many redirects');
      return step('GET', answer.to, new URLSearchParams(), {}, hops + 1);
    }
    if (answer.kind === 'raw' || answer.kind === 'download') throw new Error('no page');
    const body = await renderHtml(answer.body);
    const report = await validator.validateString(body);
    const complaints = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${path}: ${line} ${ruleId}: ${message}`),
    );
    return { path, status: answer.status, title: answer.title, body, complaints };
  };
  return {
    open: (path) => step('GET', path, new URLSearchParams()),
    file: async (path) => {
      const url = new URL(path, 'http://localhost');
      const { route, params } = find(site, 'GET', url.pathname);
      const visit = {
        method: 'GET',
        path,
        params,
        query: url.searchParams,
        form: new URLSearchParams(),
        language,
        now,
      } as const;
      const answer = await answerOf(route, {
        ...visit,
        ...rest,
        person,
        sessionId: person === null ? null : walkSession,
      });
      if (answer.kind !== 'download') throw new Error(`no file: ${answer.kind}`);
      let text = '';
      for await (const part of answer.body) text += String(part);
      return { name: answer.fileName, text };
    },
    raw: async (path) => {
      const url = new URL(path, 'http://localhost');
      const { route, params } = find(site, 'GET', url.pathname);
      const visit = { method: 'GET', path, params, query: url.searchParams, form: new URLSearchParams() } as const;
      const answer = await answerOf(route, {
        ...visit,
        ...rest,
        language,
        now,
        cookies,
        person,
        sessionId: person === null ? null : walkSession,
      });
      if (answer.kind !== 'raw') throw new Error(`a ${answer.kind}`);
      return answer;
    },
    post: (path, fields, more) =>
      step('POST', path, new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])), more),
  };
}

const rest = {
  files: [],
  csrfField: html`<input type="hidden" name="_csrf" value="t" />`,
  address: '192.0.2.1',
  userAgent: '',
  requestId: 'reference',
  cookies: {},
  log: () => undefined,
} as const;

type AnyVisit = Omit<SignedInVisit, 'person' | 'sessionId'> & { person: SignedIn | null; sessionId: string | null };

async function answerOf(route: PageRoute, visit: AnyVisit): Promise<Answer> {
  if (route.access !== 'signed-in') return route.handle(visit);
  const { person, sessionId } = visit;
  if (person === null || sessionId === null) throw new Error('this page asks to sign in');
  return route.handle(Object.assign(visit, { person, sessionId }));
}

function find(site: Site, method: string, path: string): { route: PageRoute; params: Record<string, string> } {
  // As the server does: what is written out goes before what is a parameter.
  const routes = site.pages.toSorted((one, other) => one.path.split(':').length - other.path.split(':').length);
  for (const route of routes) {
    const pattern = new RegExp(`^${route.path.replaceAll(/:([a-z]+)/g, '(?<$1>[^/]+)')}$`);
    const match = route.method === method ? pattern.exec(path) : null;
    if (match !== null) return { route, params: { ...match.groups } };
  }
  throw new Error(`the site has no ${method} ${path}`);
}
