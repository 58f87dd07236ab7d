import type { KeepRefusal } from '../refusals/keep-refusal.ts';
import type { Sessions } from '../session/index.ts';
import type { PageRoute, Site } from '../site.ts';

export interface SiteOptions {
  readonly site: Site;
  /** The origin that people see. */
  readonly publicUrl: URL;
  readonly host: string;
  readonly port: number;
  /** null for a site where nobody signs in. */
  readonly sessions: Sessions | null;
  /** The pages that `web/sign-in` adds to a site where people sign in. */
  readonly signInPages: readonly PageRoute[];
  readonly operator: Operator;
  /** Where the help is, for a link at the foot of every page; null on a site that stands alone. */
  readonly help: URL | null;
  /** Telephone line for questions about the zone; absent where nobody answers one. */
  readonly helpLine?: string;
  /** Keeps whom a page refuses, and why; absent on a site that refuses nobody. */
  readonly keepRefusal?: KeepRefusal;
  readonly demo: boolean;
  readonly trustedProxies: readonly string[];
  readonly clock: () => Date;
  readonly log: Log;
  readonly ready: () => Promise<boolean>;
}

/** Who runs this product, shown at the foot of every page. */
export interface Operator {
  readonly name: string;
  /** A mail address or telephone number. */
  readonly contact: string;
}

export type Log = (message: string, details?: Readonly<Record<string, string | number>>) => void;
