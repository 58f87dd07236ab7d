import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import { href, html, type Html } from '#web/html.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PageRoute } from '#web/site.ts';
import type { Language } from '#web/languages.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { companiesManagedBy, type ManagedCompany } from '../companies-managed-by.ts';
import { text } from '../messages/index.ts';
import { actorOf } from './actor-of.ts';
import type { PageDeps } from './in-company.ts';
import { withoutNumberPage } from './may-not-manage-page.ts';
import { paths } from '../paths.ts';

/** Choose the company whose rights one manages; skipped when there is one, and explained when there is none. */
export function companies(deps: PageDeps): PageRoute {
  const managing = companiesManagedBy(deps.parts);
  return {
    method: 'GET',
    path: paths.companies,
    access: 'signed-in',
    handle: async (visit) => {
      const actor = actorOf(visit.person);
      if (actor === null) return withoutNumberPage(visit);
      const today = brusselsDate(visit.now);
      const managed = await managing(actor.insz, today);
      if (managed.length === 0) {
        return managesNothing(visit, await invitedFor(deps, actor.insz, today), deps.btbUrl);
      }
      const [only] = managed;
      return managed.length === 1 && only !== undefined ? redirect(paths.company(only.number)) : choose(visit, managed);
    },
  };
}

/** The companies of which somebody who manages nothing can accept to be an access manager. */
async function invitedFor({ parts }: PageDeps, insz: Insz, today: LocalDate): Promise<readonly ManagedCompany[]> {
  const invitations = (await parts.btb.invitationsFor(insz, today)).filter(({ state }) => state === 'invited');
  return Promise.all(
    invitations.map(async ({ company: number }) => ({ number, name: (await parts.kbo.company(number))?.name ?? '' })),
  );
}

function choose(visit: SignedInVisit, managed: readonly ManagedCompany[]): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('companies.title'),
    body: html`<h1 class="govuk-heading-l">${t('companies.title')}</h1>
      <p class="govuk-body">${t('companies.lead')}</p>
      <ul class="govuk-list govuk-list--spaced">
        ${managed.map(
          ({ name, number }) =>
            html`<li>
              ${link({ text: name, href: paths.company(number) })}
              <span class="govuk-hint">${formatEnterpriseNumber(number)}</span>
            </li>`,
        )}
      </ul>`,
  });
}

function managesNothing(visit: SignedInVisit, invitations: readonly ManagedCompany[], btbUrl: URL): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('nothing.title'),
    body: html`<h1 class="govuk-heading-l">${t('nothing.title')}</h1>
      <p class="govuk-body">${t('nothing.what', { name: `${visit.person.givenName} ${visit.person.familyName}` })}</p>
      ${helpText(visit, invitations, btbUrl)}`,
  });
}

function helpText({ language }: SignedInVisit, invitations: readonly ManagedCompany[], btbUrl: URL): Html {
  const t = text(language);
  if (invitations.length > 0) {
    return html`<h2 class="govuk-heading-m">${t('nothing.own.title')}</h2>
      <p class="govuk-body">${t('nothing.invited')}</p>
      <ul class="govuk-list govuk-list--bullet">
        ${invitations.map(({ name, number }) => html`<li>${name} (${formatEnterpriseNumber(number)})</li>`)}
      </ul>
      ${linkButton({ text: t('nothing.to-invitations'), href: inLanguage(new URL('/uitnodigingen', btbUrl), language) })}
      ${askOneself(language)}`;
  }
  return html`<h2 class="govuk-heading-m">${t('manage.help.title')}</h2>
    ${askOneself(language)}
    <p class="govuk-body">${t('manage.help.ea')}</p>
    <p class="govuk-body">${t('manage.help.lb')}</p>
    <p class="govuk-body"><a class="govuk-link" href="${href(inLanguage(btbUrl, language))}">${t('manage.to-btb')}</a></p>`;
}

const askOneself = (language: Language): Html =>
  html`<p class="govuk-body">${link({ text: text(language)('requests.own.ask'), href: paths.askFrom })}</p>`;
