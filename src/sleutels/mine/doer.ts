import type { AuditEvent } from '#audit/record.ts';
import type { KeyKind } from '../key-kind.ts';

/** Who changes something about their own keys: what the record and the mail say of it. */
export interface Doer {
  readonly sub: string;
  /** The key with which they signed in. */
  readonly key: KeyKind | null;
  /** In what, in few words. */
  readonly device: string | null;
  readonly now: Date;
}

/** What every change of somebody's own keys has in common in the record. */
export const ownChange = ({ key, now }: Doer, person: string, action: string, subject: string): AuditEvent => ({
  at: now,
  action: `sleutels.${action}`,
  company: null,
  actor: { kind: 'person', id: person, ...(key === null ? {} : { key }) },
  subject,
});
