import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { FileLimits, MountedPage, PageRoute, SiteShell } from '../site.ts';
import {
  redirect,
  type Answer,
  type FilesRefused,
  type SignedInVisit,
  type UploadedFile,
  type Visit,
} from '../visit.ts';
import { assetRoutes } from './asset-routes.ts';
import { comesFromOwnPage } from './check-origin.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import { healthRoutes } from './health.ts';
import { pageOfForm } from './page-of-form.ts';
import { problemPage, type Problem } from './problem-page.ts';
import { readFiles } from './read-files.ts';
import { membersFormLimit, readForms, strangersFormLimit } from './read-form.ts';
import { longestPart, readableAddress } from './readable-address.ts';
import { securityHeaders } from './security-headers.ts';
import { renderPage, sendAnswer } from './send-answer.ts';
import { mayKeep } from '../session/rules/may-keep.ts';
import { whatWasTyped } from '../session/rules/what-was-typed.ts';
import { ownPath } from '../sign-in/pending.ts';
import { goOnPath } from '../sign-in/go-on-page.ts';
import { sessionEndedPage, signInPath, type SessionEnd } from './session-ended-page.ts';
import type { SiteOptions } from './site-options.ts';
import { formVisitorOf, visitOf, type OpenSession } from './visit-of.ts';
import { withoutCookies } from './without-cookies.ts';

export type { SiteOptions } from './site-options.ts';

/** Builds one site's server: its pages, assets, health, and what surrounds every request. Does not listen yet. */
export async function siteServer(options: SiteOptions): Promise<FastifyInstance> {
  const { site } = options;
  const secure = options.publicUrl.protocol === 'https:';
  const server = Fastify({
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    genReqId: () => randomUUID(),
    bodyLimit: strangersFormLimit,
    // What does not fit an API is said to be wrong: never dropped, and never read as something else (0 as null).
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    requestTimeout: 30_000,
    // A keep-alive connection must not hold up a stop.
    forceCloseConnections: true,
    rewriteUrl: ({ url }) => readableAddress(url),
    routerOptions: { maxParamLength: longestPart, ignoreTrailingSlash: true },
  });
  await securityHeaders(server, { secure, demo: options.demo, formTargets: site.formTargets });
  await server.register(cookie);
  await server.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieKey: cookieName(site.system, secure, 'form'),
    cookieOpts: cookieOptions(secure),
    getToken: (request) =>
      request.body instanceof URLSearchParams ? (request.body.get('_csrf') ?? undefined) : undefined,
  });
  server.decorateRequest('openSession', null);
  server.decorateRequest('sessionEnd', null);
  server.decorateRequest('endedSession', null);
  server.decorateRequest('formToken', null);
  server.decorateRequest('uploads', null);
  server.decorateRequest('filesRefused', null);
  server.decorateRequest('unread', false);
  healthRoutes(server, site.system, options.ready);
  assetRoutes(server);
  const fail = (problem: Problem, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const visit = visitOf(options, request, reply, request.openSession);
    const more = problem === 'no-cookies' ? withoutCookies(options, visit.language) : null;
    return sendAnswer(options, visit, reply, problemPage(problem, visit.language, request.id, visit.path, more));
  };
  server.setNotFoundHandler((request, reply) => fail('not-found', request, reply));
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const problem = problemOf(error);
    if (problem === 'unexpected') {
      options.log('a request failed', {
        system: site.system,
        request: request.id,
        error: error.stack ?? error.message,
      });
    }
    await fail(problem, request, reply);
  });
  const shell: SiteShell = {
    visitOf: (request, reply) => visitOf(options, request, reply, request.openSession),
    send: (visit, reply, answer) => sendAnswer(options, visit, reply, answer),
    render: (visit, answer) => renderPage(options, visit, answer),
    addPages: (inner, mounted) => {
      readForms(inner);
      for (const route of mounted) addPage(inner, options, route);
    },
  };
  if (site.mount !== undefined) await server.register(async (inner) => site.mount?.(inner, shell));
  await server.register(async (pages) => {
    readForms(pages);
    readFiles(pages, options.publicUrl.origin, (request) => formVisitorOf(options, request, request.openSession));
    for (const route of [...site.pages, ...options.signInPages]) addPage(pages, options, route);
  });
  return server;
}

declare module 'fastify' {
  interface FastifyRequest {
    openSession: OpenSession | null;
    sessionEnd: SessionEnd | null;
    /** The row of a session whose time was over. */
    endedSession: string | null;
    formToken: string | null;
    uploads: readonly UploadedFile[] | null;
    filesRefused: FilesRefused | null;
    /** Nothing of its form was read, as who sent it may not send it. */
    unread: boolean;
  }
  /** What a route is, for whoever lists them all: the walk through every page does. */
  interface FastifyContextConfig {
    access?: PageRoute['access'];
    notAPage?: string;
    files?: FileLimits;
  }
}

