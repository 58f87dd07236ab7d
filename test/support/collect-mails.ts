import { SMTPServer } from 'smtp-server';

export interface CollectedMails {
  /** smtp://127.0.0.1:port */
  readonly url: string;
  /** Recipients and source texts, in the order in which they came. */
  readonly received: readonly { readonly to: string; readonly source: string }[];
  /** The first mail to this address; waits for it, at most ten seconds. */
  readonly to: (address: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface CollectOptions {
  /** Any free port when none is given. */
  readonly port?: number;
  /** Says of every address that nobody lives there. */
  readonly refuses?: boolean;
}

/** A mail server that keeps what it gets. */
export async function collectMails({ port = 0, refuses = false }: CollectOptions = {}): Promise<CollectedMails> {
  const received: { to: string; source: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      refuses ? done(Object.assign(new Error(`nobody is ${address}`), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('utf8');
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    to: async (wanted) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const found = received.find(({ to }) => to === wanted);
        if (found !== undefined) return found.source;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no mail came for ${wanted}`);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
