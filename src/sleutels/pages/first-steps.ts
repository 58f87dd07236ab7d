import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { Overview } from '../my-keys.ts';
import { paths } from './paths.ts';

const steps = [
  { what: 'mail', to: paths.mail, done: ({ mail }: Overview) => mail !== null },
  { what: 'app', to: paths.newApp, done: ({ keys }: Overview) => keys.some(({ kind }) => kind === 'csamtotp') },
  { what: 'phone', to: paths.phone, done: ({ keys }: Overview) => keys.some(({ kind }) => kind === 'csamsms') },
] as const;

/** For who came with a card or itsme and has no code yet: what can be activated, and why one would. */
export function firstSteps(overview: Overview, language: Language): Html | null {
  if (overview.keys.some(({ kind }) => kind === 'csamtotp' || kind === 'csamsms')) return null;
  const t = text(language);
  const open = steps.filter(({ done }) => !done(overview));
  return html`<h2 class="govuk-heading-m">${t('first.title')}</h2>
    <p class="govuk-body">${t('first.lead')}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${open.map(({ what, to }) => html`<li>${link({ text: t(`first.${what}.do`), href: to })}: ${t(`first.${what}`)}</li>`)}
    </ul>
    <h2 class="govuk-heading-m">${t('first.all')}</h2>`;
}
