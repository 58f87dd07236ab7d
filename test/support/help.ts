import { openLibrary, type Library } from '../../src/hulp/library/open-library.ts';
import { linkedSites } from '../../src/hulp/library/resolve-link.ts';

const urls = Object.fromEntries(linkedSites.map((site) => [site, new URL(`https://${site}.example.be`)])) as Parameters<
  typeof openLibrary
>[0]['urls'];

/** The real help pages, with links to sites that are nowhere. */
export const libraryOfTests = (folder?: string): Library =>
  openLibrary({ urls, values: () => ({ btbKeys: 'eID, itsme' }), ...(folder === undefined ? {} : { folder }) });
