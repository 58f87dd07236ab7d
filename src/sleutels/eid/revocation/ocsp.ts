import { randomBytes } from 'node:crypto';
import { boundedMap } from '../bounded-map.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { refused } from '../refusal.ts';
import { judgeAnswer, type Judgement } from './judge-answer.ts';
import { certificateName, makeRequest } from './make-request.ts';
import { guardedPost, type Post } from './post.ts';
import type { Revocation } from './revocation.ts';

export interface OcspDeps {
  /** The time of asking; answers are fresh or not by this clock. */
  readonly clock: () => Date;
  /** What to do when nobody could say: refuse, or accept and tell that it was not checked. */
  readonly ifUnreachable: 'refuse' | 'accept';
  readonly timeoutMs?: number;
  /** Lets it ask a responder on this machine or a private network. */
  readonly allowPrivate?: boolean;
  /** How long a good answer counts without asking again; its own end comes first. A lost card works no longer. */
  readonly keepMs?: number;
  /** Told after each question whether a responder answered it, whatever it said. */
  readonly onAsked?: (answered: boolean) => void;
  readonly post?: Post;
  readonly random?: (length: number) => Buffer;
}

const nonceLength = 32;
const rememberedAnswers = 10_000;

/** Asks the authority's responder whether the certificate still counts (RFC 6960), at the address in the certificate. */
export function ocsp(deps: OcspDeps): Revocation {
  const { clock, ifUnreachable, timeoutMs = 5_000, allowPrivate = false, keepMs = 2 * 60_000 } = deps;
  const { post = guardedPost({ timeoutMs, allowPrivate }), random = randomBytes } = deps;
  const goodUntil = boundedMap<string, number>(rememberedAnswers);

  async function ask(certificate: Certificate, issuer: Certificate): Promise<Judgement> {
    const url = responderOf(certificate);
    if (url === null) return refused('revocation-unreachable', 'the certificate names nobody to ask');
    const nonce = random(nonceLength);
    const answer = await answerOf(post(url, makeRequest(certificateName(certificate, issuer), nonce)));
    deps.onAsked?.(answer !== null);
    if (answer === null) return refused('revocation-unreachable', url.host);
    return judgeAnswer(answer, { certificate, issuer, nonce }, clock());
  }

  return {
    check: async (certificate, issuer) => {
      const key = certificate.fingerprint.toString('base64');
      if (clock().getTime() < (goodUntil.get(key) ?? 0)) return { ok: true, revocation: 'checked' };
      const judgement = await ask(certificate, issuer);
      if (judgement.ok) {
        const now = clock().getTime();
        goodUntil.set(key, Math.min(now + keepMs, judgement.until?.getTime() ?? now + keepMs));
        return { ok: true, revocation: 'checked' };
      }
      goodUntil.delete(key);
      const isAccepted = judgement.because === 'revocation-unreachable' && ifUnreachable === 'accept';
      return isAccepted ? { ok: true, revocation: 'not-checked' } : judgement;
    },
  };
}

/** The first address in the certificate that is one of HTTP. */
function responderOf({ ocspAddresses }: Certificate): URL | null {
  const urls = ocspAddresses.slice(0, 4).flatMap((address) => URL.parse(address) ?? []);
  return urls.find(({ protocol }) => protocol === 'http:' || protocol === 'https:') ?? null;
}

/** @returns null when none came: whatever went wrong on the way there or back means the same to us */
async function answerOf(posted: Promise<Buffer>): Promise<Buffer | null> {
  try {
    return await posted;
  } catch {
    return null;
  }
}
