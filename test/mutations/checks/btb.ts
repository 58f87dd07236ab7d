import type { Mutation } from '../mutation.ts';

export const btb: readonly Mutation[] = [];
