import type { SiteName } from '#store/systems.ts';
import { knownCookies, type KnownCookie } from '#web/known-cookies.ts';

/** A cookie as a server sent it. */
export interface SentCookie {
  readonly site: SiteName;
  /** The whole `Set-Cookie` header. */
  readonly header: string;
  readonly at: Date;
}

interface Read {
  readonly name: string;
  readonly value: string;
  /** In small letters; true for one without a value. */
  readonly attributes: ReadonlyMap<string, string | true>;
}

function read(header: string): Read {
  const [first = '', ...rest] = header.split(';').map((part) => part.trim());
  const attributes = rest.map((part): [string, string | true] => {
    const [name = '', ...value] = part.split('=');
    return [name.toLowerCase(), value.length === 0 ? true : value.join('=')];
  });
  const at = first.indexOf('=');
  return { name: first.slice(0, at), value: first.slice(at + 1), attributes: new Map(attributes) };
}

/** The line of the table that a cookie belongs to; undefined when it has none. */
export function lineOf({ site, header }: SentCookie): KnownCookie | undefined {
  const { name } = read(header);
  return knownCookies.find((one: KnownCookie) => {
    if (!one.sites.includes(site)) return false;
    const own = `${site}-${one.name}`;
    return one.signed === true ? name === own || name === `${own}.sig` : name === own || name === `__Host-${own}`;
  });
}

/** Everything about a cookie that is not as the table says, each in a sentence; empty when all is. */
export function cookieComplaints(sent: SentCookie, secure: boolean): readonly string[] {
  const { name, value, attributes } = read(sent.header);
  const line = lineOf(sent);
  if (line === undefined) return [`${sent.site} sets ${name}, which is not in the table`];
  const complain = (wrong: boolean, what: string): readonly string[] => (wrong ? [`${name} ${what}`] : []);
  const path = attributes.get('path');
  const life = lifeOf(attributes, sent.at);
  // Cleared: it is gone, so it has no life.
  const cleared = value === '' || (life !== null && life <= 0);
  return [
    ...complain(attributes.get('httponly') !== true, 'can be read by a script'),
    ...complain(String(attributes.get('samesite')).toLowerCase() !== 'lax', 'has another SameSite than Lax'),
    ...complain((attributes.get('secure') === true) !== secure, secure ? 'lacks Secure' : 'has Secure without https'),
    ...complain(attributes.has('domain'), 'is shared between hosts'),
    ...complain(secure && line.signed !== true && !name.startsWith('__Host-'), 'is not tied to its host'),
    ...complain(line.path === '/' ? path !== '/' : path === '/', `has the path ${String(path)}`),
    ...complain(!cleared && !livesAsSaid(line, life), `lives ${life ?? 'as long as the browser'}`),
  ];
}

/** Seconds; null: until the browser closes. */
function lifeOf(attributes: Read['attributes'], at: Date): number | null {
  const [age, until] = [attributes.get('max-age'), attributes.get('expires')];
  if (typeof age === 'string') return Number(age);
  return typeof until === 'string' ? Math.round((Date.parse(until) - at.getTime()) / 1000) : null;
}

/** What the provider signs tells its last moment, in whole seconds, and may be the rest of an earlier time. */
const livesAsSaid = ({ lives, signed }: KnownCookie, life: number | null): boolean =>
  signed === true ? life !== null && lives.some((one) => one !== null && life <= one + 5) : lives.includes(life);
