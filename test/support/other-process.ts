import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/store/embedded/start-embedded.ts', import.meta.url));

/** A second process that uses the embedded database of `folder`, until it is told to leave or is killed. */
export async function otherProcess(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ leave(): Promise<void>; kill(): Promise<void>; said(): string }> {
  const code = `
    import { startEmbedded } from ${JSON.stringify(program)};
    const server = await startEmbedded({ dataDir: ${JSON.stringify(folder)}, say: (line) => console.log('says ' + line) });
    console.log('up');
    process.stdin.resume().on('end', async () => { await server.stop(); process.exit(0); });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let said = '';
  const ended = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
    }),
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('up\n')) resolve();
    });
    child.on('exit', (exitCode) => {
      reject(new Error(`the other process ended with ${exitCode}: ${said}`));
    });
  });
  return {
    said: () => said,
    leave: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
