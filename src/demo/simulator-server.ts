import { siteServer, type SiteOptions } from '#web/server/index.ts';

/** Where a simulator stands: on this machine, on a port of its own. */
export interface SimulatorPlace extends Pick<SiteOptions, 'site' | 'publicUrl' | 'clock' | 'log'> {
  readonly port: number;
  /** Where somebody finds who runs the demo. */
  readonly contact: string;
}

/** The server of a simulator, listening: a site without sessions or sign-in, and marked as a demo. */
export async function simulatorServer({ contact, ...place }: SimulatorPlace): ReturnType<typeof siteServer> {
  const host = '127.0.0.1';
  const server = await siteServer({
    ...place,
    host,
    sessions: null,
    signInPages: [],
    help: null,
    operator: { name: 'Demonstratie', contact },
    demo: true,
    trustedProxies: [],
    ready: async () => true,
  });
  await server.listen({ host, port: place.port });
  return server;
}
