import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { signInsShown, type MyKeys, type Overview } from '../my-keys.ts';
import { text } from '../messages/index.ts';
import { moment } from './moment.ts';
import { moreInfo } from './more-info.ts';
import { paths } from './paths.ts';

/** One's own keys, when they were last used, and one's last sign-ins. */
export const mine = (deps: { readonly keys: MyKeys }): PageRoute => ({
  method: 'GET',
  path: paths.mine,
  access: 'signed-in',
  handle: async (visit) => {
    const t = text(visit.language);
    const overview = await deps.keys.overview(visit.person.sub);
    const known = overview !== null && overview.keys.length > 0;
    return page({
      title: t('mine.title'),
      body: html`${visit.query.get('gekoppeld') === '1' ? replaced(visit.language) : ''}
        <h1 class="govuk-heading-xl">${t('mine.title')}</h1>
        ${known ? keyCards(overview, visit.language) : noKeys(visit.language)}
        ${overview === null ? '' : signIns(overview, visit.language)}`,
    });
  },
});

function replaced(language: Language): Html {
  const t = text(language);
  return html`<div
    class="govuk-notification-banner govuk-notification-banner--success"
    role="alert"
    aria-labelledby="replaced-title"
    data-module="govuk-notification-banner"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="replaced-title">${t('mine.replaced.title')}</h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">${t('mine.replaced')}</p>
    </div>
  </div>`;
}

function noKeys(language: Language): Html {
  const t = text(language);
  return html`<h2 class="govuk-heading-m">${t('mine.none.title')}</h2>
    <p class="govuk-body">${t('mine.none')}</p>`;
}

function keyCards(overview: Overview, language: Language): Html {
  const t = text(language);
  const row = (label: string, value: string): Html =>
    html`<div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">${label}</dt>
      <dd class="govuk-summary-list__value">${value}</dd>
    </div>`;
  return html`<p class="govuk-body-l">${t('mine.lead')}</p>
    ${overview.keys.map(
      (key) =>
        html`<div class="govuk-summary-card">
          <div class="govuk-summary-card__title-wrapper">
            <h2 class="govuk-summary-card__title">${t(`key.${key.kind}`)}</h2>
            <div class="govuk-summary-card__actions">${moreInfo(t)}</div>
          </div>
          <div class="govuk-summary-card__content">
            <dl class="govuk-summary-list">
              ${row(t('mine.username'), key.username)} ${row(t('mine.activated'), moment(key.activated_at, language))}
              ${row(
                t('mine.last-used'),
                key.last_used_at === null ? t('mine.never-used') : moment(key.last_used_at, language),
              )}
            </dl>
          </div>
        </div>`,
    )}
    <a class="govuk-button govuk-button--secondary" href="${paths.newApp}" role="button" draggable="false" data-module="govuk-button"
      >${t('mine.new-app')}</a
    >`;
}

function signIns({ signIns: list }: Overview, language: Language): Html {
  const t = text(language);
  const title = html`<h2 class="govuk-heading-m" id="sign-ins">${t('mine.sign-ins.title')}</h2>`;
  if (list.length === 0) return html`${title}<p class="govuk-body">${t('mine.sign-ins.none')}</p>`;
  return html`${title}
    <p class="govuk-body">${t('mine.sign-ins.lead', { most: signInsShown })}</p>
    <table class="govuk-table" aria-labelledby="sign-ins">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">${t('mine.sign-ins.when')}</th>
          <th scope="col" class="govuk-table__header">${t('mine.sign-ins.key')}</th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        ${list.map(
          (one) =>
            html`<tr class="govuk-table__row">
              <td class="govuk-table__cell">${moment(one.at, language)}</td>
              <td class="govuk-table__cell">${t(`key.${one.kind}`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="govuk-body">${t('mine.sign-ins.strange')}</p>`;
}
