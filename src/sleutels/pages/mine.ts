import { emptyState } from '#web/components/empty-state.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { signInsShown, type MyKeys, type Overview } from '../my-keys.ts';
import { text } from '../messages/index.ts';
import { moment } from '../moment.ts';
import { aboutTheKey } from './more-info.ts';
import { paths } from './paths.ts';

/** One's own keys, when they were last used, and one's last sign-ins. */
export const mine = (deps: { readonly keys: MyKeys }): PageRoute => ({
  method: 'GET',
  path: paths.mine,
  access: 'signed-in',
  handle: async (visit) => {
    const t = text(visit.language);
    const overview = await deps.keys.overview(visit.person.sub);
    const replaced = visit.query.get('gekoppeld') === '1';
    return page({
      title: t('mine.title'),
      body: html`${
        replaced ? notificationBanner({ title: t('mine.replaced.title'), text: t('mine.replaced'), success: true }) : ''
      }
        <h1 class="govuk-heading-xl">${t('mine.title')}</h1>
        ${
          overview === null || overview.keys.length === 0
            ? emptyState({ title: t('mine.none.title'), text: t('mine.none') })
            : keyCards(overview, visit.language)
        }
        ${overview === null ? '' : signIns(overview, visit.language)}`,
    });
  },
});

function keyCards({ keys, username }: Overview, language: Language): Html {
  const t = text(language);
  return html`<p class="govuk-body-l">${t('mine.lead')}</p>
    ${keys.map((key) =>
      summaryCard({
        title: t(`key.${key.kind}`),
        actions: aboutTheKey(t),
        rows: [
          { key: t('mine.username'), value: username ?? '' },
          { key: t('mine.activated'), value: moment(key.activated_at, language) },
          {
            key: t('mine.last-used'),
            value: key.last_used_at === null ? t('mine.never-used') : moment(key.last_used_at, language),
          },
        ],
      }),
    )}
    ${linkButton({ text: t('mine.new-app'), href: paths.newApp, kind: 'secondary' })}`;
}

function signIns({ signIns: list }: Overview, language: Language): Html {
  const t = text(language);
  return html`<h2 class="govuk-heading-m">${t('mine.sign-ins.title')}</h2>
    <p class="govuk-body">${t('mine.sign-ins.lead', { most: signInsShown })}</p>
    ${table({
      id: 'sign-ins',
      caption: t('mine.sign-ins.title'),
      captionHidden: true,
      columns: [{ label: t('mine.sign-ins.when') }, { label: t('mine.sign-ins.key') }],
      rows: list.map((one) => [moment(one.at, language), t(`key.${one.kind}`)]),
      empty: emptyState({ title: t('mine.sign-ins.none.title'), text: t('mine.sign-ins.none') }),
    })}
    <p class="govuk-body">${t('mine.sign-ins.strange')}</p>`;
}
