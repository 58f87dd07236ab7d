import type { Mutation } from '../mutation.ts';

export const gebruikersbeheer: readonly Mutation[] = [];
