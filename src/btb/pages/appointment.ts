import { maskInsz } from '#belgian/insz.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { functionName } from '#kbo/index.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { panel } from '#web/components/panel.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { personName, stateTag } from './appointment-text.ts';
import { asRepresentative, uuidParam, type RepresentativeVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { missingPage } from './refusal-pages.ts';

/** One appointment for who represents the company; right after appointing it is the page that says it is done. */
export const appointment = (deps: PageDeps): PageRoute =>
  asRepresentative(deps, { method: 'GET', path: patterns.appointment }, async (representative) => {
    const { visit, company } = representative;
    const found = await appointmentIn(deps, representative);
    if (found === null) return missingPage(visit, 'appointment');
    const t = text(visit.language);
    const name = personName(found);
    const { state } = found;
    const live = state === 'invited' || state === 'accepted';
    const fresh = visit.query.has('gelukt') && live;
    const title = fresh ? t(`done.${state}`) : t('detail.title', { name });
    return page({
      title,
      body: html`${
        fresh
          ? panel({ title, body: name })
          : html`${backLink({ text: t('detail.back', { company: company.name }), href: paths.company(company.number) })}
              <h1 class="govuk-heading-l">${title}</h1>`
      }
        ${live ? next(deps, representative, found) : null}
        ${facts(representative, found)}
        ${
          live
            ? html`<p class="govuk-body">
              ${link({
                text: t(state === 'invited' ? 'detail.withdraw' : 'detail.end'),
                href: paths.stop(company.number, found.id),
              })}
            </p>`
            : null
        }
        ${
          fresh
            ? linkButton({
                text: t('detail.back', { company: company.name }),
                href: paths.company(company.number),
                kind: 'secondary',
              })
            : null
        }`,
    });
  });

/** The appointment of the address, as far as it is one of this company. */
export async function appointmentIn(
  { btb }: PageDeps,
  { visit, company, today }: RepresentativeVisit,
): Promise<Appointment | null> {
  const id = uuidParam(visit, 'id');
  if (id === null) return null;
  return (await btb.appointmentsIn(company.number, today)).find((one) => one.id === id) ?? null;
}

function next(deps: PageDeps, { visit, actor, company }: RepresentativeVisit, one: Appointment): Html {
  const t = text(visit.language);
  const own = one.insz === actor.insz && one.state === 'accepted';
  const said =
    one.state === 'invited'
      ? t('done.next.invited', { name: personName(one), lastDay: formatLocalDate(one.lastDay, visit.language) })
      : own
        ? t('done.next.accepted', { company: company.name })
        : t('company.managers.next');
  return html`<h2 class="govuk-heading-m">${t('done.next.title')}</h2>
    <p class="govuk-body">${said}</p>
    ${
      own
        ? html`<p class="govuk-body">
          ${link({ text: t('invitation.next.link'), href: deps.gebruikersbeheerUrl.href })}
        </p>`
        : null
    }`;
}

function facts({ visit }: RepresentativeVisit, one: Appointment): Html {
  const t = text(visit.language);
  const { language } = visit;
  return summaryList([
    { key: t('detail.state'), value: stateTag(one, language) },
    { key: t('check.person'), value: personName(one) },
    { key: t('check.insz'), value: maskInsz(one.insz) },
    { key: t('check.email'), value: one.email },
    { key: t('check.phone'), value: one.phone },
    { key: t('detail.on'), value: formatLocalDate(one.invitedOn, language) },
    {
      key: t('detail.by'),
      value: appointerText(one, language),
    },
  ]);
}

function appointerText({ appointedBy: { name, kbo } }: Appointment, language: Language): string {
  if (kbo === null) return name;
  return text(language)('detail.by.value', {
    name,
    function: functionName(kbo.function, language),
    since: formatLocalDate(kbo.since, language),
    snapshot: formatLocalDate(kbo.snapshot, language),
  });
}
