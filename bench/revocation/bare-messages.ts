import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { call } from './call.ts';

/** The messages of a revocation with nothing behind them: a row and its notice, a call to an application, a page. */
export interface BareMessages {
  readonly send: (id: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function bareMessages(databaseUrl: string): Promise<BareMessages> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
  await pool.query('create table bare_event (id bigint generated always as identity, event int)');
  const listener = new pg.Client({ connectionString: databaseUrl });
  await listener.connect();
  await listener.query('listen bare_event');
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end('ok'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  listener.on('notification', ({ payload = '' }) => {
    void call(new URL('/told', origin), { method: 'POST', body: payload }).then(() => waiting.get(payload)?.());
  });
  let sent = 0;
  return {
    send: async () => {
      sent += 1;
      const event = String(sent);
      const told = new Promise<void>((resolve) => waiting.set(event, resolve));
      await pool.query(
        `with added as (insert into bare_event (event) values ($1) returning event)
        select pg_notify('bare_event', event::text) from added`,
        [event],
      );
      await told;
      waiting.delete(event);
      await call(new URL('/page', origin));
    },
    close: async () => {
      await listener.end();
      await pool.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
