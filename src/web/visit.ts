import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Html } from './html.ts';
import type { CookieName } from './known-cookies.ts';
import type { Language } from './languages.ts';
import type { RefusalReason } from './refusals/rules/reasons.ts';
import type { SignedIn } from './sign-in/signed-in.ts';

/** A file as it came with a form: nothing about it is known to be true but its bytes. */
export interface UploadedFile {
  /** The name of the form's field. */
  readonly field: string;
  /** What the browser calls it; at most 300 characters. */
  readonly name: string;
  readonly bytes: Buffer;
}

export type FilesRefused = 'file-too-large' | 'too-many-files';

/** What a page gets: one request, read, checked and bounded. Nothing of the server leaks into pages. */
export interface Visit {
  readonly method: 'GET' | 'POST';
  /** Path and query of this page on its own site, for links back to it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Fields of a posted form; empty for GET. Field and body sizes are limited before this exists. */
  readonly form: URLSearchParams;
  /** Files of a posted form, within the limits of its route; a field in which nothing was chosen gives none. */
  readonly files: readonly UploadedFile[];
  /** Why files did not come along, on a route that keeps the fields all the same; else undefined. */
  readonly filesRefused?: FilesRefused | undefined;
  readonly language: Language;
  readonly now: Date;
  /** Who is signed in at this site; null on public pages for a stranger. */
  readonly person: SignedIn | null;
  /** The session's row identifier in this site's schema; null for a stranger. */
  readonly sessionId: string | null;
  /** Hidden field that every form needs: `<form method="post">${visit.csrfField}…`. */
  readonly csrfField: Html;
  /** The visitor's address as the trusted proxies tell it; for limits, never shown. */
  readonly address: string;
  /** What the browser says of itself, at most 500 characters. */
  readonly userAgent: string;
  readonly requestId: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly log: (message: string, details?: Readonly<Record<string, string | number>>) => void;
}

/** A visit on a page whose access is `signed-in`. */
export interface SignedInVisit extends Visit {
  readonly person: SignedIn;
  readonly sessionId: string;
}

export interface CookieToSet {
  /** Without prefix; the server adds the system's name and `__Host-` where the site is on https. */
  readonly name: CookieName;
  /** null clears the cookie. */
  readonly value: string | null;
  readonly maxAgeSeconds?: number;
}

export interface PageAnswer {
  readonly kind: 'page';
  readonly status: number;
  readonly title: string;
  readonly body: Html;
  readonly wide: boolean;
  /** The form was refused: the title starts with "Fout:" so that a screen reader says so first. */
  readonly hasErrors: boolean;
  readonly cookies: readonly CookieToSet[];
  /** The page refuses somebody: kept under a reference, which then stands below it. */
  readonly refusal?: SaidNo;
}

/** Why a page refuses, and about which company. */
export interface SaidNo {
  readonly because: RefusalReason;
  readonly company: EnterpriseNumber | null;
  /** Who is refused, and by what, on a site where nobody is signed in yet; else whoever is, and the site. */
  readonly sub?: string | null;
  readonly application?: string;
}

export interface RedirectAnswer {
  readonly kind: 'redirect';
  readonly to: string;
  readonly cookies: readonly CookieToSet[];
}

/** For programs and downloads. */
export interface RawAnswer {
  readonly kind: 'raw';
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A file to keep, sent while it is made: its size is not known, and it is never all in memory. */
export interface DownloadAnswer {
  readonly kind: 'download';
  readonly contentType: string;
  /** Letters, digits, dots and dashes. */
  readonly fileName: string;
  readonly body: AsyncIterable<string | Buffer>;
}

export type Answer = PageAnswer | RedirectAnswer | RawAnswer | DownloadAnswer;

type PageParts = Pick<PageAnswer, 'title' | 'body'> &
  Partial<Pick<PageAnswer, 'status' | 'wide' | 'hasErrors' | 'cookies' | 'refusal'>>;

/** A page in the site's layout. */
export const page = (parts: PageParts): PageAnswer => ({
  kind: 'page',
  status: parts.hasErrors === true ? 422 : 200,
  wide: false,
  hasErrors: false,
  cookies: [],
  ...parts,
});

/** @throws TypeError when the name of the file could change a header */
export function download(parts: Omit<DownloadAnswer, 'kind'>): DownloadAnswer {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(parts.fileName)) throw new TypeError('an unsafe file name');
  return { kind: 'download', ...parts };
}

/**
 * After a POST, or to another page of this site (303, so that a second click does not post again).
 * @throws TypeError when `to` is not a path of this site: a redirect elsewhere needs `leaveTo`.
 */
export const redirect = (to: string, cookies: readonly CookieToSet[] = []): RedirectAnswer => {
  if (!/^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(to)) throw new TypeError('a redirect stays on this site');
  return { kind: 'redirect', to, cookies };
};

/** To an address that configuration gave (an issuer, another system), never one that came with the request. */
export const leaveTo = (configured: URL, cookies: readonly CookieToSet[] = []): RedirectAnswer => ({
  kind: 'redirect',
  to: configured.href,
  cookies,
});
