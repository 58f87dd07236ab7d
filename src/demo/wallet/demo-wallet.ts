import { randomBytes, X509Certificate } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import type { WalletAuthorities } from './authorities.ts';
import { demoHolderKey } from './holder-key.ts';
import { claimsOf, statusIndex, type Holder, type WalletStore } from './holders.ts';
import { es256, hasher, issuePid, seconds } from './pid-issuer.ts';
import { chooseClaims, claimsIn, websiteOf, type Resolved } from './understand.ts';
import { walletClient } from './wallet-client.ts';

/** A question that a wallet fetched, checked and understood. */
export interface Asked {
  /** Who asks, as their certificate names them. */
  readonly website: string;
  /** Names of claims, as the question has them. */
  readonly claims: readonly string[];
}

export type Shown = { readonly ok: true; readonly back: URL | null } | { readonly ok: false };

/** What every demo wallet does: reads a question, shows an identification, or says no. */
export interface DemoWallet {
  /** @param invitation what a link or a QR code says; null when it leads to no question that may be answered */
  readonly read: (invitation: URLSearchParams) => Promise<{ readonly id: string; readonly asked: Asked } | null>;
  readonly asked: (id: string) => Asked | null;
  readonly show: (id: string, holder: Holder, now: Date) => Promise<Shown>;
  readonly refuse: (id: string) => Promise<Shown>;
}

export interface DemoWalletDeps {
  readonly authorities: WalletAuthorities;
  readonly store: WalletStore;
  /** Where the list of what was taken back is. */
  readonly statusUri: string;
  /** Only these sites may ask: a page of the demo must not be made to fetch any other address. */
  readonly mayAsk: (url: URL) => boolean;
}

const mostQuestions = 100;
const month = 30 * 86_400_000;
const serverMetadata = {
  authorization_signing_alg_values_supported: [],
  authorization_encryption_alg_values_supported: ['ECDH-ES'],
  authorization_encryption_enc_values_supported: ['A256GCM', 'A128GCM'],
};

export function demoWallet({ authorities, store, statusUri, mayAsk }: DemoWalletDeps): DemoWallet {
  const questions = new Map<string, { readonly resolved: Resolved; readonly asked: Asked }>();
  const register = new X509Certificate(authorities.register.certificate);

  const take = (id: string): Resolved | null => {
    const found = questions.get(id);
    questions.delete(id);
    return found?.resolved ?? null;
  };
  const send = async ({ authorizationRequestPayload: request }: Resolved, payload: object): Promise<Shown> => {
    if (!isForUrl(request)) return { ok: false };
    const made = await walletClient.createOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: request,
      authorizationResponsePayload: payload as never,
      jarm: { encryption: { nonce: randomBytes(16).toString('base64url') }, serverMetadata },
    });
    const { response } = await walletClient.submitOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: request,
      authorizationResponsePayload: made.authorizationResponsePayload,
      ...(made.jarm === undefined ? {} : { jarm: made.jarm }),
    });
    return answered(response, mayAsk);
  };

  return {
    read: async (invitation) => {
      const uri = URL.parse(invitation.get('request_uri') ?? '');
      if (uri === null || !mayAsk(uri)) return null;
      try {
        const resolved = await walletClient.resolveOpenId4vpAuthorizationRequest({
          authorizationRequestPayload: Object.fromEntries(invitation) as never,
        });
        const website = websiteOf(resolved, register);
        const claims = claimsIn(resolved);
        if (website === null) return null;
        const id = randomBytes(16).toString('hex');
        const asked = { website, claims };
        questions.set(id, { resolved, asked });
        const [oldest] = questions.keys();
        if (questions.size > mostQuestions && oldest !== undefined) questions.delete(oldest);
        return { id, asked };
      } catch {
        return null;
      }
    },
    asked: (id) => questions.get(id)?.asked ?? null,
    refuse: async (id) => {
      const resolved = take(id);
      if (resolved === null) return { ok: false };
      const { authorizationRequestPayload: request } = resolved;
      if (!isForUrl(request)) return { ok: false };
      const form = new URLSearchParams({ error: 'access_denied', state: request.state ?? '' });
      return answered(await fetch(request.response_uri, { method: 'POST', body: form }), mayAsk);
    },
    show: async (id, holder, now) => {
      const resolved = take(id);
      if (resolved === null) return { ok: false };
      const { authorizationRequestPayload: request } = resolved;
      const state = await store.stateOf(holder);
      const keys = demoHolderKey(`${holder.person.username} ${state.serial}`);
      const all = claimsOf(holder, new Date(now.getTime() + 36 * month));
      const pid = await issuePid(authorities.issuer, {
        claims: all,
        holder: keys,
        status: { idx: statusIndex(holder, state), uri: statusUri },
        now,
      });
      const chosen = chooseClaims(resolved, all, authorities.issuer.certificate);
      if (chosen === null) return { ok: false };
      const wallet = new SDJwtVcInstance({ hasher, kbSigner: es256(keys.privateKey), kbSignAlg: 'ES256' });
      const presentation = await wallet.present(pid, Object.fromEntries(chosen.claims.map((name) => [name, true])), {
        kb: { payload: { iat: seconds(now), nonce: request.nonce, aud: request.client_id ?? '' } },
      });
      return send(resolved, { vp_token: { [chosen.id]: [presentation] } });
    },
  };
}

type Request = Resolved['authorizationRequestPayload'];
type RequestByUrl = Extract<Request, { client_id: string }> & { readonly response_uri: string };

/** Not one that a browser would bring by itself. */
const isForUrl = (request: Request): request is RequestByUrl =>
  'client_id' in request && typeof request.response_uri === 'string';

/** What the website said, and where it wants the browser to go. */
async function answered(response: Response, mayAsk: (url: URL) => boolean): Promise<Shown> {
  const body = (await response.json().catch(() => ({}))) as { readonly redirect_uri?: unknown };
  const back = typeof body.redirect_uri === 'string' ? URL.parse(body.redirect_uri) : null;
  if (back !== null && mayAsk(back)) return { ok: true, back };
  return response.ok ? { ok: true, back: null } : { ok: false };
}
