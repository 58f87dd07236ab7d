import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { makeKeys } from '#keys/keys-file.ts';
import { html } from '#web/html.ts';
import { siteServer } from '#web/server/index.ts';
import type { Sessions } from '#web/session/index.ts';
import type { SessionToOpen } from '#web/session/open-session.ts';
import type { KeptForm } from '#web/session/rules/may-keep.ts';
import type { LogoutNotice } from '#web/sign-in/logout-token.ts';
import { relyingParty } from '#web/sign-in/relying-party.ts';
import { signInPages } from '#web/sign-in/sign-in-pages.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import type { Site } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { lyingIssuer, type LyingIssuer } from './lying-issuer.ts';

/** A site with the real pages of sign-in and the real server around them, whose sessions are a list. */
export interface SignInSite {
  readonly issuer: LyingIssuer;
  readonly server: FastifyInstance;
  readonly publicUrl: URL;
  /** By cookie; the last one is the newest. */
  readonly sessions: Map<string, { readonly id: string; readonly person: SignedIn; ended: string | null }>;
  readonly told: LogoutNotice[];
  /** Posts that reached a page. */
  readonly saved: string[];
  readonly logged: string[];
  /** What `open` refuses from now on. */
  readonly refuse: { next: boolean };
  readonly close: () => Promise<void>;
}

/** What the form with files of this site takes. */
export const uploadLimits = { most: 2, eachBytes: 1_000 } as const;

export async function signInSite(own: Pick<Site, 'opensWithoutDatabase' | 'ownNavigation'> = {}): Promise<SignInSite> {
  const issuer = await lyingIssuer();
  const keys = await makeKeys();
  const publicUrl = new URL('http://localhost:9');
  const sessions: SignInSite['sessions'] = new Map();
  const [told, saved, logged]: [LogoutNotice[], string[], string[]] = [[], [], []];
  const refuse = { next: false };
  const rp = relyingParty({
    issuer: issuer.issuer,
    clientId: 'zone',
    clientSecret: 'a secret of the site',
    redirectUri: new URL('/aanmelden/terug', publicUrl),
    postLogoutRedirectUri: new URL('/afgemeld', publicUrl),
    scopes: ['openid', 'profile', 'rrn', 'vo'],
    acrValues: null,
  });
  const list = listOfSessions(sessions, told, refuse);
  const save = async (visit: { readonly form: URLSearchParams }) => {
    saved.push(visit.form.get('what') ?? '');
    return page({ title: 'Saved', body: html`<h1>Saved</h1>` });
  };
  const server = await siteServer({
    keepRefusal: async ({ because }) => (because === 'sign-in-refused' ? 'BZ-7K2M-PD4Q' : null),
    site: {
      system: 'zone',
      name: () => 'Zone',
      question: () => '?',
      navigation: () => [],
      actingAs: () => null,
      formTargets: [],
      ...own,
      pages: [
        {
          method: 'GET',
          path: '/form',
          access: 'public',
          handle: async ({ csrfField }) => page({ title: 'Form', body: html`<form method="post">${csrfField}</form>` }),
        },
        { method: 'POST', path: '/form', access: 'public', handle: save },
        {
          method: 'GET',
          path: '/inside',
          access: 'signed-in',
          handle: async ({ person }) => page({ title: 'Inside', body: html`<h1>${person.familyName}</h1>` }),
        },
        { method: 'POST', path: '/inside', access: 'signed-in', handle: save },
        { method: 'GET', path: '/any-key', access: 'signed-in', anyKey: true, handle: save },
        {
          method: 'GET',
          path: '/upload',
          access: 'signed-in',
          handle: async ({ csrfField }) => page({ title: 'Form', body: html`<form method="post">${csrfField}</form>` }),
        },
        {
          method: 'POST',
          path: '/upload',
          access: 'signed-in',
          files: uploadLimits,
          handle: async ({ form, files }) => {
            const all = files.map(({ field, name, bytes }) => ` ${field}:${name}:${bytes.toString('hex')}`);
            saved.push(`${form.get('what') ?? ''}${all.join('')}`);
            return page({ title: 'Saved', body: html`<h1>Saved</h1>` });
          },
        },
        {
          method: 'POST',
          path: '/form-with-files',
          access: 'public',
          files: { most: 2, eachBytes: 1_000, inAllBytes: 1_500, keepsFields: true },
          handle: async ({ form, files, filesRefused }) => {
            saved.push(`${form.get('what') ?? ''} ${files.length} ${filesRefused ?? 'taken'}`);
            return page({ title: 'Saved', body: html`<h1>Saved</h1>` });
          },
        },
        {
          method: 'POST',
          path: '/form-of-some',
          access: 'public',
          files: { ...uploadLimits, mayRead: async ({ person }) => person?.sub === 'person-1' },
          handle: async ({ form, files }) => {
            saved.push(`${form.get('what') ?? 'nothing'} ${files.length}`);
            return page({ title: 'Saved', body: html`<h1>Saved</h1>` });
          },
        },
        {
          method: 'GET',
          path: '/download',
          access: 'signed-in',
          notAPage: 'a file to keep',
          handle: async ({ query }) => ({
            kind: 'download',
            contentType: 'application/pdf',
            fileName: query.get('name') ?? 'scan.pdf',
            body: Readable.from(['<script>', 'one', '</script>']),
          }),
        },
      ],
    },
    publicUrl,
    host: '127.0.0.1',
    port: 0,
    sessions: list,
    signInPages: signInPages({ rp, sessions: list, keys, system: 'zone' }),
    help: null,
    operator: { name: 'Proef', contact: '' },
    demo: false,
    trustedProxies: [],
    clock: () => new Date(),
    log: (message, details) => logged.push(`${message} ${JSON.stringify(details)}`),
    ready: async () => true,
  });
  return {
    issuer,
    server,
    publicUrl,
    sessions,
    told,
    saved,
    logged,
    refuse,
    close: async () => {
      await server.close();
      await issuer.close();
    },
  };
}

function listOfSessions(
  sessions: SignInSite['sessions'],
  told: LogoutNotice[],
  refuse: { readonly next: boolean },
): Sessions {
  const kept = new Map<string, KeptForm>();
  return {
    read: async (cookie, now) => {
      const found = sessions.get(cookie);
      if (found === undefined) return { state: 'unknown' };
      const { id, person, ended } = found;
      if (ended === 'idle' || ended === 'too-old') return { state: ended, id };
      if (ended !== null) return { state: 'ended', because: ended };
      return { state: 'open', id, person, data: {}, idleEndsAt: now, endsAt: now };
    },
    open: async ({ person }: SessionToOpen) => {
      if (refuse.next) return { ok: false, because: 'ended-by-provider' };
      const [id, cookie] = [randomUUID(), randomUUID()];
      sessions.set(cookie, { id, person, ended: null });
      return { ok: true, cookie, id };
    },
    end: async (id, because) => {
      for (const session of sessions.values()) if (session.id === id) session.ended ??= because;
      return { idToken: null };
    },
    endAsTold: async (notice) => told.push(notice),
    setData: async () => undefined,
    keepForm: async (id, form) => {
      kept.set(id, form);
    },
    carryForm: async (cookie, to) => {
      const before = sessions.get(cookie);
      const form = before === undefined ? undefined : kept.get(before.id);
      if (form !== undefined) kept.set(to.id, form);
      return form !== undefined;
    },
    keptForm: async (id) => kept.get(id) ?? null,
  };
}
