import type { Mutation } from '../mutation.ts';

export const acm: readonly Mutation[] = [];
