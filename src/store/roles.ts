import type { System } from './systems.ts';

/** Role names carry the database's name, so that databases of one server (tests) do not share rights. */
export const roleName = (databaseName: string, system: System | 'jobs' | 'login'): string =>
  `${databaseName}_${system}`;
