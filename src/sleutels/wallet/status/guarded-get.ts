import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from '../../eid/revocation/public-address.ts';
import { publicOnly } from '../../eid/revocation/post.ts';

/**
 * Fetches a text.
 * @throws when there is no answer in time, or none that may be read
 */
export type Get = (url: URL) => Promise<string>;

export interface GetSettings {
  /** For the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  /** Lets it reach this machine over http: only where the issuer is a simulator that stands beside us. */
  readonly allowPrivate: boolean;
}

/** A list of a million people is 125 kB before it is compressed. */
const longestAnswer = 1_000_000;

/** Over HTTPS, to public addresses; follows no redirection, waits not long, reads not much. */
export const guardedGet =
  ({ timeoutMs, allowPrivate }: GetSettings): Get =>
  async (url) => {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (!allowPrivate && (url.protocol !== 'https:' || (isIP(host) !== 0 && !isPublicAddress(host)))) {
      throw new Error('the address is not public, or not https');
    }
    const options: RequestOptions = {
      headers: { accept: 'application/statuslist+jwt' },
      signal: AbortSignal.timeout(timeoutMs),
      agent: false,
      ...(allowPrivate ? {} : { lookup: publicOnly }),
    };
    return new Promise((resolved, failed) => {
      const start = url.protocol === 'https:' ? overHttps : overHttp;
      const request = start(url, options, (response) => {
        textOf(response).then(resolved, failed);
      });
      request.on('error', failed);
      request.end();
    });
  };

async function textOf(response: IncomingMessage): Promise<string> {
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
  return Buffer.concat(pieces).toString('latin1');
}
