import { spawn } from 'node:child_process';

const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/;

/**
 * Calls `npm install` from the lock; never `npm ci`, which deletes everything first, under a running product.
 * Install scripts stay off: nothing needs them, and so every version of npm does the same.
 * @throws {Error} with sentences for the person who waits
 */
export async function callNpm({ root, wanted, lock }) {
  const level = wanted === 'tools' ? '--include=dev' : '--omit=dev';
  // Without a network npm would go on trying for every package, a quarter of an hour long: ask one thing first.
  // What npm still has of an earlier time can be enough.
  const ping = await call(
    ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-timeout=15000'],
    root,
    lock,
  );
  const offline = ping.code !== 0 && noNetwork.test(ping.said);
  const words = ['install', '--no-save', '--ignore-scripts', '--include=optional', level, '--no-audit', '--no-fund'];
  const { code, said } = await call([...words, '--loglevel=error', ...(offline ? ['--offline'] : [])], root, lock);
  if (code === 0) return;
  const why =
    offline || noNetwork.test(said)
      ? 'The packages cannot be fetched: is this machine connected to the network?'
      : 'The installation failed.';
  throw new Error(`${why} Nothing was started; try again afterwards. npm said:\n${withoutStack(said)}`);
}

function withoutStack(said) {
  const lines = said.split('\n').filter((line) => /\S/.test(line) && !/^npm (error|ERR!)\s+at /.test(line));
  return lines.slice(0, 8).join('\n');
}

function call(words, root, lock) {
  // Inside an npm script npm says where it is itself; a bare call finds it on the path.
  const npm = process.env.npm_execpath;
  const [file, args] =
    npm !== undefined && npm.endsWith('npm-cli.js') ? [process.execPath, [npm, ...words]] : ['npm', words];
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    lock.shareWith(child.pid);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-20_000);
      });
    }
    child.on('error', (error) => resolve({ code: 1, said: `${file}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
