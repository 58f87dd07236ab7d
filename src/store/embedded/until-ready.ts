import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { cannotStart } from './cannot-start.ts';

type Waiting = {
  readonly patienceMs: number;
  /** Whether the server process is still there. */
  readonly alive: () => boolean;
  /** What to show with a failure: the server's last words. */
  readonly where: string | (() => string);
};

/** Answers when the server at `url` takes a connection; a server that is still recovering is waited for. */
export async function untilReady(url: string, { patienceMs, alive, where }: Waiting): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await connectOnce(url);
    } catch (error) {
      const words = () => (typeof where === 'string' ? where : where());
      if (!alive()) throw cannotStart(`The embedded PostgreSQL did not start. It said: ${words()}`, error);
      if (isRefusal(error))
        throw cannotStart(
          `The embedded PostgreSQL refuses its own password: the file postgres-password does not belong to this database (${words()}).`,
          error,
        );
      if (performance.now() > until) throw cannotStart(`The embedded PostgreSQL does not answer. ${words()}`, error);
    }
    await pause(15);
  }
}

async function connectOnce(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** SQLSTATE class 28: invalid authorisation; waiting does not mend it. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('28');
}
