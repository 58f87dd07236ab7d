import type { FastifyInstance } from 'fastify';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { lookAssets, type LookAsset } from '../look/assets.ts';
import { chooseEncoding, type Encoding } from './choose-encoding.ts';

/**
 * Style, scripts and fonts. Texts are compressed once, and only they: a page holds what only its reader may know beside
 * what an address can put there, and how long it is when compressed tells one by the other (BREACH, CVE-2013-3587).
 */
export function assetRoutes(server: FastifyInstance): void {
  for (const asset of lookAssets()) {
    const smaller = compressed(asset);
    server.get(asset.path, async (request, reply) => {
      const encoding = smaller === null ? null : chooseEncoding(request.headers['accept-encoding']);
      reply
        .header('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
        .type(asset.contentType);
      if (smaller !== null) reply.header('vary', 'accept-encoding');
      if (smaller === null || encoding === null) return reply.send(asset.body);
      return reply.header('content-encoding', encoding).send(smaller[encoding]);
    });
  }
}

/** Every site serves the same assets: they are compressed for the first and kept. */
const kept = new Map<string, Readonly<Record<Encoding, Buffer>>>();

/** null: a font is compressed already, and what is smaller than a packet gains nothing. */
function compressed({ path, contentType, body }: LookAsset): Readonly<Record<Encoding, Buffer>> | null {
  if (!contentType.startsWith('text/') || body.length < 1_400) return null;
  const known = kept.get(path);
  if (known !== undefined) return known;
  // Quality 9: within a tenth of the smallest, at a tenth of its time, and this is paid at every start.
  const br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const made = { br, gzip: gzipSync(body, { level: 9 }) };
  kept.set(path, made);
  return made;
}
