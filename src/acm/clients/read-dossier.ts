import type { JWK } from 'jose';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { claimsOfScopes } from '../provider/claims.ts';
import { keyUrn } from '../rules/accepted-keys.ts';
import type { ApiAgreement } from './api-agreement.ts';
import type { ClientDossier } from './dossier.ts';

export type DossierRead =
  | { readonly ok: true; readonly dossier: ClientDossier }
  | { readonly ok: false; readonly complaints: readonly string[] };

const members = [
  'clientId',
  'name',
  'homeUri',
  'publicKeys',
  'redirectUris',
  'postLogoutRedirectUris',
  'backchannelLogoutUri',
  'scopes',
  'keys',
  'capacities',
  'api',
] as const;

/**
 * Reads the dossier of an outside application from a file that an operator wrote: it signs with keys of its own, and has
 * no secret. Every complaint is a sentence; nothing is guessed.
 * @param text JSON
 */
export function readDossier(text: string): DossierRead {
  const complaints: string[] = [];
  const wrong = <T>(sentence: string, instead: T): T => {
    complaints.push(sentence);
    return instead;
  };
  const found = objectIn(text);
  if (found === null) return { ok: false, complaints: ['The file is not a JSON object.'] };
  for (const name of Object.keys(found)) {
    if (!members.some((one) => one === name)) wrong(`"${name}" is no part of a dossier.`, null);
  }
  const words = (name: string, most: number): string => {
    const value = found[name];
    const good = typeof value === 'string' && value.trim() !== '' && value.length <= most;
    return good ? value : wrong(`"${name}" must be a text of at most ${most} characters.`, '');
  };
  const list = (name: string, fits: (one: string) => boolean, what: string): readonly string[] => {
    const value = found[name] ?? [];
    const good = Array.isArray(value) && value.every((one) => typeof one === 'string' && fits(one));
    return good ? (value as string[]) : wrong(`"${name}" must be a list of ${what}.`, []);
  };
  const clientId = words('clientId', 63);
  if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(clientId)) {
    wrong('"clientId" has small letters, digits and hyphens only, at least two.', null);
  }
  const backchannel = found['backchannelLogoutUri'];
  if (backchannel !== undefined && !isSecure(backchannel))
    wrong('"backchannelLogoutUri" must be an https address.', null);
  const homeUri = words('homeUri', 500);
  if (!isSecure(homeUri)) wrong('"homeUri" must be an https address.', null);
  const api = found['api'] === undefined ? undefined : agreementIn(found['api']);
  if (api === null) {
    wrong(
      '"api" must say its "scopes", its "companies" ("every" or numbers), and its "rights" ("own" or "every").',
      null,
    );
  }
  const codes =
    found['capacities'] === 'person' ? [] : list('capacities', (one) => one !== '', 'codes of rights, or "person"');
  const [right, ...orRights] = codes;
  const publicKeys = keysIn(found['publicKeys']);
  if (publicKeys === null)
    wrong('"publicKeys" must be a list of public RSA keys (JWK) with a "kid", and nothing private.', null);
  const dossier: ClientDossier = {
    clientId,
    name: words('name', 100),
    homeUri,
    publicKeys: publicKeys ?? [],
    redirectUris: list('redirectUris', isSecure, 'https addresses'),
    postLogoutRedirectUris: list('postLogoutRedirectUris', isSecure, 'https addresses'),
    scopes: list(
      'scopes',
      (one) => Object.hasOwn(claimsOfScopes, one),
      `scopes (${Object.keys(claimsOfScopes).join(', ')})`,
    ),
    keys: list('keys', (one) => /^[a-z0-9-]{1,40}$/.test(one), 'short names of digital keys').map((one) => keyUrn(one)),
    capacities: right === undefined ? 'person' : { right, orRights },
    requirePkce: true,
    namesKey: true,
    ...(typeof backchannel === 'string' ? { backchannelLogoutUri: backchannel } : {}),
    ...(api === undefined || api === null ? {} : { api }),
  };
  return complaints.length === 0 ? { ok: true, dossier } : { ok: false, complaints };
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectIn(text: string): Members | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

const isSecure = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= 500 && URL.parse(text)?.protocol === 'https:' && !text.includes('#');

/** Public members of an RSA key alone; null when something is missing, or private. */
function keysIn(value: unknown): readonly JWK[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > 10) return null;
  const keys = value.map((one: unknown) => {
    if (!isObject(one)) return null;
    const { kty, n, e, kid } = one;
    const isPrivate = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'].some((name) => Object.hasOwn(one, name));
    if (isPrivate || kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string' || typeof kid !== 'string')
      return null;
    // At least 2048 bits.
    return Buffer.from(n, 'base64url').length < 256 ? null : { kty, n, e, kid, use: 'sig', alg: 'RS256' };
  });
  return keys.every((one) => one !== null) ? keys : null;
}

function agreementIn(value: unknown): ApiAgreement | null {
  if (!isObject(value)) return null;
  const { scopes, companies, rights } = value;
  if (!Array.isArray(scopes) || scopes.length === 0 || !scopes.every((one) => typeof one === 'string')) return null;
  if (rights !== 'own' && rights !== 'every') return null;
  const some = companies === 'every' ? companies : numbersIn(companies);
  return some === null ? null : { scopes, companies: some, rights };
}

function numbersIn(value: unknown): readonly EnterpriseNumber[] | null {
  if (!Array.isArray(value)) return null;
  const numbers = value.map((one: unknown) => (typeof one === 'string' ? parseEnterpriseNumber(one) : null));
  const good = numbers.flatMap((one) => (one?.ok ? [one.number] : []));
  return good.length === numbers.length ? good : null;
}
