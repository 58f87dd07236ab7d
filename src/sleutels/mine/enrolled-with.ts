import type { EnrolledBy } from '../store/save-key.ts';
import type { Doer } from './doer.ts';

/** With what somebody added a key of theirs, as it is kept beside that key. */
export const enrolledWith = ({ key }: Pick<Doer, 'key'>): EnrolledBy =>
  key === 'eid' || key === 'itsme' || key === 'eidashigh' ? key : 'own-key';
