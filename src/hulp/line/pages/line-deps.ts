import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { KeyNames } from '../../guide/pages/step-notes.ts';
import type { readChain } from '../../guide/read-chain.ts';
import type { Library } from '../../library/open-library.ts';
import type { CallerActs } from '../answer-along.ts';
import type { askAlong } from '../ask-along.ts';
import type { StaffActs } from '../follow-along.ts';
import type { LineParts } from '../line-parts.ts';
import type { lookUp } from '../look-up.ts';

/** What the pages of the help line are built from. */
export interface LineDeps {
  readonly parts: LineParts;
  readonly lookUp: ReturnType<typeof lookUp>;
  readonly ask: ReturnType<typeof askAlong>;
  readonly staff: StaffActs;
  readonly caller: CallerActs;
  readonly read: ReturnType<typeof readChain>;
  readonly keyNames: KeyNames;
  readonly library: Library;
  /** null: KBO does not know the number. */
  readonly companyName: (number: EnterpriseNumber) => Promise<string | null>;
}
