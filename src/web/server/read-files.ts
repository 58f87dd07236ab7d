import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FileLimits } from '../site.ts';
import type { UploadedFile } from '../visit.ts';
import { comesFromOwnPage } from './check-origin.ts';
import { strangersFormLimit } from './read-form.ts';
import type { Problem } from './problem-page.ts';
import { fieldsWithoutNull, withoutNull } from './without-null.ts';

/** Besides the files, such a form posts few fields. */
const mostFields = 50;

/** So many bodies are held in memory at once, of one person and of everybody: a body is held whole while it is read. */
const mostAtOnce = { ofOne: 2, ofAll: 16 } as const;

/** Of a body that is too large, so much is read and thrown away, so that the browser can still show the answer. */
const mostThrownAway = 64 * 1024 * 1024;

/** What a file is called at most, in characters; the page cleans the name before anybody sees it. */
const longestName = 300;

const refusal = (problem: Problem): Error => Object.assign(new Error(problem), { problem });

/**
 * Forms with files, for the routes that say how many and how large. Who may not come in is refused before anything is
 * read: another origin, and a stranger where one must be signed in.
 */
export function readFiles(server: FastifyInstance, publicOrigin: string): void {
  const reading = new Map<string, number>();
  server.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, payload: Readable) => {
    const { files: limits, access } = request.routeOptions.config;
    if (limits === undefined) throw refusal('no-form');
    if (!comesFromOwnPage(request.headers.origin, publicOrigin)) throw refusal('foreign-origin');
    // Nothing of a stranger is read; the page itself sends them to sign in.
    if (access === 'signed-in' && request.openSession === null) return new URLSearchParams();
    const who = request.openSession?.person.sub ?? request.ip;
    const own = reading.get(who) ?? 0;
    const all = Array.from(reading.values()).reduce((sum, one) => sum + one, 0);
    if (own >= mostAtOnce.ofOne || all >= mostAtOnce.ofAll) throw refusal('too-many');
    reading.set(who, own + 1);
    try {
      const body = await wholeBody(payload, limits.most * limits.eachBytes + strangersFormLimit);
      const { fields, files } = await partsOf(body, request.headers['content-type'] ?? '', limits);
      request.uploads = files;
      return fields;
    } finally {
      const left = (reading.get(who) ?? 1) - 1;
      if (left === 0) reading.delete(who);
      else reading.set(who, left);
    }
  });
}

async function wholeBody(payload: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of payload as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else chunks.length = 0;
      if (size > mostThrownAway) break;
    }
  } catch {
    // The browser went away halfway.
    throw refusal('malformed');
  }
  if (size > most) throw refusal('file-too-large');
  return Buffer.concat(chunks);
}

interface Parts {
  readonly fields: URLSearchParams;
  readonly files: readonly UploadedFile[];
}

/** Reads the parts of a form (RFC 7578), which must be whole. */
async function partsOf(body: Buffer, contentType: string, { most, eachBytes }: FileLimits): Promise<Parts> {
  const boundary = /^multipart\/form-data;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))$/i.exec(
    contentType,
  );
  if (boundary === null) throw refusal('malformed');
  // Counted before they are taken apart: a body can hold a hundred thousand tiny ones.
  if (isOften(body, `--${boundary[1] ?? boundary[2] ?? ''}`, mostFields + most + 1)) throw refusal('too-many-files');
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw refusal('malformed');
    });
  const fields: [string, string][] = [];
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') fields.push([field, value]);
    else if (value.name !== '' || value.size > 0) {
      const bytes = Buffer.from(await value.arrayBuffer());
      files.push({ field: withoutNull(field), name: withoutNull(value.name.slice(0, longestName)), bytes });
    }
  }
  if (fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > strangersFormLimit) {
    throw refusal('too-large');
  }
  if (files.length > most) throw refusal('too-many-files');
  if (files.some(({ bytes }) => bytes.length > eachBytes)) throw refusal('file-too-large');
  return { fields: fieldsWithoutNull(new URLSearchParams(fields)), files };
}

/** Does the text stand there more often than so many times? */
function isOften(body: Buffer, text: string, times: number): boolean {
  let from = 0;
  for (let found = 0; found <= times; found += 1) {
    const at = body.indexOf(text, from, 'latin1');
    if (at === -1) return false;
    from = at + text.length;
  }
  return true;
}
