/** Whoever brings text messages to phones. */
export interface TextGateway {
  /**
   * `refused`: the gateway will never take this message (a number that cannot receive, a text it does not allow).
   * @throws Error when it did not answer, or asks to come back later: the job is tried again
   */
  readonly send: (message: {
    readonly id: string;
    readonly to: string;
    readonly text: string;
  }) => Promise<'sent' | 'refused'>;
}

export interface HttpGatewayOptions {
  readonly url: URL;
  readonly token: string;
  /** The sender that the phone shows. */
  readonly from: string;
}

const timeLimit = 10_000;

/**
 * A gateway over HTTP: `POST` with JSON `{ id, to, from, text }`, `authorization: Bearer` and `idempotency-key`. Any 2xx
 * is taken; 408, 429 and 5xx come back later; any other answer refuses this message for good.
 */
export const httpGateway = ({ url, token, from }: HttpGatewayOptions): TextGateway => ({
  send: async ({ id, to, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimit),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: JSON.stringify({ id, to, from, text }),
    });
    await answer.body?.cancel();
    if (answer.ok) return 'sent';
    if (answer.status === 408 || answer.status === 429 || answer.status >= 500) {
      throw new Error(`the gateway for text messages answered ${answer.status}`);
    }
    return 'refused';
  },
});
