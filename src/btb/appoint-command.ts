import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Language } from '#web/languages.ts';
import type { Actor } from './parts.ts';
import type { Bounds } from './rules/bounds.ts';
import type { ManagerRole } from './rules/mandate.ts';

/** What somebody asks who puts a person in charge of access. */
export interface Appoint {
  /** UUID that the caller gives: the same command twice makes one appointment. */
  readonly id: string;
  /** The legal representative, or a manager who appoints who holds less. */
  readonly actor: Actor;
  /** Where the answer is mailed; null: nowhere. */
  readonly actorEmail: string | null;
  readonly company: EnterpriseNumber;
  readonly role: ManagerRole;
  /** Of an access manager; a chief and a co-chief are not bounded. */
  readonly bounds: Bounds;
  readonly appointee: Appointee;
  /** Declared by the actor: the appointee works within the organisation. */
  readonly declaredWithin: boolean;
  /** UUID of the appointment that ends as soon as this one is accepted; null: none. */
  readonly replaces: string | null;
  /** Of the mails. */
  readonly language: Language;
  readonly at: Date;
}

export interface Appointee {
  readonly insz: Insz;
  /** 1 to 100 characters each */
  readonly givenName: string;
  readonly familyName: string;
  /** 3 to 254 characters */
  readonly email: string;
  /** 3 to 40 characters */
  readonly phone: string;
}
