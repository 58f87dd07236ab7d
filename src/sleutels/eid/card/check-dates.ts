import type { Certificate } from '../certificate/certificate.ts';
import { refused, type Refused } from '../refusal.ts';

/** RFC 5280, 4.1.2.5: both ends are part of the time in which it counts. */
export const isCurrent = ({ notBefore, notAfter }: Certificate, at: Date): boolean => notBefore <= at && at <= notAfter;

export const checkNotBefore = ({ notBefore }: Certificate, at: Date): Refused | null =>
  at < notBefore ? refused('certificate-not-yet-valid') : null;

export const checkNotAfter = ({ notAfter }: Certificate, at: Date): Refused | null =>
  at > notAfter ? refused('certificate-expired') : null;
