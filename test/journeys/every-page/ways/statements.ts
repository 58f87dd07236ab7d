import { statementPaths } from '#web/layout/statement-links.ts';
import { open, type Way } from '../way.ts';

export const statements: readonly Way[] = Object.values(statementPaths).map((path) => open('hulp', path));
