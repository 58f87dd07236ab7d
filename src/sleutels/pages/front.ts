import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { mainKinds } from '../key-kind.ts';
import { text } from '../messages/index.ts';
import { aboutTheKey } from './more-info.ts';
import { paths } from './paths.ts';

/** The public front page: what a digital key is, which there are, and the way to one's own. */
export const front = (): PageRoute => ({
  method: 'GET',
  path: paths.front,
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const signedIn = visit.person !== null;
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.lead')}</p>
        <h2 class="govuk-heading-m">${t('front.mine.title')}</h2>
        <p class="govuk-body">${signedIn ? t('front.mine.member') : t('front.mine.stranger')}</p>
        ${linkButton({ text: signedIn ? t('front.mine.open') : t('sign-in'), href: paths.mine })}
        <p class="govuk-body">${link({ text: t('info.forgotten'), href: paths.forgotten })}</p>
        <h2 class="govuk-heading-m">${t('front.works.title')}</h2>
        ${mainKinds.map(
          (kind) =>
            html`<h3 class="govuk-heading-s">${t(`key.${kind}`)}</h3>
              <p class="govuk-body">${t(`info.lead.${kind}`)} ${aboutTheKey(t, kind)}</p>`,
        )}`,
    });
  },
});
