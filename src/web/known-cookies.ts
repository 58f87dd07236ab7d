import type { SiteName } from '#store/systems.ts';

/** One cookie that a site of ours may set. The page about cookies lists these, and a test sees that no other is set. */
export interface KnownCookie {
  /** What is behind the name of the system: `zone-session` is the session of the zone. */
  readonly name: string;
  /** The sites that set it. */
  readonly sites: readonly SiteName[];
  /** For how many seconds; null: until the browser closes. More than one, where it depends on the key. */
  readonly lives: readonly (number | null)[];
  /** The OpenID provider sets and signs it: it has a second one beside it, named `….sig`, and no `__Host-` in its name. */
  readonly signed?: true;
  /** Which pages get it back: those of the whole site, or of the one sign-in under way. */
  readonly path: '/' | 'sign-in';
}

const everySite = ['zone', 'acm', 'gebruikersbeheer', 'btb', 'kbo', 'sleutels', 'hulp', 'demo'] as const;
/** KBO asks nothing that changes something, and the demo desk neither. */
const hasForms = ['zone', 'acm', 'gebruikersbeheer', 'btb', 'sleutels', 'hulp'] as const;
const signsIn = ['zone', 'gebruikersbeheer', 'btb', 'sleutels', 'hulp'] as const;

/**
 * Every cookie, in the order of the page about cookies. All are `HttpOnly` and `SameSite=Lax`, and `Secure` on https. A new
 * cookie needs a line here and a text `cookie.<name>` in `src/hulp/statements/messages/cookies.*.ts`; the types ask for both.
 */
export const knownCookies = [
  { name: 'session', sites: signsIn, lives: [null], path: '/' },
  { name: 'sign-in', sites: signsIn, lives: [1200], path: '/' },
  { name: 'form', sites: hasForms, lives: [null], path: '/' },
  { name: 'language', sites: everySite, lives: [31_536_000], path: '/' },
  { name: 'provider', sites: ['acm'], lives: [7200], signed: true, path: '/' },
  { name: 'interaction', sites: ['acm'], lives: [1200], signed: true, path: 'sign-in' },
  { name: 'resume', sites: ['acm'], lives: [1200], signed: true, path: 'sign-in' },
  { name: 'attempt', sites: ['acm'], lives: [300, 900], path: '/' },
  { name: 'proved', sites: ['acm'], lives: [300], path: '/' },
  { name: 'device', sites: ['acm'], lives: [31_536_000], path: '/' },
  { name: 'passkey', sites: ['acm'], lives: [31_536_000], path: '/' },
  { name: 'activation', sites: ['sleutels'], lives: [3600], path: '/' },
  { name: 'controle', sites: ['hulp'], lives: [60], path: '/' },
  { name: 'vraag', sites: ['hulp'], lives: [null], path: '/' },
  { name: 'verstuurd', sites: ['hulp'], lives: [900], path: '/' },
] as const satisfies readonly KnownCookie[];

/** A name in the table: another one cannot be set. */
export type CookieName = (typeof knownCookies)[number]['name'];
