import { lookup as resolve } from 'node:dns';
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface GuardedSettings {
  /** For the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  /** Lets it reach this machine and private networks: for what stands beside us. */
  readonly allowPrivate: boolean;
  /** Of an answer that is read, in bytes. */
  readonly longestAnswer: number;
}

/** Judges the addresses that will really be connected to, so a name cannot mean one thing here and another there. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, []);
    const allowed = found.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (first === undefined) return callback(new Error('the address is not public'), []);
    return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
  });
};

/**
 * Asks an address that stood in what somebody showed us: over HTTP or HTTPS, at public addresses; follows no redirection,
 * waits not long, reads not much.
 * @throws when there is no answer in time, or none that may be read
 */
export async function guardedRequest(
  { timeoutMs, allowPrivate, longestAnswer }: GuardedSettings,
  url: URL,
  asks: Pick<RequestOptions, 'method' | 'headers'>,
  body?: Buffer,
): Promise<Buffer> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw new Error('the address is not public');
  const options: RequestOptions = {
    ...asks,
    signal: AbortSignal.timeout(timeoutMs),
    agent: false,
    ...(allowPrivate ? {} : { lookup: publicOnly }),
  };
  return new Promise((resolved, failed) => {
    const start = url.protocol === 'https:' ? overHttps : overHttp;
    const request = start(url, options, (response) => {
      bodyOf(response, longestAnswer).then(resolved, failed);
    });
    request.on('error', failed);
    request.end(body);
  });
}

async function bodyOf(response: IncomingMessage, longest: number): Promise<Buffer> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new Error(`status ${response.statusCode}`);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length;
    // Leaving the loop ends the connection.
    if (length > longest) throw new Error('the answer is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
