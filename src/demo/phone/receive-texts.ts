import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { sql } from 'kysely';
import type { Db } from '#store/database.ts';

export interface Phones {
  /** Settings with which a deployment sends its text messages here. */
  readonly gateway: { readonly url: URL; readonly token: string; readonly from: string };
  readonly stop: () => Promise<void>;
}

const largest = 10_000;

/** The gateway of the demo people's phones: takes text messages over HTTP on loopback and keeps them for the demo desk. */
export async function receiveTexts(db: Db, clock: () => Date): Promise<Phones> {
  const token = randomBytes(24).toString('base64url');
  const expected = Buffer.from(`Bearer ${token}`);
  const server = createServer((request, response) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      response.writeHead(401).end();
      return;
    }
    bodyOf(request)
      .then((text) => keep(db, text, clock()))
      .then(
        (kept) => response.writeHead(kept ? 202 : 400).end(),
        () => response.writeHead(500).end(),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the phones have no port');
  return {
    gateway: { url: new URL(`http://127.0.0.1:${address.port}/messages`), token, from: 'BevZone' },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largest) throw new Error('the message is too large');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

async function keep(db: Db, source: string, at: Date): Promise<boolean> {
  const { id, to, from, text } = JSON.parse(source) as Record<string, unknown>;
  if (![id, to, from, text].every((one) => typeof one === 'string')) return false;
  await db.transaction({}, (tx) =>
    sql`insert into text_message (id, recipient, sender, body, received_at)
      values (${id}, ${to}, ${from}, ${text}, ${at}) on conflict (id) do nothing`.execute(tx),
  );
  return true;
}
