export { createDatabase, dropDatabase } from './create-database.ts';
export { startEmbedded, type EmbeddedPostgres } from './start-embedded.ts';
