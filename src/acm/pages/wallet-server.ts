import type { ServerPage } from '#web/site.ts';
import type { RawAnswer, Visit } from '#web/visit.ts';
import { logRefusal } from './key-page.ts';
import type { PageParts } from './parts.ts';
import { walletBackPath } from './wallet.ts';

/** Where a wallet fetches a question, and posts its answer: each address is for one of them. */
export const walletRequestPath = '/wallet/verzoek';
export const walletResponsePath = '/wallet/antwoord';

const proof = 'its address, 32 random bytes that name one question, asked and answered once';
const wellFormed = /^[A-Za-z0-9_-]{43}$/;
const noStore = { 'cache-control': 'no-store' };

const json = (status: number, body: object, headers: Readonly<Record<string, string>> = {}): RawAnswer => ({
  kind: 'raw',
  status,
  contentType: 'application/json',
  headers: { ...noStore, ...headers },
  body: JSON.stringify(body),
});

/** What wallets call, without a browser and without cookies (OpenID4VP 1.0, sections 5.10 and 8.2). */
export function walletServerPages(parts: PageParts): readonly ServerPage[] {
  const { wallet } = parts.sleutels;
  if (wallet === null) return [];
  const idOf = ({ params }: Visit): string | null =>
    wellFormed.test(params['id'] ?? '') ? (params['id'] ?? '') : null;
  return [
    {
      method: 'GET',
      path: `${walletRequestPath}/:id`,
      access: 'server',
      proof,
      handle: async (visit) => {
        const id = idOf(visit);
        const request = id === null ? null : await wallet.request(id, visit.now);
        if (request === null) return json(404, { error: 'invalid_request_uri' });
        return {
          kind: 'raw',
          status: 200,
          contentType: 'application/oauth-authz-req+jwt',
          headers: noStore,
          body: request,
        };
      },
    },
    {
      method: 'POST',
      path: `${walletRequestPath}/:id`,
      access: 'server',
      proof,
      // A question says nowhere that it may be posted for; it stays there for who asks as it says.
      handle: async () => json(405, { error: 'invalid_request_uri_method' }, { allow: 'GET' }),
    },
    {
      method: 'POST',
      path: `${walletResponsePath}/:id`,
      access: 'server',
      proof,
      handle: async (visit) => {
        const id = idOf(visit);
        const answered = id === null ? null : await wallet.answer(id, visit.form, visit.now);
        if (answered === null) return json(400, { error: 'invalid_request' });
        const { accepted, back } = answered;
        if (!accepted) logRefusal(visit, 'eidashigh', 'its answer was not accepted');
        if (back === null) return json(accepted ? 200 : 400, accepted ? {} : { error: 'invalid_request' });
        return json(accepted ? 200 : 400, {
          ...(accepted ? {} : { error: 'invalid_request' }),
          redirect_uri: new URL(walletBackPath(back), parts.provider.issuer).href,
        });
      },
    },
  ];
}
