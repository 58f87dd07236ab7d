import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FileLimits, FormVisitor } from '../site.ts';
import type { FilesRefused, UploadedFile } from '../visit.ts';
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
 * read: another origin, a stranger where one must be signed in, and who may not by the route's own word.
 */
export function readFiles(
  server: FastifyInstance,
  publicOrigin: string,
  visitorOf: (request: FastifyRequest) => FormVisitor,
): void {
  const reading = new Map<string, number>();
  server.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, payload: Readable) => {
    const { files: limits, access } = request.routeOptions.config;
    if (limits === undefined) throw refusal('no-form');
    if (!comesFromOwnPage(request.headers.origin, publicOrigin)) throw refusal('foreign-origin');
    // Nothing of a stranger is read; the page itself sends them to sign in.
    const stranger = access === 'signed-in' && request.openSession === null;
    if (stranger || (await limits.mayRead?.(visitorOf(request))) === false) {
      request.unread = true;
      return new URLSearchParams();
    }
    const who = request.openSession?.person.sub ?? request.ip;
    const own = reading.get(who) ?? 0;
    const all = Array.from(reading.values()).reduce((sum, one) => sum + one, 0);
    if (own >= mostAtOnce.ofOne || all >= mostAtOnce.ofAll) throw refusal('too-many');
    reading.set(who, own + 1);
    try {
      const type = request.headers['content-type'] ?? '';
      const read = await readParts(payload, type, limits);
      request.uploads = read.files;
      request.filesRefused = read.refused;
      return read.fields;
    } finally {
      const left = (reading.get(who) ?? 1) - 1;
      if (left === 0) reading.delete(who);
      else reading.set(who, left);
    }
  });
}

interface Parts {
  readonly fields: URLSearchParams;
  readonly files: readonly UploadedFile[];
  readonly refused: FilesRefused | null;
}

async function readParts(payload: Readable, contentType: string, limits: FileLimits): Promise<Parts> {
  const inAll = limits.inAllBytes ?? limits.most * limits.eachBytes;
  const boundary = boundaryOf(contentType);
  const { bytes, whole } = await bodyOf(payload, inAll + strangersFormLimit);
  const refuse = (because: FilesRefused): Promise<Parts> => {
    if (limits.keepsFields !== true) throw refusal(because);
    return fieldsBefore(bytes, boundary, contentType, because);
  };
  if (!whole) return refuse('file-too-large');
  // Counted before they are taken apart: a body can hold a hundred thousand tiny ones.
  if (isOften(bytes, `--${boundary}`, mostFields + limits.most + 1)) return refuse('too-many-files');
  const { fields, files } = await partsOf(bytes, contentType);
  const sizes = files.map((file) => file.bytes.length);
  if (files.length > limits.most) return refuse('too-many-files');
  const tooLarge = sizes.some((size) => size > limits.eachBytes) || sizes.reduce((all, one) => all + one, 0) > inAll;
  return tooLarge ? refuse('file-too-large') : { fields, files, refused: null };
}

/** The body, or when it is too large its beginning: the rest is read and thrown away. */
async function bodyOf(payload: Readable, most: number): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  let chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of payload as AsyncIterable<Buffer>) {
      const fits = size <= most;
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else if (fits) chunks = [Buffer.concat([...chunks, chunk]).subarray(0, 2 * strangersFormLimit)];
      if (size > mostThrownAway) break;
    }
  } catch {
    // The browser went away halfway.
    throw refusal('malformed');
  }
  return { bytes: Buffer.concat(chunks), whole: size <= most };
}

function boundaryOf(contentType: string): string {
  const found = /^multipart\/form-data;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))$/i.exec(
    contentType,
  );
  if (found === null) throw refusal('malformed');
  return found[1] ?? found[2] ?? '';
}

/** The fields that stand before the first file: the form around them is closed there. */
async function fieldsBefore(
  body: Buffer,
  boundary: string,
  contentType: string,
  refused: FilesRefused,
): Promise<Parts> {
  const head = body.subarray(0, 2 * strangersFormLimit);
  const delimiter = `\r\n--${boundary}\r\n`;
  const file = /\r\ncontent-disposition:[^\r\n]*;\s*filename/i.exec(head.toString('latin1'));
  const end = file === null ? -1 : head.lastIndexOf(delimiter, file.index, 'latin1');
  if (end === -1 || isOften(head.subarray(0, end), `--${boundary}`, mostFields)) throw refusal(refused);
  const closed = Buffer.concat([head.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1')]);
  return { fields: (await partsOf(closed, contentType)).fields, files: [], refused };
}

/** Reads the parts of a form (RFC 7578), which must be whole. */
async function partsOf(body: Buffer, contentType: string): Promise<Pick<Parts, 'fields' | 'files'>> {
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
