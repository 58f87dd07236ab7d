import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Refusals without a reference, each for a reason. */
const without: Readonly<Record<string, string>> = {
  'src/acm/pages/missing.ts': 'keeps it itself, because the reference also stands in a text to send',
  'src/acm/pages/wallet-views.ts': 'says by keyRefusal which answers of wallets refuse somebody',
  'src/acm/pages/itsme.ts': 'says by keyRefusal which answers of itsme refuse somebody',
  'src/web/sign-in/outcome-pages.ts deniedPage': 'somebody went back by themselves; the provider gave a reference',
  'src/gebruikersbeheer/pages/inside.ts': 'asks to prove once more, and leads on at once',
  'src/sleutels/pages/guarded.ts': 'asks to prove once more, and leads on at once',
  'src/web/api/problem.ts': 'answers a program',
  'src/web/api/mount-api.ts': 'answers a program',
  'src/gebruikersbeheer/api/catalogue.ts': 'answers a program',
  'src/gebruikersbeheer/api/decision.ts': 'answers a program',
};

test('every page that refuses somebody gives a reference', () => {
  const missing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `src/${name}`)
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      // One piece for each page, from the call on.
      const pages = text
        .split(/(?=\bpage\(\{|status: 403, code)/)
        .filter((piece) => /status: [^\n]*\b403\b/.test(piece));
      return pages
        .filter((piece) => !/refusal: \{/.test(piece.slice(0, 400)))
        .map((piece) => (piece.includes("t('denied.title')") ? `${path} deniedPage` : path));
    });
  assert.deepEqual([...new Set(missing)].toSorted(), Object.keys(without).toSorted());
});
