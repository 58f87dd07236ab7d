import type Provider from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { html, raw } from '#web/html.ts';
import { isLanguage, type Language } from '#web/languages.ts';
import type { SiteShell } from '#web/site.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { withFormTargets } from './allow-way-back.ts';
import { provesOwnSession, signOutAtOnce, switchCapacity } from '../provider/logout.ts';

export interface ProviderPagesDeps {
  /** Known once the site is built, which is before the first request. */
  readonly shell: { readonly current: SiteShell | null };
  readonly provider: () => Provider;
}

interface ProviderPages {
  readonly renderError: NonNullable<Configuration['renderError']>;
  readonly logoutSource: (ctx: KoaContextWithOIDC, form: string) => Promise<undefined>;
  readonly postLogoutSource: (ctx: KoaContextWithOIDC) => Promise<undefined>;
}

/** The pages that the library asks for, in our layout and with nothing from outside. */
export function providerPages({ shell, provider }: ProviderPagesDeps): ProviderPages {
  const send = async (ctx: KoaContextWithOIDC, answer: (language: Language) => PageAnswer): Promise<undefined> => {
    const language = languageOf(ctx.cookies.get('acm-language'));
    ctx.type = 'html';
    // The site's own policy stands; the form to sign out may lead to where the application says (its dossier allows it).
    const back = ctx.oidc?.params?.['post_logout_redirect_uri'];
    const policy = ctx.response.get('content-security-policy');
    if (typeof back === 'string') ctx.set('content-security-policy', withFormTargets(policy, [new URL(back).origin]));
    ctx.body =
      shell.current === null ? '' : await shell.current.render(strangersVisit(language, ctx.path), answer(language));
    return undefined;
  };
  return {
    renderError: (ctx, out) =>
      send(ctx, (language) => {
        const t = text(language);
        const lost = out.error === 'invalid_request' && /session|interaction|expired/.test(out.error_description ?? '');
        const title = t(lost ? 'lost.title' : 'error.title');
        return page({
          title,
          body: html`<h1 class="govuk-heading-l">${title}</h1>
            <p class="govuk-body">${t(lost ? 'lost.what' : 'error.what')}</p>
            <p class="govuk-body">${t('lost.next')}</p>
            ${lost ? html`<p class="govuk-body">${t('lost.cookies')}</p>` : ''}
            <p class="govuk-body-s">
              ${t('error.code', { error: `${out.error}${out.error_description === undefined ? '' : ` (${out.error_description})`}` })}
            </p>`,
        });
      }),
    logoutSource: async (ctx, form) => {
      if ('switch' in ctx.query) {
        await switchCapacity(provider(), ctx);
        return undefined;
      }
      if (provesOwnSession(ctx)) {
        await signOutAtOnce(provider(), ctx);
        return undefined;
      }
      return send(ctx, (language) => {
        const t = text(language);
        return page({
          title: t('logout.title'),
          // The form is the library's own: an address of ours and a token that it made.
          body: html`<h1 class="govuk-heading-l">${t('logout.title')}</h1>
            <p class="govuk-body">${t('logout.what')}</p>
            ${raw(form)}
            <button class="govuk-button" form="op.logoutForm" name="logout" value="yes">${t('logout.button')}</button>`,
        });
      });
    },
    postLogoutSource: (ctx) =>
      send(ctx, (language) => {
        const t = text(language);
        return page({
          title: t('logout.done.title'),
          body: html`<h1 class="govuk-heading-l">${t('logout.done.title')}</h1>
            <p class="govuk-body">${t('logout.done.what')}</p>`,
        });
      }),
  };
}

const languageOf = (text: string | undefined): Language => (isLanguage(text) ? text : 'nl');

/** The library's pages have no form of ours and nobody signed in at this site: the layout needs no more than this. */
const strangersVisit = (language: Language, path: string): Visit => ({
  method: 'GET',
  path,
  params: {},
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  language,
  now: new Date(0),
  person: null,
  sessionId: null,
  csrfField: html``,
  address: '',
  requestId: '',
  cookies: {},
  log: () => undefined,
});
