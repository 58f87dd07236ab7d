import { TOTP, Secret } from 'otpauth';
import { authenticatorSecret } from './world/people.ts';

/** The authenticator app on a demo person's phone: it knows the secret that the phone enrolled, and the time. */
export function codeOnPhone(insz: string, now: Date): { readonly code: string; readonly secondsLeft: number } {
  const totp = new TOTP({
    secret: Secret.fromBase32(authenticatorSecret(insz)),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  });
  const seconds = Math.floor(now.getTime() / 1000);
  return { code: totp.generate({ timestamp: now.getTime() }), secondsLeft: 30 - (seconds % 30) };
}
