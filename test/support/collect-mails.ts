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

/** A mail server that keeps what it gets. */
export async function collectMails(): Promise<CollectedMails> {
  const received: { to: string; source: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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
