export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** @throws Error when there is no answer in time, or one that is longer than it may be */
export type BoundedFetch = (url: URL, init?: RequestInit) => Promise<Fetched>;

export interface BoundedFetchSettings {
  readonly fetch: typeof fetch;
  /** For the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
}

/** Real answers are a few kilobytes. */
const longest = 100_000;

/** Follows no redirection, waits not long, reads not much. */
export const boundedFetch =
  ({ fetch: send, timeoutMs }: BoundedFetchSettings): BoundedFetch =>
  async (url, init = {}) => {
    const answer = await send(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
      size += part.length;
      if (size > longest) throw new Error('the answer is too long');
      parts.push(part);
    }
    return { status: answer.status, headers: answer.headers, text: Buffer.concat(parts).toString('utf8') };
  };
