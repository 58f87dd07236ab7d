import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { moment } from '#belgian/moment.ts';
import type { Db } from '#store/database.ts';
import { button } from '#web/components/button.ts';
import { summaryList, type SummaryRow } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { page, redirect } from '#web/visit.ts';
import type { Inside } from '../entry.ts';
import type { InsidePage } from '../inside-page.ts';
import { text } from '../messages/index.ts';
import { switchForm } from './switch-form.ts';
import { confirmProfile, confirmedAt } from './store.ts';

/** Who one is here: confirmed at the first entry, and kept as "Mijn profiel". */
export function profilePages(db: Db): readonly InsidePage[] {
  return [
    {
      method: 'GET',
      path: '/welkom',
      beforeConfirmation: true,
      handle: async (visit, inside) => {
        const t = text(visit.language);
        return page({
          title: t('welcome.title'),
          body: html`<h1 class="govuk-heading-l">${t('welcome.title')}</h1>
            <p class="govuk-body-l">${t('welcome.what')}</p>
            ${summaryList(rows(inside, visit.language))}
            <form method="post" action="/welkom">${visit.csrfField}${button({ text: t('next') })}</form>
            <h2 class="govuk-heading-m">${t('welcome.wrong')}</h2>
            <p class="govuk-body">${t('welcome.wrongWhat')}</p>`,
        });
      },
    },
    {
      method: 'POST',
      path: '/welkom',
      beforeConfirmation: true,
      handle: async (visit, inside) => {
        await db.transaction(inside.scope, (tx) => confirmProfile(tx, inside, visit.now));
        return redirect('/overzicht');
      },
    },
    {
      method: 'GET',
      path: '/mijn-profiel',
      handle: async (visit, inside) => {
        const t = text(visit.language);
        const at = await db.look(inside.scope, (tx) => confirmedAt(tx, inside));
        return page({
          title: t('profile.title'),
          body: html`<h1 class="govuk-heading-l">${t('profile.title')}</h1>
            ${summaryList(rows(inside, visit.language))}
            ${at === null ? '' : html`<p class="govuk-body">${t('profile.confirmed', { at: moment(at, visit.language) })}</p>`}
            ${switchForm(visit)}
            <p class="govuk-body">${t('welcome.wrongWhat')}</p>`,
        });
      },
    },
  ];
}

function rows(
  { person, company, establishments, changing, recognition }: Inside,
  language: Language,
): readonly SummaryRow[] {
  const t = text(language);
  return [
    { key: t('profile.person'), value: `${person.givenName} ${person.familyName}` },
    {
      key: t('profile.company'),
      value: html`${company.name}<br /><span class="figures">${formatEnterpriseNumber(company.number)}</span>`,
    },
    { key: t('profile.recognition'), value: recognition.number },
    {
      key: t('profile.establishments'),
      value: html`<ul class="govuk-list">
        ${establishments.map(
          (one) =>
            html`<li>
                ${one.name} <span class="figures">${formatEstablishmentNumber(one.number)}</span>
                ${changing.establishments.includes(one.number) ? '' : tag({ text: t('look.tag'), state: 'waiting' })}
              </li>`,
        )}
      </ul>`,
    },
    { key: t('profile.key'), value: keyName(person.acr, language) },
  ];
}

/** The provider says which key was used only when it is asked for. */
const keyName = (acr: string | null, language: Language): string => {
  const kind =
    keyKinds.find((one) => acr === `urn:be:vlaanderen:authmech:${one}`) ??
    // Of our own ACM; what it is called besides its last part is a setting there.
    (acr?.endsWith(':passkey') === true ? ('passkey' as const) : undefined);
  return text(language)(kind === undefined ? 'key.unknown' : `key.${kind}`);
};

const keyKinds = ['itsme', 'eid', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial'] as const;
