import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { claimsOfScopes } from '../provider/claims.ts';
import type { KeyUrn } from '../rules/accepted-keys.ts';

/**
 * For who builds an application: which scope opens which claims, and what is not confirmed about them.
 * @param passkey what `acr` says of a key that the real ACM does not have; undefined: it does not work here
 */
export const claimsPage = (issuer: URL, passkey: KeyUrn | undefined): PublicPage => ({
  method: 'GET',
  path: '/claims',
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const discovery = `${issuer.pathname}/.well-known/openid-configuration`;
    const form = 'DienstenchequesErkendeOnderneming-8999999005:1999999052';
    return page({
      title: t('claims.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-l">${t('claims.title')}</h1>
        <p class="govuk-body">${t('claims.intro')}</p>
        <p class="govuk-body"><a class="govuk-link" href="${discovery}">${t('claims.discovery')}</a></p>
        ${table({
          id: 'scopes',
          caption: t('claims.caption'),
          columns: [{ label: t('claims.scope') }, { label: t('claims.claims') }],
          empty: html``,
          rows: Object.entries(claimsOfScopes).map(([scope, claims]) => [
            html`<code>${scope}</code>`,
            html`<code>${claims.join(', ')}</code>`,
          ]),
        })}
        <p class="govuk-body">${t('claims.form', { form })}</p>
        <p class="govuk-body">${tag({ text: t('claims.notConfirmed'), state: 'attention' })} ${t('claims.notConfirmedWhat')}</p>
        ${
          passkey === undefined
            ? null
            : html`<p class="govuk-body">
                ${tag({ text: t('claims.ours'), state: 'attention' })} ${t('claims.ours.passkey', { urn: passkey })}
              </p>`
        }`,
    });
  },
});
