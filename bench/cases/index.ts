import type { BenchCase } from '../measure.ts';
import { codeCases } from '../keys/codes.ts';
import { eidCases } from '../keys/eid.ts';
import { itsmeCases } from '../keys/itsme.ts';
import { passkeyCases } from '../keys/passkey.ts';
import { walletCases } from '../keys/wallet.ts';
import { decisionCases } from '../decision/index.ts';
import { revocation } from '../revocation/index.ts';
import { searchBench } from '../help/help-search.ts';
import { page } from './page.ts';
import { rightsFile } from './rights-file.ts';
import { signIn } from './sign-in.ts';
import { signInProtocol } from './sign-in-protocol/index.ts';

/** Every case that `npm run bench` knows. */
export const benchCases: readonly BenchCase[] = [
  page,
  signIn,
  signInProtocol,
  ...eidCases,
  ...itsmeCases,
  ...passkeyCases,
  ...walletCases,
  ...codeCases,
  ...decisionCases,
  rightsFile,
  searchBench,
  revocation,
];
