import { backLink } from '#web/components/back-link.ts';
import { breadcrumbs } from '#web/components/breadcrumbs.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { button } from '#web/components/button.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { moreInfo } from '#web/components/more-info.ts';
import { pagination } from '#web/components/pagination.ts';
import { html, type Html } from '#web/html.ts';
import type { Part } from './part.ts';
import type { StyleText } from './text.ts';

export const wayParts = (t: StyleText): readonly Part[] => [
  { id: 'buttons', title: t('buttons'), content: buttons(t) },
  { id: 'navigation', title: t('navigation'), content: navigation(t) },
];

const buttons = (t: StyleText): Html =>
  html`${buttonGroup(
    button({ text: t('buttons.main'), type: 'button' }),
    button({ text: t('buttons.secondary'), kind: 'secondary', type: 'button' }),
    button({ text: t('buttons.warning'), kind: 'warning', type: 'button' }),
  )}
  ${buttonGroup(
    linkButton({ text: t('buttons.link'), href: '#buttons' }),
    linkButton({ text: t('buttons.secondary'), href: '#buttons', kind: 'secondary' }),
    link({ text: t('buttons.cancel'), href: '#buttons' }),
  )}
    <p class="govuk-body">${moreInfo({ text: t('buttons.info'), about: t('buttons.info.about'), href: '#buttons' })}</p>`;

function navigation(t: StyleText): Html {
  const page = (number: number, current = false) => ({
    number,
    current,
    href: '#navigation',
    label: t('navigation.page', { number }),
  });
  return html`${backLink({ text: t('navigation.back'), href: '#navigation' })}
  ${breadcrumbs({
    label: t('navigation.crumbs'),
    items: [
      { text: t('navigation.home'), href: '#navigation' },
      { text: t('navigation.company'), href: '#navigation' },
      { text: t('navigation.here') },
    ],
  })}
  ${pagination({
    label: t('navigation.pages'),
    previous: { text: t('navigation.previous'), href: '#navigation' },
    next: { text: t('navigation.next'), href: '#navigation' },
    pages: [page(1), 'gap', page(6), page(7, true), page(8), 'gap', page(42)],
  })}`;
}
