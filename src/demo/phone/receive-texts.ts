import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { sql } from 'kysely';
import type { Db } from '#store/database.ts';
import { readText, type ReceivedText } from './read-text.ts';

export interface Phones {
  /** Settings with which a deployment sends its text messages here. */
  readonly gateway: { readonly url: URL; readonly token: string; readonly from: string };
  readonly stop: () => Promise<void>;
}

const largest = 10_000;
const path = '/messages';

/** The gateway of the demo people's phones: takes text messages over HTTP on loopback and keeps them for the demo desk. */
export async function receiveTexts(db: Db, clock: () => Date): Promise<Phones> {
  const token = randomBytes(24).toString('base64url');
  const knows = knownBy(`Bearer ${token}`);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    answerTo(request, { db, now: clock(), knows }).then(
      (status) => response.writeHead(status, status < 300 ? {} : { connection: 'close' }).end(),
      () => response.writeHead(500, { connection: 'close' }).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the phones have no port');
  return {
    gateway: { url: new URL(`http://127.0.0.1:${address.port}${path}`), token, from: 'BevZone' },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const knownBy = (expected: string): ((given: string) => boolean) => {
  const wanted = Buffer.from(expected);
  return (given) => {
    const bytes = Buffer.from(given);
    return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
  };
};

interface Reception {
  readonly db: Db;
  readonly now: Date;
  readonly knows: (authorization: string) => boolean;
}

/** The status of the answer, as docs/digital-keys.md asks it of every gateway. */
async function answerTo(request: IncomingMessage, { db, now, knows }: Reception): Promise<number> {
  if (!knows(request.headers.authorization ?? '')) return 401;
  if (request.url !== path) return 404;
  if (request.method !== 'POST') return 405;
  const source = await bodyOf(request);
  if (source === null) return 413;
  const text = readText(source, request.headers['idempotency-key']);
  if (text === null) return 400;
  await keep(db, text, now);
  return 202;
}

/** null: larger than any message. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largest) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

const keep = (db: Db, { id, to, from, text }: ReceivedText, at: Date): Promise<unknown> =>
  db.transaction({}, (tx) =>
    sql`insert into text_message (id, recipient, sender, body, received_at)
      values (${id}, ${to}, ${from}, ${text}, ${at}) on conflict (id) do nothing`.execute(tx),
  );
