import { isIP } from 'node:net';

/**
 * What counts as one address for the limits. Whoever has an IPv6 connection has at least a /64 of addresses
 * (RFC 6177), so that counts as one; an IPv4 address inside IPv6 (RFC 4291, 2.5.5.2) counts as that IPv4 address.
 * What is no address counts as the text it is.
 */
export function networkOf(address: string): string {
  const plain = address.split('%')[0] ?? '';
  if (isIP(plain) !== 6) return address;
  const groups = groupsOf(plain);
  const [high, low] = groups.slice(6);
  if (
    groups.slice(0, 5).every((group) => group === 0) &&
    groups[5] === 0xffff &&
    high !== undefined &&
    low !== undefined
  ) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/**
 * The network around an address, as such blocks are given out: a /24 of IPv4, a /48 of IPv6 (RFC 6177). What is no
 * address counts as the text it is.
 */
export function wideNetworkOf(address: string): string {
  const own = networkOf(address);
  if (isIP(own) === 4) return `${own.split('.').slice(0, 3).join('.')}.0/24`;
  return own.endsWith('::/64') ? `${own.split(':').slice(0, 3).join(':')}::/48` : own;
}

/** The eight numbers of a valid IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [before = '', after] = address.split('::');
  const head = numbers(before);
  if (after === undefined) return head;
  const tail = numbers(after);
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

const numbers = (part: string): readonly number[] =>
  part
    .split(':')
    .filter((group) => group !== '')
    .flatMap(numbersOfGroup);

function numbersOfGroup(group: string): readonly number[] {
  if (!group.includes('.')) return [Number.parseInt(group, 16)];
  const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
  return [a * 256 + b, c * 256 + d];
}
