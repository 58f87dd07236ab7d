import type { Site, SiteShell } from '#web/site.ts';
import { leaveTo } from '#web/visit.ts';
import type { ClientDossier } from './clients/dossier.ts';
import { text } from './messages/index.ts';
import { mountProvider } from './mount.ts';
import { capacityPage, capacityPages } from './pages/capacity.ts';
import { chooseKeyPage } from './pages/choose-key.ts';
import { claimsPage } from './pages/claims.ts';
import { codePages } from './pages/code.ts';
import { frontPage } from './pages/front.ts';
import { eidPages } from './pages/eid.ts';
import { itsmePages, itsmePublicPages } from './pages/itsme.ts';
import { moreInfoPages } from './pages/more-info.ts';
import { withNotices } from './notices/with-notices.ts';
import { finish, signInPage, type PageParts, type SignInPage } from './pages/parts.ts';
import { passkeyPages, passkeyPublicPages } from './pages/passkey.ts';
import { passwordPages } from './pages/password.ts';
import { urnAmong } from './rules/accepted-keys.ts';
import { walletPages } from './pages/wallet.ts';
import { walletServerPages } from './pages/wallet-server.ts';

const codeKinds = ['csamtotp', 'csamsms'] as const;

export interface AcmSiteDeps {
  readonly parts: PageParts;
  readonly issuer: URL;
  readonly shell: { current: SiteShell | null };
  readonly formTargets: readonly string[];
  readonly ownClients: readonly ClientDossier[];
}

/** The site of the provider: its protocol under `/op`, and the pages on which people prove who they are. */
export function acmSite({ parts, issuer, shell, formTargets }: AcmSiteDeps): Site {
  const signInPages: readonly SignInPage[] = [
    {
      method: 'GET',
      path: '/aanmelden/:uid',
      handle: async (visit, context, raw) =>
        context.prompt === 'login'
          ? withNotices(parts, visit, ['sign-in', ...context.offered], chooseKeyPage(parts, visit, context))
          : capacityPage(parts, visit, context, raw),
    },
    ...codeKinds.flatMap((kind) => [...passwordPages(parts, kind), ...codePages(parts, kind)]),
    ...eidPages(parts),
    ...itsmePages(parts),
    ...passkeyPages(parts),
    ...walletPages(parts),
    ...capacityPages(parts),
    {
      method: 'POST',
      path: '/aanmelden/:uid/terug',
      handle: async (_visit, _context, raw) =>
        leaveTo(await finish(parts, raw, { error: 'access_denied', error_description: 'the person went back' })),
    },
  ];
  return {
    system: 'acm',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: (visit) => [{ label: text(visit.language)('nav.claims'), href: '/claims' }],
    actingAs: () => null,
    pages: [
      frontPage(parts),
      claimsPage(issuer, urnAmong(parts.working, 'passkey')),
      ...moreInfoPages(parts),
      ...itsmePublicPages(parts),
      ...passkeyPublicPages(parts),
      ...walletServerPages(parts),
    ],
    formTargets,
    mount: async (server, given) => {
      shell.current = given;
      await mountProvider(server, parts.provider, issuer);
      await server.register(async (pages) => given.addPages(pages, signInPages.map(signInPage(parts))));
    },
  };
}
