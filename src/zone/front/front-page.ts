import { linkButton } from '#web/components/link-button.ts';
import { moreInfo } from '#web/components/more-info.ts';
import { steps } from '#web/components/steps.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { ZoneLinks } from '../links.ts';

/** The keys that the real sign-in page has, and the page about each; the one to choose when in doubt comes first. */
const keys = [
  { kind: 'itsme', page: '/meer-info/itsme' },
  { kind: 'eid', page: '/meer-info/eid' },
  { kind: 'csamtotp', page: '/meer-info/mobiele-app' },
  { kind: 'csamsms', page: '/meer-info/sms' },
  { kind: 'eidashigh', page: '/meer-info/europese-sleutel' },
] as const;

/** For who is not in yet: what the zone is, the way in in three steps, the keys, and help. */
export const frontPage = (links: ZoneLinks): PublicPage => ({
  method: 'GET',
  path: '/',
  access: 'public',
  handle: async (visit) => {
    if (visit.person !== null) return redirect('/overzicht');
    const t = text(visit.language);
    const link = (url: URL, label: string): Html =>
      html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage(url, visit.language)}">${label}</a></p>`;
    return page({
      title: t('front.title'),
      body: html`<h1 class="govuk-heading-xl">${t('front.title')}</h1>
        <p class="govuk-body-l">${t('front.what')}</p>
        ${linkButton({ text: t('front.signIn'), href: '/aanmelden' })}
        <h2 class="govuk-heading-l">${t('front.steps.title')}</h2>
        <p class="govuk-body">${t('front.steps.intro')}</p>
        ${steps([
          {
            title: t('front.step1'),
            who: t('front.step1.who'),
            content: html`<p class="govuk-body">${t('front.step1.what')}</p>
              ${link(links.kbo, t('front.step1.kbo'))} ${link(links.btb, t('front.step1.btb'))}`,
          },
          {
            title: t('front.step2'),
            who: t('front.step2.who'),
            content: html`<p class="govuk-body">${t('front.step2.what')}</p>
              ${link(links.gebruikersbeheer, t('front.step2.link'))}`,
          },
          {
            title: t('front.step3'),
            who: t('front.step3.who'),
            content: html`<p class="govuk-body">${t('front.step3.what')}</p>
              ${link(links.sleutels, t('front.step3.link'))}`,
          },
        ])}
        <h2 class="govuk-heading-l">${t('front.keys.title')}</h2>
        <p class="govuk-body">${t('front.keys.what')}</p>
        ${keys.map(
          ({ kind, page: about }) =>
            html`<h3 class="govuk-heading-s">${t(`key.${kind}`)}</h3>
              <p class="govuk-body">
                ${t(`front.key.${kind}`)}
                ${moreInfo({
                  text: t('front.keys.more'),
                  href: inLanguage(new URL(about, links.sleutels), visit.language),
                  about: t('front.keys.moreAbout', { key: t(`key.${kind}`) }),
                })}
              </p>`,
        )}
        <h2 class="govuk-heading-l">${t('front.safe.title')}</h2>
        <p class="govuk-body">${t('front.safe.what')}</p>
        <h2 class="govuk-heading-l">${t('front.help.title')}</h2>
        <h3 class="govuk-heading-s">${t('front.help.noAccess')}</h3>
        <p class="govuk-body">${t('front.help.noAccessWhat')}</p>
        ${link(new URL('/toegang', links.hulp), t('front.help.guide'))}
        <h3 class="govuk-heading-s">${t('front.help.cookies')}</h3>
        <p class="govuk-body">${t('front.help.cookiesWhat')}</p>
        <h3 class="govuk-heading-s">${t('front.help.call')}</h3>
        <p class="govuk-body">${t('front.help.callWhat')}</p>
        ${link(links.hulp, t('front.help.all'))}`,
    });
  },
});
