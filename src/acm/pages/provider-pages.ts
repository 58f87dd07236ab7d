import type Provider from 'oidc-provider';
import type { Configuration, ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { href, html, raw } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { isLanguage, type Language } from '#web/languages.ts';
import { cookieName } from '#web/server/cookies.ts';
import { languageOfBrowser } from '#web/server/language-of-browser.ts';
import type { SiteShell } from '#web/site.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { withFormTargets } from './allow-way-back.ts';
import { languageAsked } from '../provider/language-asked.ts';
import { provesOwnSession, signOutAtOnce, switchCapacity } from '../provider/logout.ts';

export interface ProviderPagesDeps {
  /** Known once the site is built, which is before the first request. */
  readonly shell: { readonly current: SiteShell | null };
  readonly provider: () => Provider;
  /** Where people begin again. */
  readonly begin: URL;
}

interface ProviderPages {
  readonly renderError: NonNullable<Configuration['renderError']>;
  readonly logoutSource: (ctx: KoaContextWithOIDC, form: string) => Promise<undefined>;
  readonly postLogoutSource: (ctx: KoaContextWithOIDC) => Promise<undefined>;
}

/** The pages that the library asks for, in our layout and with nothing from outside. */
export function providerPages({ shell, provider, begin }: ProviderPagesDeps): ProviderPages {
  const send = async (ctx: KoaContextWithOIDC, answer: (language: Language) => PageAnswer): Promise<undefined> => {
    const { language, path } = seenAt(ctx);
    ctx.type = 'html';
    ctx.body =
      shell.current === null ? '' : await shell.current.render(strangersVisit(language, path), answer(language));
    return undefined;
  };
  return {
    renderError: (ctx, out) =>
      send(ctx, (language) => {
        const t = text(language);
        const kind = kindOf(out);
        const title = t(`${kind}.title`);
        return page({
          title,
          body: html`<h1 class="govuk-heading-l">${title}</h1>
            <p class="govuk-body">${t(`${kind}.what`)}</p>
            <p class="govuk-body">${t('lost.next')}</p>
            <p class="govuk-body"><a class="govuk-link" href="${href(inLanguage(begin, language))}">${t('front.zone')}</a></p>
            ${kind === 'lost' ? html`<p class="govuk-body">${t('lost.cookies')}</p>` : ''}
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
      // The form may lead to where the application says: the library has found that address in its dossier.
      const back = ctx.oidc.params?.['post_logout_redirect_uri'];
      const policy = ctx.response.get('content-security-policy');
      if (typeof back === 'string') ctx.set('content-security-policy', withFormTargets(policy, [new URL(back).origin]));
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

/** The person came too late or without cookies, we failed, or the application asked for what it may not have. */
function kindOf({ error, error_description: description }: ErrorOut): 'lost' | 'failed' | 'error' {
  if (error === 'server_error') return 'failed';
  return error === 'invalid_request' && /session|interaction|expired/.test(description ?? '') ? 'lost' : 'error';
}

/** The library sees the request without the prefix under which it stands, and without our cookies' names. */
function seenAt(ctx: KoaContextWithOIDC): { readonly language: Language; readonly path: string } {
  const { req } = ctx;
  const path = 'originalUrl' in req && typeof req.originalUrl === 'string' ? req.originalUrl : ctx.url;
  const { searchParams } = new URL(path, 'http://here.invalid');
  const asked = searchParams.get('taal') ?? languageAsked(searchParams.get('ui_locales'));
  if (isLanguage(asked)) return { path, language: asked };
  const kept = ctx.cookies.get(cookieName('acm', ctx.secure, 'language'));
  return { path, language: isLanguage(kept) ? kept : languageOfBrowser(ctx.get('accept-language')) };
}

/** The library's pages have no form of ours and nobody signed in at this site: the layout needs no more than this. */
const strangersVisit = (language: Language, path: string): Visit => ({
  method: 'GET',
  path,
  params: {},
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  files: [],
  language,
  now: new Date(0),
  person: null,
  sessionId: null,
  csrfField: html``,
  address: '',
  userAgent: '',
  requestId: '',
  cookies: {},
  log: () => undefined,
});
