import { insetText } from '#web/components/inset-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { html, type Html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { paths } from './paths.ts';

const lost = [
  { what: 'username', to: paths.login },
  { what: 'password', to: paths.login },
  { what: 'phone', to: paths.newApp },
  { what: 'number', to: paths.phone },
] as const;

/** A way back for everything that one can lose, each as strong as how it was given: never by mail alone. */
export const forgotten = (): PublicPage => ({
  method: 'GET',
  path: paths.forgotten,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const part = ({ what, to }: (typeof lost)[number]): Html =>
      html`<h2 class="govuk-heading-m">${t(`forgotten.${what}.title`)}</h2>
        <p class="govuk-body">${t(`forgotten.${what}`)}</p>
        ${linkButton({
          text: t(`forgotten.${what}.go`),
          href: `/aanmelden?sterk=1&terug=${encodeURIComponent(to)}`,
          kind: 'secondary',
        })}`;
    return page({
      title: t('forgotten.title'),
      body: html`<h1 class="govuk-heading-xl">${t('forgotten.title')}</h1>
        <p class="govuk-body-l">${t('forgotten.lead')}</p>
        ${lost.map(part)}
        <h2 class="govuk-heading-m">${t('forgotten.nothing.title')}</h2>
        <p class="govuk-body">${t('forgotten.nothing')}</p>
        ${insetText(t('forgotten.never'))}`,
    });
  },
});
