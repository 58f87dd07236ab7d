import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface LookAsset {
  readonly name: AssetName;
  /** Carries a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
  readonly immutable: boolean;
}

export type AssetName =
  'css' | 'script' | 'web-eid' | 'passkey' | 'wallet' | 'help' | 'favicon' | 'font' | 'font-extended';

/** What every site serves beside its pages. Read once; the stylesheet names the fonts by their hashed paths. */
export function lookAssets(): readonly LookAsset[] {
  kept ??= readAssets();
  return kept;
}

/** The path of one of them, for the document. */
export function assetPath(name: AssetName): string {
  const found = lookAssets().find((asset) => asset.name === name);
  if (found === undefined) throw new Error(`there is no asset ${name}`);
  return found.path;
}

let kept: readonly LookAsset[] | undefined;

const fontFiles = {
  font: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'font-extended': 'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
} as const;

function readAssets(): readonly LookAsset[] {
  const fonts = (['font', 'font-extended'] as const).map((name) =>
    asset(name, 'woff2', 'font/woff2', readFileSync(fontPath(fontFiles[name]))),
  );
  const css = fonts.reduce(
    (text, font) => text.replaceAll(`url(${font.name}.woff2)`, `url(${font.path})`),
    readFileSync(new URL('built/theme.css', import.meta.url), 'utf8'),
  );
  return [
    ...fonts,
    asset('css', 'css', 'text/css; charset=utf-8', Buffer.from(css)),
    asset('script', 'js', 'text/javascript; charset=utf-8', readFileSync(new URL('enhance.js', import.meta.url))),
    asset('web-eid', 'js', 'text/javascript; charset=utf-8', readFileSync(new URL('web-eid.js', import.meta.url))),
    asset('passkey', 'js', 'text/javascript; charset=utf-8', readFileSync(new URL('passkey.js', import.meta.url))),
    asset('wallet', 'js', 'text/javascript; charset=utf-8', readFileSync(new URL('wallet.js', import.meta.url))),
    asset('help', 'js', 'text/javascript; charset=utf-8', readFileSync(new URL('help.js', import.meta.url))),
    asset('favicon', 'svg', 'image/svg+xml', readFileSync(new URL('favicon.svg', import.meta.url))),
  ];
}

const fontPath = (file: string): URL =>
  new URL(import.meta.resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/${file}`));

function asset(name: AssetName, extension: string, contentType: string, body: Buffer): LookAsset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  return { name, path: `/assets/${name}-${hash}.${extension}`, contentType, body, immutable: true };
}
