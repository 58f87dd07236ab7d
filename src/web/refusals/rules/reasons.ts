/** The links of the chain of access, as the access guide has them. */
export type RefusedAt =
  'company' | 'recognition' | 'representative' | 'manager' | 'key' | 'relation' | 'right' | 'entry';

/**
 * Every reason for which a page of ours refuses somebody, and the link of the chain at which they were stopped; null for a
 * page that is no link of it, such as one of staff.
 */
export const refusalReasons = {
  // ACM: nothing to choose from
  'no-work-relation': 'relation',
  'right-not-given': 'right',
  'right-ended': 'right',
  'right-not-begun': 'right',
  'no-context': 'right',
  'nobody-in-charge': 'manager',
  'manager-can-give-to-self': 'right',
  // ACM: the key
  'weak-key': 'key',
  'card-refused': 'key',
  'itsme-refused': 'key',
  'wallet-refused': 'key',
  'passkey-refused': 'key',
  'key-blocked': 'key',
  'key-removed': 'key',
  'number-changed': 'key',
  'other-person': 'key',
  // every site: the provider's answer
  'sign-in-refused': 'key',
  'no-number': 'key',
  // the zone
  'no-organisation': 'entry',
  'no-establishment': 'right',
  'not-recognised': 'recognition',
  'not-yet-recognised': 'recognition',
  suspended: 'recognition',
  withdrawn: 'recognition',
  'only-looks': 'right',
  // BTB and Gebruikersbeheer
  'key-not-accepted': 'key',
  'key-not-told': 'key',
  'unknown-company': 'company',
  'company-ceased': 'company',
  'legal-situation': 'representative',
  'no-function': 'representative',
  'function-ended': 'representative',
  'function-not-yet': 'representative',
  'function-does-not-empower': 'representative',
  'only-together': 'representative',
  'cannot-decide': 'representative',
  'not-the-manager': 'manager',
  'invitation-open': 'manager',
  'appointment-ended': 'manager',
  'appointment-not-begun': 'manager',
  'task-suspended': 'manager',
  'may-not-appoint': 'manager',
  'beyond-task': 'manager',
  // pages of staff
  'not-office-staff': null,
  'not-help-staff': null,
  'not-line-staff': null,
  'staff-key': null,
} as const satisfies Readonly<Record<string, RefusedAt | null>>;

export type RefusalReason = keyof typeof refusalReasons;

/** What was stored under an earlier version may name a reason that we do not have any more. */
export const isRefusalReason = (text: string): text is RefusalReason => Object.hasOwn(refusalReasons, text);
