import { readFileSync } from 'node:fs';
import type { PublicPage, Site } from '#web/site.ts';
import type { CertifiedKey } from './certified-key.ts';
import { signChallenge } from './sign-challenge.ts';

/** A card in the box beside the demo reader. */
export interface CardInBox {
  readonly name: string;
  /** What stands on it. */
  readonly holder: string;
  readonly card: CertifiedKey;
}

const scriptPath = '/demo-kaartlezer/lezer.js';
const cardsPath = '/demo-kaartlezer/kaarten';
const signPath = '/demo-kaartlezer/teken';

/** The PIN of every demo card. */
export const demoPin = '1234';

/**
 * Puts a simulated card reader beside a site: a script that answers a page as the Web eID browser extension does, and
 * the cards that it can read. The page cannot tell it from a real one, and its own code does not know of it.
 */
export function withCardReader(site: Site, origin: string, cards: readonly CardInBox[]): Site {
  const script = readFileSync(new URL('reader.js', import.meta.url), 'utf8');
  const answer = (status: number, body: string, contentType = 'application/json') =>
    ({ kind: 'raw', status, contentType, body }) as const;
  const pages: readonly PublicPage[] = [
    {
      method: 'GET',
      path: scriptPath,
      access: 'public',
      notAPage: 'the script of the simulated reader',
      handle: async () => answer(200, script, 'text/javascript; charset=utf-8'),
    },
    {
      method: 'GET',
      path: cardsPath,
      access: 'public',
      notAPage: 'the cards of the simulated reader, for its script',
      handle: async () => answer(200, JSON.stringify(cards.map(({ name, holder }) => ({ name, holder })))),
    },
    {
      method: 'POST',
      path: signPath,
      access: 'public',
      notAPage: 'the simulated card, for the script of the reader',
      handle: async ({ form }) => {
        const chosen = cards.find(({ name }) => name === form.get('kaart'));
        const nonce = form.get('nonce') ?? '';
        if (chosen === undefined || nonce.length > 200) return answer(400, '{}');
        if (form.get('pin') !== demoPin) return answer(403, '{}');
        return answer(200, signChallenge({ card: chosen.card, origin, nonce }));
      },
    },
  ];
  return { ...site, pages: [...site.pages, ...pages], scripts: [...(site.scripts ?? []), scriptPath] };
}
