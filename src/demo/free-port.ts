import { once } from 'node:events';
import { createServer } from 'node:net';

/** The wanted port of this machine when it is free, and any other when it is not. */
export async function freePort(wanted: number): Promise<number> {
  const ports = [wanted > 0 && wanted <= 65_535 ? wanted : 0, 0];
  for (const port of ports) {
    const probe = createServer();
    try {
      probe.listen(port, '127.0.0.1');
      await once(probe, 'listening');
      const address = probe.address();
      if (address !== null && typeof address !== 'string') return address.port;
    } catch {
      continue;
    } finally {
      await new Promise<void>((resolve) => probe.close(() => resolve()));
    }
  }
  throw new Error('there is no free port for a simulator');
}
