import { lookup as resolve } from 'node:dns';
import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { IncomingMessage } from 'node:http';
import { isPublicAddress } from './public-address.ts';

/**
 * Sends a question to a responder and brings its answer.
 * @throws when there is no answer in time, or none that may be read
 */
export type Post = (url: URL, body: Buffer) => Promise<Buffer>;

export interface PostSettings {
  /** For the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  /** Lets it reach this machine and private networks: for a responder that stands beside us. */
  readonly allowPrivate: boolean;
}

/** Real answers are under 5 kB. */
const longestAnswer = 100_000;

/** Judges the addresses that will really be connected to, so a name cannot mean one thing here and another there. */
export const publicOnly: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, []);
    const allowed = found.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (first === undefined) return callback(new Error('the address is not public'), []);
    return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
  });
};

/** Posts over HTTP or HTTPS, to public addresses; follows no redirection, waits not long, reads not much. */
export function guardedPost({ timeoutMs, allowPrivate }: PostSettings): Post {
  return async (url, body) => {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw new Error('the address is not public');
    const options: RequestOptions = {
      method: 'POST',
      headers: {
        'content-type': 'application/ocsp-request',
        accept: 'application/ocsp-response',
        'content-length': body.length,
      },
      signal: AbortSignal.timeout(timeoutMs),
      agent: false,
      ...(allowPrivate ? {} : { lookup: publicOnly }),
    };
    return answered(url, options, body);
  };
}

function answered(url: URL, options: RequestOptions, body: Buffer): Promise<Buffer> {
  return new Promise((resolved, failed) => {
    const start = url.protocol === 'https:' ? overHttps : overHttp;
    const request = start(url, options, (response) => {
      bodyOf(response).then(resolved, failed);
    });
    request.on('error', failed);
    request.end(body);
  });
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new Error(`status ${response.statusCode}`);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length;
    // Leaving the loop ends the connection.
    if (length > longestAnswer) throw new Error('the answer is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
