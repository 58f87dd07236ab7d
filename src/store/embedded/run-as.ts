import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root has two ways:
 * a user namespace, in which root's files belong to an ordinary user; else a real system user.
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'user-namespace' }
  | { readonly kind: 'system-user'; readonly name: string; readonly uid: number; readonly gid: number };

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  /** For spawn; the locale and search path are fixed, so that nothing of the caller's PG* settings leaks in. */
  readonly options: { readonly env: Readonly<Record<string, string>>; readonly uid?: number; readonly gid?: number };
};

/** The words in front of a program that has to run in the user namespace. */
const namespaceWords = ['unshare', '--user', '--map-user=1000'] as const;

/** Whether this machine lets root make a user namespace; containers may forbid it. */
export function mayMakeNamespace(): boolean {
  const [file, ...args] = [...namespaceWords, 'true'];
  return spawnSync(file ?? '', args, { stdio: 'ignore' }).status === 0;
}

/** The system user for the second way: `postgres` where that user exists, else `nobody`. */
export function systemUser(passwd: string = readFileSync('/etc/passwd', 'utf8')): RunAs | undefined {
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] =
      passwd
        .split('\n')
        .find((line) => line.startsWith(`${wanted}:`))
        ?.split(':') ?? [];
    if (name !== undefined && Number(uid) > 0 && Number(gid) > 0) {
      return { kind: 'system-user', name, uid: Number(uid), gid: Number(gid) };
    }
  }
  return undefined;
}

/** The words that run one of PostgreSQL's programs as `runAs`; a shell in front of them may stay as it is. */
export function namespaced(runAs: RunAs, words: readonly string[]): readonly string[] {
  return runAs.kind === 'user-namespace' ? [...namespaceWords, '--', ...words] : words;
}

/** How to spawn `words` (a program and its arguments) as `runAs`. */
export function commandAs(runAs: RunAs, words: readonly string[]): Command {
  const [file = '', ...args] = words;
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C' };
  return runAs.kind === 'system-user'
    ? { file, args, options: { env, uid: runAs.uid, gid: runAs.gid } }
    : { file, args, options: { env } };
}