function addPage(server: FastifyInstance, options: SiteOptions, route: PageRoute | MountedPage): void {
  const secure = options.publicUrl.protocol === 'https:';
  server.route({
    method: route.method,
    url: route.path,
    config: {
      access: route.access,
      ...(route.notAPage === undefined ? {} : { notAPage: route.notAPage }),
      ...(route.files === undefined ? {} : { files: route.files }),
    },
    bodyLimit: route.bodyLimit ?? (route.access === 'signed-in' ? membersFormLimit : strangersFormLimit),
    preParsing: async (request) => {
      if (route.access === 'server') return;
      await readSession(options, request).catch((error: unknown) => {
        // What is for everybody is read as a stranger while nobody can say who this is.
        const opens = options.site.opensWithoutDatabase === true && route.access === 'public' && route.method === 'GET';
        if (!opens) throw error;
        options.log('a session was not read', { error: error instanceof Error ? error.message : String(error) });
      });
    },
    preHandler: (request, reply, done) => {
      if (route.method !== 'POST' || route.access === 'server') return done();
      if (!comesFromOwnPage(request.headers.origin, options.publicUrl.origin)) return done(problem('foreign-origin'));
      if (Object.keys(request.cookies).length === 0) return done(problem('no-cookies'));
      // Of a form with files nothing was read: a stranger reads that it was not taken, another reaches the page with an empty form.
      if (request.unread) return done();
      server.csrfProtection(request, reply, done);
    },
    handler: async (request, reply) => {
      const visit = visitOf(options, request, reply, request.openSession);
      const asked = visit.query.get('taal');
      if (asked !== null && request.method === 'GET' && route.notAPage === undefined) {
        reply.setCookie(cookieName(options.site.system, secure, 'language'), visit.language, {
          ...cookieOptions(secure),
          maxAge: 31_536_000,
        });
      }
      const answer = await answerOf(options, route, visit, request, reply);
      // null: a mounted page has handed the response to the library below it.
      if (answer !== null) await sendAnswer(options, visit, reply, answer);
      return reply;
    },
  });
}

async function answerOf(
  options: SiteOptions,
  route: PageRoute | MountedPage,
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer | null> {
  if (route.access !== 'signed-in') return route.handle(visit, request, reply);
  if (isSignedIn(visit)) return route.handle(visit);
  const { sessionEnd } = request;
  const { language, path } = visit;
  if (visit.method === 'POST') {
    const kept = await keepSent(options, visit, request);
    const back = { referer: request.headers.referer, origin: options.publicUrl.origin, path };
    return sessionEndedPage({
      why: sessionEnd ?? 'gone',
      language,
      back: kept ? goOnPath : pageOfForm(back, options.site.pages),
      anyKey: route.anyKey,
      sent: kept ? 'kept' : whatWasTyped(visit.form),
    });
  }
  if (sessionEnd !== null) return sessionEndedPage({ why: sessionEnd, language, back: path, anyKey: route.anyKey });
  return redirect(signInPath(path, route.anyKey));
}

/** Keeps what somebody sent when their session had run out; of files, and after any other end, nothing is kept. */
async function keepSent(options: SiteOptions, visit: Visit, request: FastifyRequest): Promise<boolean> {
  if (options.sessions === null || request.endedSession === null || request.uploads !== null) return false;
  const path = ownPath(visit.path);
  const form = path === visit.path ? mayKeep(path, visit.form) : null;
  if (form === null) return false;
  await options.sessions.keepForm(request.endedSession, form, options.clock());
  return true;
}

const isSignedIn = (visit: Visit): visit is SignedInVisit => visit.person !== null && visit.sessionId !== null;

async function readSession(options: SiteOptions, request: FastifyRequest): Promise<void> {
  if (options.sessions === null) return;
  const secure = options.publicUrl.protocol === 'https:';
  const value = request.cookies[cookieName(options.site.system, secure, 'session')];
  if (value === undefined) return;
  const read = await options.sessions.read(value, options.clock());
  if (read.state === 'open') request.openSession = read;
  else if (read.state === 'ended') request.sessionEnd = read.because === 'signed-out' ? 'signed-out' : 'provider';
  else if (read.state === 'idle' || read.state === 'too-old') {
    request.sessionEnd = read.state;
    request.endedSession = read.id;
  }
}

const problem = (what: Problem): Error => Object.assign(new Error(what), { problem: what });

function problemOf(error: FastifyError & { problem?: Problem }): Problem {
  if (error.problem !== undefined) return error.problem;
  if (error.statusCode === 413) return 'too-large';
  if (error.statusCode === 415) return 'no-form';
  if (error.statusCode === 429) return 'too-many';
  if (error.code?.startsWith('FST_CSRF')) return 'form-expired';
  if (
    /^(ECONNREFUSED|ECONNRESET|ENOENT|57P0\d|53300)$/.test(error.code ?? '') ||
    /timeout exceeded when trying to connect/.test(error.message)
  ) {
    return 'database-away';
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return 'malformed';
  return 'unexpected';
}
