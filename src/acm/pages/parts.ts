import type Provider from 'oidc-provider';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Person, Sleutels } from '#sleutels/index.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeepRefusal } from '#web/refusals/keep-refusal.ts';
import type { MountedPage } from '#web/site.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import { href, html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { ClientDossier } from '../clients/dossier.ts';
import { text } from '../messages/index.ts';
import type { KeyUrn } from '../rules/accepted-keys.ts';
import type { SignInNotices } from '../notices/sign-in-notice.ts';
import { allowWayBack } from './allow-way-back.ts';
import { signInContext, type SignInContext } from './sign-in-context.ts';

/** What the sign-in pages need; built once in open-acm.ts. */
export interface PageParts {
  readonly provider: Provider;
  readonly db: Db;
  readonly keepRefusal: KeepRefusal;
  readonly keys: Keys;
  readonly dossierOf: (clientId: string) => Promise<ClientDossier | null>;
  readonly sleutels: Sleutels;
  readonly personBySub: (sub: string) => Promise<Person | null>;
  readonly rights: Gebruikersbeheer;
  readonly clock: () => Date;
  /** The keys that work in this deployment, in the order in which they are shown. */
  readonly working: readonly KeyUrn[];
  readonly notices: SignInNotices;
  /** Where the links of the pages lead. */
  readonly links: Readonly<Record<'zone' | 'sleutels' | 'gebruikersbeheer' | 'btb' | 'hulp', URL>>;
}

export interface SignInPage {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** bytes of a form's body */
  readonly bodyLimit?: number;
  /** For programs: see `site.ts`. */
  readonly notAPage?: string;
  readonly handle: (
    visit: Visit,
    context: SignInContext,
    raw: { request: FastifyRequest; reply: FastifyReply },
  ) => Promise<Answer>;
}

/** A page of a sign-in under way; without one it says so, and how cookies may be the cause. */
export const signInPage =
  (parts: PageParts) =>
  ({ handle, ...route }: SignInPage): MountedPage => ({
    ...route,
    access: 'public',
    handle: async (visit, request, reply) => {
      const context = await signInContext(
        parts.provider,
        parts.dossierOf,
        parts.working,
        request,
        reply,
        visit.params['uid'] ?? '',
      );
      if (context === null) return lostPage(visit, parts.links.zone);
      allowWayBack(reply, context.dossier);
      return handle(visit, context, { request, reply });
    },
  });

/** Nothing to go on with: how that comes, and where to begin again. */
export function lostPage(visit: Visit, begin: URL): Answer {
  const t = text(visit.language);
  return page({
    status: 400,
    title: t('lost.title'),
    body: html`<h1 class="govuk-heading-l">${t('lost.title')}</h1>
      <p class="govuk-body">${t('lost.what')}</p>
      <p class="govuk-body">${t('lost.next')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${href(inLanguage(begin, visit.language))}">${t('front.zone')}</a></p>
      <p class="govuk-body">${t('lost.cookies')}</p>`,
  });
}

/** Ends the interaction and goes back to the provider, which continues the request. */
export async function finish(
  parts: PageParts,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  result: Parameters<Provider['interactionResult']>[2],
): Promise<URL> {
  return new URL(
    await parts.provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false }),
  );
}
