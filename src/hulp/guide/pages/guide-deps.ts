import type { SiteName } from '#store/systems.ts';
import type { OwnCompanies } from '../own-companies.ts';
import type { readChain } from '../read-chain.ts';

/** What the pages of the guide are built from. */
export interface GuideDeps {
  readonly read: ReturnType<typeof readChain>;
  /** Public origins of the sites to which the steps lead. */
  readonly urls: Readonly<Record<Exclude<SiteName, 'acm' | 'demo'>, URL>>;
  /** The right that people ask for, in a link to ask for it. */
  readonly askedRight: string;
  readonly ownCompanies: OwnCompanies;
}
