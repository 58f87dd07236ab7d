import { guardedRequest, type GuardedSettings } from '../../outside/guarded-request.ts';

/**
 * Fetches a text.
 * @throws when there is no answer in time, or none that may be read
 */
export type Get = (url: URL) => Promise<string>;

/** `allowPrivate` lets it reach this machine over http: only where the issuer is a simulator that stands beside us. */
export type GetSettings = Omit<GuardedSettings, 'longestAnswer'>;

/** A list of a million people is 125 kB before it is compressed. */
const longestAnswer = 1_000_000;

/** Fetches a list of states, over HTTPS. */
export const guardedGet =
  (settings: GetSettings): Get =>
  async (url) => {
    if (!settings.allowPrivate && url.protocol !== 'https:') throw new Error('the address is not https');
    const headers = { accept: 'application/statuslist+jwt' };
    return (await guardedRequest({ ...settings, longestAnswer }, url, { headers })).toString('latin1');
  };
