import type { RefusalReason, RefusedAt } from '#web/refusals/rules/reasons.ts';
import { isRefusalReason, refusalReasons } from '#web/refusals/rules/reasons.ts';
import type { Because } from '../../guide/rules/access-chain.ts';

/** Everything for which somebody can be stuck: what the access guide finds, and what a page refused. */
export type StuckBecause = Because | RefusalReason;

/** What who answers the telephone asks and says; several reasons may have one. */
export const scriptNames = [
  'company',
  'recognition',
  'looks',
  'representative',
  'documents',
  'charge',
  'task',
  'no-key',
  'weak-key',
  'blocked-key',
  'refused-key',
  'identity',
  'sign-in',
  'relation',
  'right',
  'right-later',
  'places',
  'staff',
] as const;

export type ScriptName = (typeof scriptNames)[number];

/** The script of each reason. */
export const scriptOf: Readonly<Record<StuckBecause, ScriptName>> = {
  'unknown-company': 'company',
  ceased: 'company',
  'company-ceased': 'company',
  'not-recognised': 'recognition',
  'not-yet-recognised': 'recognition',
  suspended: 'recognition',
  withdrawn: 'looks',
  'only-looks': 'looks',
  'no-representative': 'representative',
  'no-function': 'representative',
  'function-ended': 'representative',
  'function-not-yet': 'representative',
  'function-does-not-empower': 'representative',
  'legal-situation': 'documents',
  'undecided-representative': 'documents',
  'only-together': 'documents',
  'cannot-decide': 'documents',
  'not-accepted': 'charge',
  'own-invitation': 'charge',
  'invitation-open': 'charge',
  'nobody-in-charge': 'charge',
  'not-the-manager': 'task',
  'appointment-ended': 'task',
  'appointment-not-begun': 'task',
  'task-suspended': 'task',
  'may-not-appoint': 'task',
  'beyond-task': 'task',
  'no-key': 'no-key',
  'weak-key': 'weak-key',
  'key-not-accepted': 'weak-key',
  'staff-key': 'weak-key',
  'key-blocked': 'blocked-key',
  'key-removed': 'blocked-key',
  'card-refused': 'refused-key',
  'itsme-refused': 'refused-key',
  'wallet-refused': 'refused-key',
  'passkey-refused': 'refused-key',
  'number-changed': 'identity',
  'other-person': 'identity',
  'no-number': 'identity',
  'key-not-told': 'identity',
  'sign-in-refused': 'sign-in',
  'no-organisation': 'sign-in',
  'no-relation': 'relation',
  'no-work-relation': 'relation',
  'relation-over': 'relation',
  'relation-not-begun': 'right-later',
  'right-not-given': 'right',
  'right-ended': 'right',
  'manager-can-give-to-self': 'right',
  'right-not-begun': 'right-later',
  'no-context': 'places',
  'no-establishment': 'places',
  'no-recognised-place': 'places',
  'not-office-staff': 'staff',
  'not-help-staff': 'staff',
  'not-line-staff': 'staff',
};

/** Scripts for a link of the chain that is missing: the access guide shows which, so it is opened first. */
const missingLink: readonly ScriptName[] = [
  'company',
  'recognition',
  'representative',
  'documents',
  'charge',
  'no-key',
  'weak-key',
  'relation',
  'right',
  'right-later',
  'places',
];

/** Whether caller and help line look at the access guide before anything else. */
export const opensGuide = (script: ScriptName): boolean => missingLink.includes(script);

/** Help pages to open together with the caller, by the names of their files. */
export const pagesOf: Readonly<Record<ScriptName, readonly string[]>> = {
  company: ['wie-bellen'],
  recognition: ['wie-bellen'],
  looks: ['medewerker'],
  representative: ['wettelijk-vertegenwoordiger'],
  documents: ['wettelijk-vertegenwoordiger'],
  charge: ['wettelijk-vertegenwoordiger', 'hoofdtoegangsbeheerder'],
  task: ['hoofdtoegangsbeheerder'],
  'no-key': ['kies-een-sleutel'],
  'weak-key': ['kies-een-sleutel', 'itsme', 'eid'],
  'blocked-key': ['kies-een-sleutel', 'aanmelden-lukt-niet'],
  'refused-key': ['itsme', 'eid'],
  identity: ['aanmelden-lukt-niet'],
  'sign-in': ['pagina-opent-niet', 'aanmelden-lukt-niet'],
  relation: ['medewerker'],
  right: ['medewerker', 'hoofdtoegangsbeheerder'],
  'right-later': ['medewerker'],
  places: ['medewerker', 'hoofdtoegangsbeheerder'],
  staff: ['wie-bellen'],
};

export const isStuckBecause = (text: string): text is StuckBecause => Object.hasOwn(scriptOf, text);

/** At which link of the chain a kept refusal stopped somebody; `other` for pages of staff and reasons of long ago. */
export function linkOf(because: string): RefusedAt | 'other' {
  return isRefusalReason(because) ? (refusalReasons[because] ?? 'other') : 'other';
}
