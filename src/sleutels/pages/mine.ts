import { formatPhoneNumber, parsePhoneNumber } from '#belgian/phone-number.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { MyKeys, Overview } from '../my-keys.ts';
import { firstSteps } from './first-steps.ts';
import { keyCards, removedCards } from './key-cards.ts';
import { paths } from './paths.ts';

const done = ['app', 'phone', 'mail', 'login', 'removed', 'blocked', 'released'] as const;
const passkeyDone = ['passkey', 'renamed'] as const;

/** One's own keys, what can be done with them, and where news about them goes. */
export const mine = (deps: { readonly keys: MyKeys; readonly passkeys: boolean }): PageRoute => ({
  method: 'GET',
  path: paths.mine,
  access: 'signed-in',
  handle: async (visit) => {
    const t = text(visit.language);
    const overview = await deps.keys.overview(visit.person.sub);
    const news = newsOf(visit.query.get('gedaan'), visit.language);
    return page({
      title: t('mine.title'),
      body: html`${
        news === null ? null : notificationBanner({ title: t('mine.done.title'), text: news, success: true })
      }
        <h1 class="govuk-heading-xl">${t('mine.title')}</h1>
        <p class="govuk-body-l">${t('mine.lead')}</p>
        ${overview === null ? null : firstSteps(overview, visit.language)} ${keyCards(overview, deps.passkeys, visit.language)}
        ${overview === null ? null : removedCards(overview.removed, visit.language)} ${reached(overview, visit.language)}
        ${around(visit.language)}`,
    });
  },
});

/** What was just done, as the address says. */
function newsOf(asked: string | null, language: Language): string | null {
  const t = text(language);
  const what = done.find((one) => one === asked);
  const passkey = passkeyDone.find((one) => one === asked);
  if (passkey !== undefined) return t(`passkey.done.${passkey}`);
  return what === undefined ? null : t(`mine.done.${what}`);
}

function reached(overview: Overview | null, language: Language): Html {
  const t = text(language);
  const none = t('mine.none-yet');
  return html`<h2 class="govuk-heading-m">${t('mine.reach.title')}</h2>
    <p class="govuk-body">${t('mine.reach.lead')}</p>
    ${summaryList([
      {
        key: t('mine.mail'),
        value: overview?.mail ?? none,
        actions: [{ text: t(overview?.mail == null ? 'add' : 'change'), href: paths.mail, about: t('mine.mail') }],
      },
      {
        key: t('mine.phone'),
        value: overview?.phone == null ? none : phoneText(overview.phone),
        actions: [{ text: t(overview?.phone == null ? 'add' : 'change'), href: paths.phone, about: t('mine.phone') }],
      },
      {
        key: t('mine.username'),
        value: overview?.username ?? none,
        actions: [
          { text: t(overview?.username == null ? 'add' : 'change'), href: paths.login, about: t('mine.login') },
        ],
      },
    ])}`;
}

/** As people write it; it was read before it was kept. */
function phoneText(phone: string): string {
  const parsed = parsePhoneNumber(phone);
  return parsed.ok ? formatPhoneNumber(parsed.number) : phone;
}

function around(language: Language): Html {
  const t = text(language);
  return html`<h2 class="govuk-heading-m">${t('mine.around.title')}</h2>
    <ul class="govuk-list">
      <li>${link({ text: t('mine.around.sign-ins'), href: paths.signIns })}</li>
      <li>${link({ text: t('mine.around.sessions'), href: paths.sessions })}</li>
    </ul>
    ${linkButton({ text: t('mine.around.forgotten'), href: paths.forgotten, kind: 'secondary' })}`;
}
