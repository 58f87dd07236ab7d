import type { Mutation } from '../mutation.ts';

export const appCode: readonly Mutation[] = [];
