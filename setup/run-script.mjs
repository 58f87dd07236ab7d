import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** How long a Ctrl-C from a terminal, which the script had from the terminal itself, may take before we ask once more. */
const patienceMs = 5000;

/**
 * Runs the script and ends as it ends. Signals that were meant for the script reach it once.
 * @param {{ node: string, root: string, script: string, rest: readonly string[] }} options
 */
export function runScript({ node, root, script, rest }) {
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
  };
  // SQLite's file locks are used and settled, but early versions of Node 24 warn about them.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', resolve(root, script), ...rest], {
    stdio: 'inherit',
    env,
  });
  const forwarded = new Set();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (forwarded.has(signal)) return;
      forwarded.add(signal);
      if (signal === 'SIGINT' && isForeground()) setTimeout(() => child.kill('SIGTERM'), patienceMs).unref();
      else child.kill(signal);
    });
  }
  stopWithParent(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(
      `${node} does not start on this machine (${error.message}): install Node 24 from nodejs.org and try again.\n`,
    );
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    // Ended by a signal: end in the same way, so that whoever started us sees it.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * npm runs scripts through a shell, and a signal to npm ends that shell without a word to us: who stops npm means the
 * product too.
 * @param {() => void} stop
 */
function stopWithParent(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/**
 * Whether this process group is the one that a terminal sends its Ctrl-C to; the script is in the same group
 * and had it already. See proc(5): field 5 is the process group, field 8 the terminal's foreground group.
 */
function isForeground() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] === fields[5];
  } catch {
    return process.stdin.isTTY === true;
  }
}
