import { guardedRequest, type GuardedSettings } from '../../outside/guarded-request.ts';

/**
 * Sends a question to a responder and brings its answer.
 * @throws when there is no answer in time, or none that may be read
 */
export type Post = (url: URL, body: Buffer) => Promise<Buffer>;

export type PostSettings = Omit<GuardedSettings, 'longestAnswer'>;

/** Real answers are under 5 kB. */
const longestAnswer = 100_000;

/** Posts a question of OCSP, over HTTP or HTTPS, as responders are asked. */
export const guardedPost =
  (settings: PostSettings): Post =>
  (url, body) => {
    const headers = {
      'content-type': 'application/ocsp-request',
      accept: 'application/ocsp-response',
      'content-length': body.length,
    };
    return guardedRequest({ ...settings, longestAnswer }, url, { method: 'POST', headers }, body);
  };
