export { itsmeClient, type ItsmeClient, type ItsmeClientDeps } from './client.ts';
export type { ItsmePending } from './authorization-url.ts';
export { itsmeKeys, type ItsmeKeys } from './own-keys.ts';
export type { ItsmeIdentity } from './read-identity.ts';
export type { ItsmeRefusal } from './refusal.ts';
