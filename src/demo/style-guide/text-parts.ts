import { sites } from '#store/systems.ts';
import { html, type Html } from '#web/html.ts';
import { link } from '#web/components/link.ts';
import { wordmark } from '#web/components/wordmark.ts';
import type { Part } from './part.ts';
import type { StyleText } from './text.ts';

export const textParts = (t: StyleText): readonly Part[] => [
  { id: 'text', title: t('type'), content: type(t) },
  { id: 'hues', title: t('hues'), content: hues(t) },
];

const type = (t: StyleText): Html =>
  html`<h3 class="govuk-heading-xl">${t('type.xl')}</h3>
    <h3 class="govuk-heading-l">${t('type.l')}</h3>
    <h3 class="govuk-heading-m">${t('type.m')}</h3>
    <h3 class="govuk-heading-s">${t('type.s')}</h3>
    <p class="govuk-body-l">${t('type.lead')}</p>
    <p class="govuk-body">${sentence(t)}</p>
    <p class="govuk-body-s">${t('type.small')}</p>
    <ul class="govuk-list govuk-list--bullet figures">
      <li>${t('type.list.one')}</li>
      <li>${t('type.list.two')}</li>
      <li>${t('type.list.three')}</li>
    </ul>`;

/** A link inside a sentence: its place in the sentence belongs to the translator. */
function sentence(t: StyleText): Html {
  const gap = '\u0000';
  const [before, after] = t('type.body', { link: gap }).split(gap);
  return html`${before}${link({ text: t('type.link'), href: '#text' })}${after}`;
}

const hues = (t: StyleText): Html =>
  html`<p class="govuk-body">${t('hues.text')}</p>
    <ul class="style-guide__hues">
      ${sites.map(
        (site) =>
          html`<li class="style-guide__hue" data-system="${site}">${wordmark(site)}<span class="style-guide__band">${site}</span></li>`,
      )}
    </ul>`;
