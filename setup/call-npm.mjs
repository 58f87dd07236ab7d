import { spawn } from 'node:child_process';

/**
 * Calls `npm install` from the lock; never `npm ci`, which deletes everything first, under a running product.
 * Install scripts stay off: nothing needs them, and so every version of npm does the same.
 * @throws {Error} with sentences for the person who waits
 */
export async function callNpm({ root, wanted, lock }) {
  const level = wanted === 'tools' ? ['--include=dev'] : ['--omit=dev'];
  const words = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--include=optional',
    ...level,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retries=3',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=8000',
  ];
  // Inside an npm script npm says where it is itself; a bare call finds it on the path.
  const npm = process.env.npm_execpath;
  const [file, args] =
    npm !== undefined && npm.endsWith('npm-cli.js') ? [process.execPath, [npm, ...words]] : ['npm', words];
  const { code, said } = await call(file, args, root, lock);
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(said);
  throw new Error(
    `${offline ? 'The packages cannot be fetched: is this machine connected to the network?' : 'The installation failed.'} Nothing was started; try again afterwards. npm said:\n${said.trim().split('\n').slice(-12).join('\n')}`,
  );
}

function call(file, args, root, lock) {
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
