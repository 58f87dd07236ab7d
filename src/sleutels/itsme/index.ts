export { itsmeClient, type ItsmeClient } from './client.ts';
export type { ItsmePending } from './authorization-url.ts';
export { itsmeKeys, type ItsmeKeys } from './own-keys.ts';
export type { ItsmeRefusal } from './refusal.ts';
