/** Where no page is: an address that cannot be read gets the page that says so, like any other wrong one. */
const nowhere = '/onleesbaar';

/** Characters that a part of a path may have; no address of ours comes near. */
export const longestPart = 200;

/**
 * What a request asks for, as far as it can be read: percent signs that stand for no text (RFC 3986, 2.1) have no
 * meaning, and a path that begins with two slashes reads as another host once it stands in a link.
 */
export function readableAddress(url: string | undefined): string {
  const [path = ''] = (url ?? '').split('?', 1);
  if (/^\/[/\\]/.test(path) || path.split('/').some((part) => part.length > longestPart)) return nowhere;
  try {
    return decodeURIComponent(path).includes('\u0000') ? nowhere : (url ?? nowhere);
  } catch {
    return nowhere;
  }
}
