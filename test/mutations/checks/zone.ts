import type { Mutation } from '../mutation.ts';

export const zone: readonly Mutation[] = [];
