import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import { href, html, type Html } from '#web/html.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { companiesManagedBy, type ManagedCompany } from '../companies-managed-by.ts';
import { text } from '../messages/index.ts';
import { actorOf } from './actor-of.ts';
import type { PageDeps } from './in-company.ts';
import { withoutNumberPage } from './may-not-manage-page.ts';
import { paths } from './paths.ts';

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
        return managesNothing(visit, await helpFor(deps, actor.insz, today), deps.btbUrl);
      }
      const [only] = managed;
      return managed.length === 1 && only !== undefined ? redirect(paths.company(only.number)) : choose(visit, managed);
    },
  };
}

/** What somebody who manages nothing can do: accept an invitation, or appoint somebody as the representative. */
interface Help {
  readonly invitedFor: readonly ManagedCompany[];
  readonly represented: readonly ManagedCompany[];
}

async function helpFor({ parts }: PageDeps, insz: Insz, today: LocalDate): Promise<Help> {
  const invitations = (await parts.btb.invitationsFor(insz, today)).filter(({ state }) => state === 'invited');
  return {
    invitedFor: await Promise.all(
      invitations.map(async ({ company: number }) => ({ number, name: (await parts.kbo.company(number))?.name ?? '' })),
    ),
    represented: await parts.kbo.companiesRepresentedBy(insz, today),
  };
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

function managesNothing(visit: SignedInVisit, { invitedFor, represented }: Help, btbUrl: URL): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('nothing.title'),
    body: html`<h1 class="govuk-heading-l">${t('nothing.title')}</h1>
      <p class="govuk-body">${t('nothing.what', { name: `${visit.person.givenName} ${visit.person.familyName}` })}</p>
      ${helpText(visit, { invitedFor, represented }, btbUrl)}`,
  });
}

function helpText({ language }: SignedInVisit, { invitedFor, represented }: Help, btbUrl: URL): Html {
  const t = text(language);
  const toBtb = linkButton({ text: t('manage.to-btb'), href: btbUrl.href });
  const named = (companies: readonly ManagedCompany[]): Html =>
    html`<ul class="govuk-list govuk-list--bullet">
      ${companies.map(({ name, number }) => html`<li>${name} (${formatEnterpriseNumber(number)})</li>`)}
    </ul>`;
  if (invitedFor.length > 0) {
    return html`<h2 class="govuk-heading-m">${t('nothing.represents.title')}</h2>
      <p class="govuk-body">${t('nothing.invited')}</p>
      ${named(invitedFor)} ${toBtb}`;
  }
  if (represented.length > 0) {
    return html`<h2 class="govuk-heading-m">${t('nothing.represents.title')}</h2>
      <p class="govuk-body">${t('nothing.represents')}</p>
      ${named(represented)} ${toBtb}`;
  }
  return html`<h2 class="govuk-heading-m">${t('manage.help.title')}</h2>
    <p class="govuk-body">${t('manage.help.ea')}</p>
    <p class="govuk-body">${t('manage.help.lb')}</p>
    <p class="govuk-body"><a class="govuk-link" href="${href(btbUrl.href)}">${t('manage.to-btb')}</a></p>`;
}
