import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Reader, type CountryResponse } from 'mmdb-lib';
import type { Language } from '#web/languages.ts';

/** Roughly where an address is. */
export type Place =
  { readonly kind: 'country'; readonly code: string } | { readonly kind: 'local' } | { readonly kind: 'unknown' };

/** What the file says of one address. */
type Located = CountryResponse & { readonly country_code?: string };

let reader: Reader<Located> | undefined;

/** Read when first needed; takes about 8 MB of memory for as long as the process lives. */
function database(): Reader<Located> {
  const file = import.meta.resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb');
  reader ??= new Reader<Located>(readFileSync(new URL(file)));
  return reader;
}

/** Loopback, and the networks of RFC 1918, RFC 3927, RFC 4193 and RFC 4291. */
const local =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:|::ffff:(127|10|192\.168)\.)/i;

/** The country to which the registries gave this address (public data of ip-location-db, CC0); never more precise. */
export function placeOf(address: string): Place {
  if (isIP(address) === 0) return { kind: 'unknown' };
  if (local.test(address)) return { kind: 'local' };
  const code = database().get(address)?.country_code;
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? { kind: 'country', code } : { kind: 'unknown' };
}

/** The form in which it is kept: `country:BE`, `local` or `unknown`. */
export const placeCode = (place: Place): string => (place.kind === 'country' ? `country:${place.code}` : place.kind);

export function readPlaceCode(code: string): Place {
  const country = /^country:([A-Z]{2})$/.exec(code)?.[1];
  if (country !== undefined) return { kind: 'country', code: country };
  return { kind: code === 'local' ? 'local' : 'unknown' };
}

/** The name of a country in the reader's language. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
