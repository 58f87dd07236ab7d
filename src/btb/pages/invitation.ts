import { maskInsz } from '#belgian/insz.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { panel } from '#web/components/panel.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type PageAnswer } from '#web/visit.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import type { MayNotAnswer } from '../rules/may-accept.ts';
import { personName, stateText } from './appointment-text.ts';
import { asPerson, uuidParam, type PersonVisit } from './as-person.ts';
import { boundsText } from './bounds-text.ts';
import { knownIn } from './known-in.ts';
import type { PageDeps } from './page-deps.ts';
import { missingPage } from './refusal-pages.ts';

type Refused = Exclude<MayNotAnswer, 'not-found'>;

/** What the invitation means, the two answers, and, once answered, what comes next. */
export const invitation = (deps: PageDeps): readonly PageRoute[] => {
  const show = async (person: PersonVisit, refused: Refused | null): Promise<PageAnswer> => {
    const { visit, actor, today } = person;
    const id = uuidParam(visit, 'id');
    const found = (await deps.btb.invitationsFor(actor.insz, today)).find((one) => one.id === id);
    if (found === undefined) return missingPage(visit, 'invitation');
    const company = (await deps.kbo.company(found.company))?.name ?? found.company;
    if (found.state === 'invited') {
      await deps.btb.open({ id: found.id, actor, at: visit.now });
      return openPage(deps, person, found, company, refused);
    }
    return overPage(deps, person, found, company, refused);
  };
  return [
    asPerson(deps, { method: 'GET', path: patterns.invitation }, (person) => show(person, null)),
    asPerson(deps, { method: 'POST', path: patterns.invitation }, async (person) => {
      const { visit, actor } = person;
      const id = uuidParam(visit, 'id');
      if (id === null) return missingPage(visit, 'invitation');
      const given = visit.form.get('antwoord');
      if (given !== 'aanvaarden' && given !== 'weigeren') return redirect(paths.invitation(id));
      const command = { id, actor, at: visit.now };
      const verdict = await (given === 'aanvaarden' ? deps.btb.accept(command) : deps.btb.decline(command));
      if (verdict.ok) return redirect(paths.invitation(id));
      return verdict.because === 'not-found' ? missingPage(visit, 'invitation') : show(person, verdict.because);
    }),
  ];
};

async function openPage(
  deps: PageDeps,
  { visit }: PersonVisit,
  found: Appointment,
  company: string,
  refused: Refused | null,
): Promise<PageAnswer> {
  const { language } = visit;
  const t = text(language);
  const by = found.appointedBy.name;
  const role = t(`role.${found.role}`);
  const title = t('invitation.title', { company, role });
  const known = await knownIn(deps, found.company, language);
  return page({
    title,
    hasErrors: refused !== null,
    body: html`${top(visit.language, refused)}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body-l">
        ${lead(found, company, language)}
      </p>
      <h2 class="govuk-heading-m">${t('invitation.means.title')}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        <li>${t(found.role === 'access-manager' ? 'invitation.means.part' : 'invitation.means.decide')}</li>
        <li>${t('invitation.means.responsible')}</li>
        <li>${t('invitation.means.recorded')}</li>
        <li>${t('invitation.means.stop')}</li>
        <li>${t('invitation.means.resign')}</li>
      </ul>
      <h2 class="govuk-heading-m">${t('invitation.details.title', { by })}</h2>
      ${summaryList([
        { key: t('invitation.name'), value: personName(found) },
        { key: t('detail.role'), value: t(`roles.${found.role}`) },
        { key: t('tasks.bounds'), value: boundsText(found, known, language) },
        { key: t('check.insz'), value: maskInsz(found.insz) },
        { key: t('check.email'), value: found.email },
        { key: t('check.phone'), value: found.phone },
      ])}
      <form method="post" action="${paths.invitation(found.id)}">
        ${visit.csrfField}
        ${buttonGroup(
          button({ text: t('invitation.accept'), name: 'antwoord', value: 'aanvaarden' }),
          button({ text: t('invitation.decline'), name: 'antwoord', value: 'weigeren', kind: 'secondary' }),
        )}
      </form>`,
  });
}

function lead({ appointedBy, lastDay }: Appointment, company: string, language: Language): string {
  const t = text(language);
  const { name: by, capacity } = appointedBy;
  const values = { by, company, lastDay: formatLocalDate(lastDay, language) };
  if (capacity === 'legal-representative') return t('invitation.lead', values);
  return t('invitation.lead.manager', { ...values, capacity: t(`capacity.${capacity}`) });
}

function overPage(
  { gebruikersbeheerUrl }: PageDeps,
  { visit, today }: PersonVisit,
  found: Appointment,
  company: string,
  refused: Refused | null,
): PageAnswer {
  const t = text(visit.language);
  const by = found.appointedBy.name;
  const role = t(`role.${found.role}`);
  if (found.state === 'accepted' && refused === null) {
    const title = t('invitation.done.accepted', { role });
    return page({
      title,
      body: html`${panel({ title, body: t('invitation.done.accepted.text', { company }) })}
        <h2 class="govuk-heading-m">${t('done.next.title')}</h2>
        <p class="govuk-body">${t('invitation.next')}</p>
        ${linkButton({ text: t('invitation.next.link'), href: inLanguage(gebruikersbeheerUrl, visit.language) })}
        <p class="govuk-body">${link({ text: t('tasks.to'), href: paths.tasks })}</p>`,
    });
  }
  const declined = found.state === 'declined';
  const title = declined ? t('invitation.done.declined') : t('invitation.title', { company, role });
  return page({
    title,
    hasErrors: refused !== null,
    body: html`${top(visit.language, refused)}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${stateText(found, visit.language, today)}</p>
      ${
        found.state === 'accepted'
          ? linkButton({ text: t('invitation.next.link'), href: inLanguage(gebruikersbeheerUrl, visit.language) })
          : html`<p class="govuk-body">
            ${declined ? t('invitation.done.declined.text', { company, by, role }) : t('invitation.over', { by })}
          </p>`
      }`,
  });
}

function top(language: PersonVisit['visit']['language'], refused: Refused | null): Html {
  const t = text(language);
  const errors = refused === null ? [] : [{ text: t(`answer.refused.${refused}`) }];
  return html`${backLink({ text: t('invitation.back'), href: paths.invitations })}
  ${errorSummary({ title: t('error.summary'), errors })}`;
}
