import type { InszVault, Seal } from '#keys/sealed.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Sleutels } from '#sleutels/index.ts';
import type { Db } from '#store/database.ts';
import type { KeptRefusal, RefusalCount } from '#web/refusals/read-refusals.ts';
import type { ChainSources } from '../guide/sources.ts';
import type { UsableKeys } from '../staff-key.ts';
import type { AsLineStaff } from './as-line-staff.ts';

/** What the help line reads of the refusals of every system; it can change nothing by it. */
export interface RefusalSources {
  readonly find: (reference: string) => Promise<KeptRefusal | null>;
  readonly counts: (now: Date) => Promise<readonly RefusalCount[]>;
}

/** A company whose access somebody manages. */
export interface ManagedCompany {
  readonly number: EnterpriseNumber;
  readonly name: string;
  /** In all of it, and not only in establishments or services of theirs: who works there is known to them. */
  readonly inAll: boolean;
}

/** What the help line asks about people: who a refusal was about, and where to tell them. */
export interface PeopleSources extends Pick<Sleutels, 'personBySub' | 'addressOf'> {
  /** Companies that this person represents, or whose access they manage as BTB has it. */
  readonly companiesOf: (insz: Insz, on: LocalDate) => Promise<readonly ManagedCompany[]>;
}

/** What the help line works with. */
export interface LineParts {
  readonly db: Db;
  readonly vault: InszVault;
  /** Of names that a company may read. */
  readonly names: Seal;
  /** Under what the things that one person does in an hour are counted. */
  readonly turnOf: (what: string, of: string) => Buffer;
  readonly asLine: AsLineStaff;
  readonly usableKeys: UsableKeys;
  readonly refusals: RefusalSources;
  readonly people: PeopleSources;
  readonly tieOf: ChainSources['gebruikersbeheer']['tieOf'];
  readonly codes: readonly string[];
  readonly ownUrl: URL;
  readonly uuid: () => string;
}
