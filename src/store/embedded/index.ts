export { createDatabase, databaseUrl, dropDatabase } from './create-database.ts';
export type { CannotStart } from './cannot-start.ts';
export { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from './start-embedded.ts';
