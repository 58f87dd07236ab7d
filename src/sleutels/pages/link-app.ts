import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import type { MyKeys, NewApp } from '../my-keys.ts';
import { text } from '../messages/index.ts';
import { codeFormError, type CodeFormError } from '../rules/code-form.ts';
import { enrolmentLifetime } from '../rules/limits.ts';
import { enrolmentUri, secretAsText } from '../rules/totp.ts';
import { paths } from './paths.ts';
import { codeField, errorSummary } from './code-field.ts';
import { qrCode } from './qr-code.ts';

type LinkError = CodeFormError | 'wrong';

/** Shows the secret of the new app as a picture and as text, and takes its first code. */
export const linkApp = (deps: { readonly keys: MyKeys }): readonly PageRoute[] => {
  const again = async (visit: SignedInVisit, error: LinkError): Promise<PageAnswer> => {
    const app = await deps.keys.newApp(visit.person.sub, visit.now);
    return app === null ? over(visit) : form(visit, app, error);
  };
  return [
    {
      method: 'GET',
      path: paths.linkApp,
      access: 'signed-in',
      handle: async (visit) => {
        const app = await deps.keys.newApp(visit.person.sub, visit.now);
        return app === null ? redirect(paths.newApp) : form(visit, app, null);
      },
    },
    {
      method: 'POST',
      path: paths.linkApp,
      access: 'signed-in',
      handle: async (visit) => {
        const code = visit.form.get('code') ?? '';
        const malformed = codeFormError(code);
        if (malformed !== null) return again(visit, malformed);
        const outcome = await deps.keys.confirmApp(visit.person.sub, code, visit.now);
        if (outcome === 'confirmed') return redirect(paths.replaced);
        return outcome === 'wrong' ? again(visit, 'wrong') : over(visit);
      },
    },
  ];
};

/** Too late, or already done. */
function over(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 409,
    title: t('link.over.title'),
    body: html`<a class="govuk-back-link" href="${paths.mine}">${t('app.back')}</a>
      <h1 class="govuk-heading-xl">${t('link.over.title')}</h1>
      <p class="govuk-body">${t('link.over')}</p>
      <a class="govuk-button" href="${paths.newApp}" role="button" draggable="false" data-module="govuk-button"
        >${t('mine.new-app')}</a
      >`,
  });
}

function form(visit: SignedInVisit, app: NewApp, error: LinkError | null): PageAnswer {
  const t = text(visit.language);
  const message = error === null ? null : t(`link.error.${error}`);
  return page({
    title: t('link.title'),
    hasErrors: error !== null,
    body: html`<a class="govuk-back-link" href="${paths.mine}">${t('app.back')}</a>
      ${message === null ? '' : errorSummary(t('error.summary'), message)}
      <h1 class="govuk-heading-xl">${t('link.title')}</h1>
      ${shownSecret(visit, app)}
      <form method="post" action="${paths.linkApp}" novalidate>
        ${visit.csrfField} ${codeField(t('link.code'), t('link.code.hint'), message)}
        <button type="submit" class="govuk-button" data-module="govuk-button">${t('link.confirm')}</button>
      </form>`,
  });
}

function shownSecret(visit: SignedInVisit, { username, secret }: NewApp): Html {
  const t = text(visit.language);
  const row = (label: string, value: Html): Html =>
    html`<div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">${label}</dt>
      <dd class="govuk-summary-list__value">${value}</dd>
    </div>`;
  // In groups of four, as people read letters over from a screen; apps take the spaces as well as not.
  const grouped = secretAsText(secret).replaceAll(/(.{4})(?=.)/g, '$1 ');
  return html`<p class="govuk-body">${t('link.scan')}</p>
    ${qrCode(enrolmentUri(secret, t('site.name'), username), t('link.qr'))}
    <p class="govuk-body">${t('link.text')}</p>
    <dl class="govuk-summary-list">
      ${row(t('link.account'), html`${username}`)} ${row(t('link.secret'), html`<code>${grouped}</code>`)}
      ${row(t('link.kind'), html`${t('link.kind.totp')}`)}
    </dl>
    <div class="govuk-inset-text">${t('link.secrecy', { minutes: enrolmentLifetime / 60_000 })}</div>`;
}
