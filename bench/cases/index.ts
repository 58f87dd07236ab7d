import type { BenchCase } from '../measure.ts';
import { eidCases } from '../keys/eid.ts';
import { page } from './page.ts';
import { signIn } from './sign-in.ts';
import { signInProtocol } from './sign-in-protocol/index.ts';

/** Every case that `npm run bench` knows. */
export const benchCases: readonly BenchCase[] = [page, signIn, signInProtocol, ...eidCases];
