import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface OfferedText {
  readonly authorization: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly body: unknown;
}

export interface FakeTextGateway {
  readonly url: URL;
  /** Everything that was offered, in order, whatever was answered. */
  readonly offered: readonly OfferedText[];
  /** What it answers from now on; `silence` is no answer at all. */
  readonly answer: (status: number | 'silence') => void;
  readonly stop: () => Promise<void>;
}

/** A gateway for text messages that answers what a test wants, on `port` when that is given. */
export async function fakeTextGateway(port = 0): Promise<FakeTextGateway> {
  const offered: OfferedText[] = [];
  let answer: number | 'silence' = 202;
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization, 'idempotency-key': key } = request.headers;
    offered.push({ authorization, idempotencyKey: String(key), body: JSON.parse(await text(request)) });
    if (answer === 'silence') return;
    // Something to read, which nobody needs.
    response.writeHead(answer, { location: 'http://127.0.0.1:9/elsewhere' }).end('{"said":"much"}');
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gateway has no port');
  return {
    url: new URL(`http://127.0.0.1:${address.port}/messages`),
    offered,
    answer: (status) => {
      answer = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
