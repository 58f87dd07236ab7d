import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import type { NewApp } from '../mine/own-app.ts';
import { doerOf } from './guarded.ts';
import { text } from '../messages/index.ts';
import { codeFormError, type CodeFormError } from '../rules/code-form.ts';
import { enrolmentLifetime } from '../rules/limits.ts';
import { enrolmentUri, secretAsText } from '../rules/totp.ts';
import type { NewAppDeps } from './new-app.ts';
import { paths } from './paths.ts';
import { qrCode } from '#web/components/qr-code.ts';

type LinkError = CodeFormError | 'wrong';

/** Shows the secret of the new app as a picture and as text, and takes its first code. */
export const linkApp = ({ guarded, ...deps }: NewAppDeps): readonly PageRoute[] => {
  const again = async (visit: SignedInVisit, error: LinkError): Promise<PageAnswer> => {
    const app = await deps.app.waiting(visit.person.sub, visit.now);
    return app === null ? over(visit) : form(visit, app, error);
  };
  return [
    guarded('app', {
      method: 'GET',
      path: paths.linkApp,
      access: 'signed-in',
      handle: async (visit) => {
        const app = await deps.app.waiting(visit.person.sub, visit.now);
        return app === null ? redirect(paths.newApp) : form(visit, app, null);
      },
    }),
    guarded('app', {
      method: 'POST',
      path: paths.linkApp,
      access: 'signed-in',
      handle: async (visit) => {
        const code = visit.form.get('code') ?? '';
        const malformed = codeFormError(code);
        if (malformed !== null) return again(visit, malformed);
        const outcome = await deps.app.confirm(doerOf(visit), code);
        if (outcome === 'confirmed') return redirect(paths.replaced);
        return outcome === 'wrong' ? again(visit, 'wrong') : over(visit);
      },
    }),
  ];
};

/** Too late, or already done. */
function over(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 409,
    title: t('link.over.title'),
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      <h1 class="govuk-heading-xl">${t('link.over.title')}</h1>
      <p class="govuk-body">${t('link.over')}</p>
      ${linkButton({ text: t('app.title'), href: paths.newApp })}`,
  });
}

function form(visit: SignedInVisit, app: NewApp, error: LinkError | null): PageAnswer {
  const t = text(visit.language);
  const message = error === null ? undefined : t(`link.error.${error}`);
  return page({
    title: t('link.title'),
    hasErrors: error !== null,
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      ${errorSummary({
        title: t('error.summary'),
        errors: message === undefined ? [] : [{ text: message, href: '#code' }],
      })}
      <h1 class="govuk-heading-xl">${t('link.title')}</h1>
      ${shownSecret(visit, app)}
      <form method="post" action="${paths.linkApp}" novalidate>
        ${visit.csrfField}
        ${textInput({
          name: 'code',
          label: t('link.code'),
          hint: t('link.code.hint'),
          error: message,
          width: 10,
          figures: true,
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          spellcheck: false,
          maxlength: 20,
        })}
        ${button({ text: t('link.confirm') })}
      </form>`,
  });
}

function shownSecret(visit: SignedInVisit, { username, secret }: NewApp): Html {
  const t = text(visit.language);
  // In groups of four, as people read letters over from a screen; apps take the spaces as well as not.
  const grouped = secretAsText(secret).replaceAll(/(.{4})(?=.)/g, '$1 ');
  return html`<p class="govuk-body">${t('link.scan')}</p>
    ${qrCode(enrolmentUri(secret, t('site.name'), username), t('link.qr'))}
    <p class="govuk-body">${t('link.text')}</p>
    ${summaryList([
      { key: t('link.account'), value: username },
      { key: t('link.secret'), value: html`<code>${grouped}</code>` },
      { key: t('link.kind'), value: t('link.kind.totp') },
    ])}
    ${insetText(t('link.secrecy', { minutes: enrolmentLifetime / 60_000 }))}`;
}
