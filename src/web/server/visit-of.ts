import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../html.ts';
import { isLanguage, type Language } from '../languages.ts';
import { languageOfBrowser } from './language-of-browser.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import type { FormVisitor } from '../site.ts';
import type { Visit } from '../visit.ts';
import { cookieName } from './cookies.ts';
import type { SiteOptions } from './site-options.ts';
import { fieldsWithoutNull } from './without-null.ts';

export interface OpenSession {
  readonly id: string;
  readonly person: SignedIn;
  readonly idleEndsAt: Date;
}

/** Reads one request into what a page gets. */
export function visitOf(
  options: SiteOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  session: OpenSession | null,
): Visit {
  const { system } = options.site;
  const url = new URL(request.url, options.publicUrl);
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    path: url.pathname + url.search,
    ...formVisitorOf(options, request, session),
    query: fieldsWithoutNull(url.searchParams),
    form: request.body instanceof URLSearchParams ? request.body : new URLSearchParams(),
    files: request.uploads ?? [],
    filesRefused: request.filesRefused ?? undefined,
    language: languageOf(options, request),
    sessionId: session?.id ?? null,
    // Made when a form asks for it, so that a page without a form sets no cookie; once a request, because each call
    // without a cookie makes a new secret, and only the last one would hold.
    get csrfField() {
      request.formToken ??= reply.generateCsrf();
      return html`<input type="hidden" name="_csrf" value="${request.formToken}" />`;
    },
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 500),
    requestId: request.id,
    log: (message, details) => options.log(message, { ...details, system, request: request.id }),
  };
}

/** Who sends a request, before its body is read. */
export function formVisitorOf(options: SiteOptions, request: FastifyRequest, session: OpenSession | null): FormVisitor {
  const secure = options.publicUrl.protocol === 'https:';
  const { system } = options.site;
  return {
    params: textOnly(request.params),
    now: options.clock(),
    person: session?.person ?? null,
    cookies: new Proxy(request.cookies, {
      get: (cookies, name) => cookies[cookieName(system, secure, String(name))],
    }),
  };
}

/** Chosen on the page, else chosen before, else what the browser says. */
export function languageOf(options: SiteOptions, request: FastifyRequest): Language {
  const secure = options.publicUrl.protocol === 'https:';
  const asked = new URL(request.url, options.publicUrl).searchParams.get('taal') ?? undefined;
  if (isLanguage(asked)) return asked;
  const remembered = request.cookies[cookieName(options.site.system, secure, 'language')];
  return isLanguage(remembered) ? remembered : languageOfBrowser(request.headers['accept-language']);
}

function textOnly(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
