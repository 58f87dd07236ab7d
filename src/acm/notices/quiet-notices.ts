import { setTimeout as after } from 'node:timers/promises';
import type { SignInNotices } from './sign-in-notice.ts';

/** So long a sign-in page waits for what is only there to help. */
const limitMs = 400;

/** The same, but never late and never failing: a sign-in goes on without them. */
export const quietNotices =
  (notices: SignInNotices, log: (message: string, details: Readonly<Record<string, string>>) => void): SignInNotices =>
  async (language) => {
    const stop = new AbortController();
    const late = after(limitMs, [], { signal: stop.signal, ref: false }).catch(() => []);
    try {
      return await Promise.race([notices(language), late]);
    } catch (error) {
      log('sign-in pages stand without notices', { error: error instanceof Error ? error.message : String(error) });
      return [];
    } finally {
      stop.abort();
    }
  };
