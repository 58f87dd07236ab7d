import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

/**
 * The stylesheet as it stands in built/theme.css. Compiling takes longer than all the rest of a start, so the built
 * file is kept beside its source, and a test says when it is not current. Run this file to write it.
 */
export function buildTheme(): string {
  return compile(here('theme.scss'), { style: 'compressed', loadPaths: [nodeModules], quietDeps: true }).css;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const nodeModules = here('../../../node_modules');

if (import.meta.main) writeFileSync(here('built/theme.css'), buildTheme());
