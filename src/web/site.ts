import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SiteName } from '#store/systems.ts';
import type { Answer, PageAnswer, SignedInVisit, Visit } from './visit.ts';
import type { Language } from './languages.ts';

/** What a form with files may hold; the page with the form opens by GET at the same path. */
export interface FileLimits {
  /** Files in one form. */
  readonly most: number;
  readonly eachBytes: number;
  /** Of all files together; `most` times `eachBytes` unless told. */
  readonly inAllBytes?: number;
  /**
   * A form whose files are too large or too many still reaches its page, with `filesRefused`, no file, and the fields
   * that stood before the first file: so that nothing that was typed is lost.
   */
  readonly keepsFields?: boolean;
  /**
   * Asked before anything of the body is read. Who may not reaches the page of the form with no field and no file at all, and
   * without its token: with an empty form the page must do nothing.
   */
  readonly mayRead?: (visitor: FormVisitor) => Promise<boolean>;
}

/** What is known of who sends a form before the form is read. */
export type FormVisitor = Pick<Visit, 'params' | 'cookies' | 'person' | 'now'>;

interface AnyPage {
  readonly method: 'GET' | 'POST';
  /** fastify's form: /companies/:number */
  readonly path: string;
  /** bytes of a form's body; 64 KiB unless told */
  readonly bodyLimit?: number;
  /** The form may hold files (multipart/form-data); without this it may not. */
  readonly files?: FileLimits;
  /** A page for programs or assets, which the checks of pages (axe, html-validate) leave alone; says why. */
  readonly notAPage?: string;
}

/** Anybody may open it. */
export interface PublicPage extends AnyPage {
  readonly access: 'public';
  readonly handle: (visit: Visit) => Promise<Answer>;
}

/** A stranger is sent to sign in and comes back here. */
export interface SignedInPage extends AnyPage {
  readonly access: 'signed-in';
  /** Any key of the provider's dossier will do, where the site asks for some of them only; the page decides. */
  readonly anyKey?: boolean;
  readonly handle: (visit: SignedInVisit) => Promise<Answer>;
}

/** Called by another server, not by a page: no CSRF field and no Origin, its own proof instead; says which. */
export interface ServerPage extends AnyPage {
  readonly access: 'server';
  readonly proof: string;
  readonly handle: (visit: Visit) => Promise<Answer>;
}

export type PageRoute = PublicPage | SignedInPage | ServerPage;

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  /** Pages that belong together: a row of them stands on each, and on what is below it. */
  readonly under?: readonly { readonly label: string; readonly href: string }[];
}

/** One site: what it is called, its pages, and what stands in its header. */
export interface Site {
  readonly system: SiteName;
  readonly name: (language: Language) => string;
  /** The question that this link of the chain answers, in one short sentence. */
  readonly question: (language: Language) => string;
  readonly navigation: (visit: Visit) => readonly NavigationItem[];
  /** What the menu has besides for this one person: asked for each page that is shown, and nothing while nobody can say. */
  readonly ownNavigation?: (visit: Visit) => Promise<readonly NavigationItem[]>;
  /** On behalf of whom one acts; null when nobody is signed in. */
  readonly actingAs: (visit: Visit) => ActingAs | null;
  readonly pages: readonly PageRoute[];
  /** Origins that a form of this site may lead to besides itself (CSP form-action follows redirects). */
  readonly formTargets: readonly string[];
  /** Its public pages open for somebody with a session too while the database does not answer, as for a stranger. */
  readonly opensWithoutDatabase?: boolean;
  /** Paths of scripts of this site that every page loads besides the one of the look. */
  readonly scripts?: readonly string[];
  /** Mounts what is not a page of ours, such as the OpenID provider. */
  readonly mount?: (server: FastifyInstance, shell: SiteShell) => Promise<void>;
}

export interface ActingAs {
  readonly person: string;
  readonly company?: string;
}

/** What a mounted part needs of the site around it: to read a request, and to answer in the site's layout. */
export interface SiteShell {
  readonly visitOf: (request: FastifyRequest, reply: FastifyReply) => Visit;
  readonly send: (visit: Visit, reply: FastifyReply, answer: Answer) => Promise<void>;
  /** The whole document as text, for who writes the response itself. */
  readonly render: (visit: Visit, answer: PageAnswer) => Promise<string>;
  /** Lets a mounted part have pages that are read, checked and answered like all others (CSRF, Origin, limits). */
  readonly addPages: (server: FastifyInstance, pages: readonly MountedPage[]) => void;
}

/** A page that also needs the raw request, because the library below it reads its own cookies. */
export type MountedPage = AnyPage & {
  readonly access: 'public';
  readonly handle: (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Promise<Answer | null>;
};
