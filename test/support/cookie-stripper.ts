import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CookieStripper {
  /** The address of the proxy. */
  readonly server: string;
  readonly stop: () => Promise<void>;
}

/**
 * A proxy between a browser and the sites of this machine that lets no cookie through, on a redirect either: what a
 * browser does whose settings refuse all cookies (the headless one of the tests has no such settings).
 */
export async function cookieStripper(): Promise<CookieStripper> {
  const server = createServer((asked, answer) => {
    const { cookie: _none, ...headers } = asked.headers;
    const onward = request(asked.url ?? '', { method: asked.method, headers }, (got) => {
      const { 'set-cookie': _nor, ...kept } = got.headers;
      answer.writeHead(got.statusCode ?? 502, kept);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
