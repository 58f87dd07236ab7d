import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { commandAs, namespaced } from './run-as.ts';

/** The server that this process launched. */
export type ServerProcess = {
  /** Whether it ended again. */
  ended(): boolean;
  /** The last lines of its log. */
  lastWords(): string;
};

/**
 * The shell beside the server. It makes the lifeline (see lifeline.ts) and waits at its reading end. `read` ends when the last holder of the lifeline is gone, and the server then stops
 * fast and cleanly (SIGINT); `wait` ends when the server itself does. The server's files stay closed to the pipe.
 */
const keeper = `
lifeline=$1 sockets=$2; shift 2
[ -p "$lifeline" ] || mkfifo -m 600 "$lifeline" || exit 1
"$@" </dev/null &
server=$!
( read -r nothing; kill -INT "$server" ) <"$lifeline" &
reader=$!
wait "$server"
kill "$reader" 2>/dev/null
rm -rf "$sockets"
`;

/** What is set on the command line holds for old clusters too. Durability is not traded away: fsync and synchronous_commit stay on. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // An error's statement and detail can hold a person's number: neither goes to the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** Starts the server in a session of its own, so that a Ctrl-C in our terminal does not reach it. */
export function launchServer(place: Place, cluster: string, lifeline: string, sockets: string): ServerProcess {
  const log = join(place.home, 'server.log');
  if (statSync(log, { throwIfNoEntry: false }) !== undefined && statSync(log).size > 1_000_000)
    renameSync(log, `${log}.old`);
  const server = namespaced(place.runAs, [
    join(place.native, 'bin', 'postgres'),
    '-D',
    cluster,
    ...Object.entries({ ...settings, unix_socket_directories: sockets }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
  ]);
  const command = commandAs(place.runAs, [
    'sh',
    '-c',
    keeper,
    'beveiligde-zone-postgres',
    lifeline,
    sockets,
    ...server,
  ]);
  const output = openSync(log, 'a', 0o600);
  const start = statSync(log).size;
  const child = spawn(command.file, command.args, {
    ...command.options,
    cwd: place.home,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let ended = false;
  child.on('error', () => {
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  return {
    ended: () => ended,
    lastWords: () => readFileSync(log).subarray(start).toString('utf8').trim().slice(-1000),
  };
}

/** The server process of this cluster according to its own record; undefined when there is none, or the number now belongs to something else. */
export function runningServer(cluster: string): number | undefined {
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 0);
  } catch {
    return undefined;
  }
  if (process.platform !== 'linux' || isPostgres(pid)) return pid;
  // After a crash or a restart of the machine the number can be another program's, and PostgreSQL would refuse to start.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
