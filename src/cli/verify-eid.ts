import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatInsz, maskInsz } from '#belgian/insz.ts';
import { eidChecker, noRevocation, ocsp, readTrustFolder, type EidRefusal } from '#sleutels/index.ts';
import type { StandaloneCommand } from './standalone-command.ts';

const reasons: Readonly<Record<EidRefusal, string>> = {
  'too-long': 'the token is longer than 10,000 characters',
  'not-a-token': 'the file holds no Web eID token',
  'unknown-format': 'the token is not of format web-eid:1',
  'unknown-algorithm': 'the token names no algorithm that is accepted',
  'bad-certificate': 'the certificate cannot be read, or contradicts itself',
  'weak-certificate-signature': 'the certificate is signed with an algorithm that is too weak',
  'authority-certificate': 'the certificate is of an authority and not of a card',
  'signing-certificate': 'the certificate is the one for signing documents',
  'wrong-key-usage': 'the key is not for proving who one is',
  'no-client-authentication': 'the certificate is not for signing in',
  'policy-not-accepted': 'the certificate is under no policy of authentication that is known',
  'no-national-number': 'the certificate holds no valid national number',
  'untrusted-issuer': 'none of the accepted authorities issued the certificate',
  'issuer-expired': 'the authority that issued the certificate does not count at this date',
  'certificate-not-yet-valid': 'the certificate does not count yet at this date',
  'certificate-expired': 'the certificate has ended at this date',
  'algorithm-does-not-fit-key': 'the algorithm is not one of the key in the certificate',
  'bad-signature': 'the card did not sign this nonce for this origin',
  revoked: 'the authority took the card back',
  'revocation-unknown': 'the authority does not know the card',
  'revocation-unreachable': 'nobody could say whether the card was taken back',
  'revocation-stale': 'the answer about revocation does not count now',
  'revocation-bad-answer': 'the answer about revocation cannot be read, or is about something else',
  'revocation-responder-not-authorised': 'the answer about revocation came from who may not give it',
};

/** Longer than any token, so that the check itself says that it is too long. */
const mostBytes = 50_000;

/** `sleutels verify-eid`: holds a token against what it should say, as the sign-in does. */
export const verifyEid: StandaloneCommand = {
  words: ['sleutels', 'verify-eid'],
  takes: [
    '--token FILE',
    '--origin ORIGIN',
    '--nonce NONCE',
    '--trust FOLDER',
    '[--at DATE]',
    '[--no-revocation]',
    '[--show-number]',
  ],
  does: 'say whose eID card signed a Web eID token',
  run: async (args, { say, complain }) => {
    const asked = read(args);
    if (asked === null) return 'misused';
    const { trust: folder, token: file, origin, nonce, at, checkRevocation, showNumber } = asked;
    const clock = (): Date => new Date();
    const checker = eidChecker({
      trust: await readTrustFolder(folder),
      revocation: checkRevocation ? ocsp({ clock, ifUnreachable: 'refuse' }) : noRevocation,
    });
    const verdict = await checker.check({ token: await beginningOf(file), origin, nonce, at: at ?? clock() });
    if (!verdict.ok) {
      const detail = verdict.detail === undefined ? '' : ` (${verdict.detail})`;
      complain(`Refused: ${verdict.because}: ${reasons[verdict.because]}${detail}.`);
      return 'refused';
    }
    const { givenName, familyName, insz, issuer, notAfter } = verdict.holder;
    say(`${`${givenName} ${familyName}`.trim()}, ${showNumber ? formatInsz(insz) : maskInsz(insz)}`);
    say(`Card issued by ${issuer}, valid until ${notAfter.toISOString().slice(0, 10)}.`);
    say(verdict.revocation === 'checked' ? 'Not revoked.' : 'Revocation was not checked.');
    return 'done';
  },
};

interface Asked {
  readonly token: string;
  readonly origin: string;
  readonly nonce: string;
  readonly trust: string;
  readonly at: Date | null;
  readonly checkRevocation: boolean;
  /** Otherwise only the part by which people of one name are told apart. */
  readonly showNumber: boolean;
}

/** @returns null when an option is missing, unknown or no date */
function read(args: readonly string[]): Asked | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        token: { type: 'string' },
        origin: { type: 'string' },
        nonce: { type: 'string' },
        trust: { type: 'string' },
        at: { type: 'string' },
        'no-revocation': { type: 'boolean' },
        'show-number': { type: 'boolean' },
      },
    });
    const { token, origin, nonce, trust } = values;
    const at = values.at === undefined ? null : new Date(values.at);
    if (at !== null && Number.isNaN(at.getTime())) return null;
    if (token === undefined || origin === undefined || nonce === undefined || trust === undefined) return null;
    return {
      token,
      origin,
      nonce,
      trust,
      at,
      checkRevocation: values['no-revocation'] !== true,
      showNumber: values['show-number'] === true,
    };
  } catch {
    return null;
  }
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
