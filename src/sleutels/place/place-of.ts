import { readFileSync } from 'node:fs';
import { BlockList, isIP, isIPv4 } from 'node:net';
import { Reader, type CountryResponse } from 'mmdb-lib';
import type { Language } from '#web/languages.ts';

/** Roughly where an address is. */
export type Place =
  { readonly kind: 'country'; readonly code: string } | { readonly kind: 'local' } | { readonly kind: 'unknown' };

/** What the file says of one address. */
type Located = CountryResponse & { readonly country_code?: string };

let reader: Reader<Located> | undefined;

/** Read when first needed (some 50 ms, once); takes about 8 MB of memory for as long as the process lives. */
function database(): Reader<Located> {
  if (reader === undefined) {
    const file = import.meta.resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb');
    reader = new Reader<Located>(readFileSync(new URL(file)));
  }
  return reader;
}

/** Addresses that mean something in their own network only. */
const local = new BlockList();
// RFC 1122, 3.2.1.3 (loopback); RFC 1918; RFC 3927 (link-local)
local.addSubnet('127.0.0.0', 8);
local.addSubnet('10.0.0.0', 8);
local.addSubnet('172.16.0.0', 12);
local.addSubnet('192.168.0.0', 16);
local.addSubnet('169.254.0.0', 16);
// RFC 4291, 2.5.3 (loopback) and 2.5.6 (link-local); RFC 4193 (unique local)
local.addAddress('::1', 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('fc00::', 7, 'ipv6');

/** RFC 4291, 2.5.5.2: so a socket for both kinds of address writes an IPv4 one. */
const mapped = /^::ffff:(?=\d+\.)/i;

/**
 * The country to which the registries gave this address; never more precise, and sometimes wrong. The file is made by
 * ip-location-db from data of the Number Resource Organization (CC BY 4.0: whoever shows it names nro.net).
 * @param address IPv4 or IPv6 as text; anything else is `unknown`
 */
export function placeOf(address: string): Place {
  const bare = address.replace(mapped, '');
  if (isIP(bare) === 0) return { kind: 'unknown' };
  if (local.check(bare, isIPv4(bare) ? 'ipv4' : 'ipv6')) return { kind: 'local' };
  const code = database().get(bare)?.country_code;
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
