export type GatewayVerdict =
  | { readonly ok: true }
  /** It will never take this message: a number that cannot receive, a text that it does not allow. */
  | { readonly ok: false; readonly because: `http-${number}` };

/** Whoever brings text messages to phones. */
export interface TextGateway {
  /**
   * The same `id` is the same message, however often it is offered.
   * @throws Error when it did not answer, asks to come back later, or does not know us: the job is tried again
   */
  readonly send: (message: {
    readonly id: string;
    readonly to: string;
    readonly text: string;
  }) => Promise<GatewayVerdict>;
}

export interface HttpGatewayOptions {
  readonly url: URL;
  readonly token: string;
  /** The sender that the phone shows. */
  readonly from: string;
  /** Milliseconds for the whole answer. */
  readonly timeLimit?: number;
}

/**
 * Answers that say nothing against the message: 408 and 429 ask for patience, 401 and 403 are about our token, which
 * an operator puts right.
 */
const later: readonly number[] = [401, 403, 408, 429];

/**
 * A gateway over HTTP: `POST` with JSON `{ id, to, from, text }`, `authorization: Bearer` and `idempotency-key`. Any 2xx
 * is taken, any 4xx that is not about patience or our token refuses this message for good, all else is tried again.
 */
export const httpGateway = ({ url, token, from, timeLimit = 10_000 }: HttpGatewayOptions): TextGateway => ({
  send: async ({ id, to, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      // A number and a code go to the configured address only.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: JSON.stringify({ id, to, from, text }),
    });
    // What it says is of no use to us, however long it is.
    await answer.body?.cancel();
    if (answer.ok) return { ok: true };
    if (answer.status >= 400 && answer.status < 500 && !later.includes(answer.status)) {
      return { ok: false, because: `http-${answer.status}` };
    }
    throw new Error(`the gateway for text messages answered ${answer.status}`);
  },
});
