import type { Btb } from '#btb/index.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Kbo } from '#kbo/index.ts';
import type { KeyKind, Sleutels } from '#sleutels/index.ts';
import type { Recognised } from './rules/chain-facts.ts';

/** A company's recognition today, and the establishments that belong to it. */
export interface RecognitionNow {
  readonly recognised: Recognised;
  /** Establishment numbers. */
  readonly establishments: readonly string[];
}

/** What the guide asks of the systems of the chain, and nothing else. */
export interface ChainSources {
  readonly kbo: Pick<Kbo, 'company' | 'establishmentsOf' | 'functionsOf' | 'mayRepresent'>;
  readonly btb: Pick<Btb, 'acceptableInvitations' | 'tasksOf' | 'invitationsFor'>;
  readonly gebruikersbeheer: Pick<Gebruikersbeheer, 'tieOf'>;
  readonly sleutels: Pick<Sleutels, 'usableKeys'>;
  /** The zone keeps this register; whoever puts the systems together says where it is asked. */
  readonly recognitionOf: (company: EnterpriseNumber, on: LocalDate) => Promise<RecognitionNow>;
  /** The rights that open the zone. */
  readonly codes: readonly string[];
  /** The keys that people can sign in with here. */
  readonly keysOffered: readonly KeyKind[];
}
