import { closeSync, constants, openSync } from 'node:fs';

/**
 * The lifeline is a named pipe. Beside the server a shell reads from it; every process that uses the server keeps it
 * open for writing and writes nothing. When the last of them is gone, by `close` or by kill -9, the kernel ends the
 * reader's wait and the shell stops the server. Nobody polls and nothing can be left behind.
 */
export type Lifeline = { close(): void };

/** Takes hold of the lifeline; undefined when no server is listening to it. */
export function holdLifeline(path: string): Lifeline | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    // ENXIO: the pipe exists and nobody reads from it (fifo(7)).
    if (error instanceof Error && 'code' in error && (error.code === 'ENXIO' || error.code === 'ENOENT'))
      return undefined;
    throw error;
  }
  return { close: () => closeSync(descriptor) };
}
