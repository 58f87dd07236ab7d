import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { SiteName } from '#store/systems.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** A second process of the zone on the same database, as an operator adds one. */
export async function secondZone(given: {
  readonly databaseUrl: string;
  readonly keysFile: string;
  readonly dataDir: string;
  readonly urls: Readonly<Record<SiteName, string>>;
}): Promise<{ readonly origin: URL; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [main, '--demo', 'zone'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: given.databaseUrl,
      KEYS_FILE: given.keysFile,
      DATA_DIR: given.dataDir,
      // The public addresses are those of the first process: a load balancer stands before both.
      ...Object.fromEntries(Object.entries(given.urls).map(([site, url]) => [`${site.toUpperCase()}_URL`, url])),
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    // What it says on its standard output, it says once its sites listen.
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the second zone ended with ${code}: ${said}`)));
  });
  return {
    origin: new URL(`http://127.0.0.1:${port}`),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
