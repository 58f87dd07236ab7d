import { moment } from '#belgian/moment.ts';
import { html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { textInput } from '#web/components/text-input.ts';
import type { PageRoute } from '#web/site.ts';
import type { Language } from '#web/languages.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { linkPerson, type LinkPerson, type LinkVerdict } from '../link-person.ts';
import { text } from '../messages/index.ts';
import {
  linkFields,
  readLinkForm,
  type LinkField,
  type LinkFieldError,
  type LinkFormTyped,
} from '../rules/link-form.ts';
import { inCompany, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mailLanguageQuestion } from './mail-language.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { paths, patterns } from '../paths.ts';

/** Links somebody to the company by number and name, so that a right can be given. */
export function linkPages(deps: PageDeps): readonly PageRoute[] {
  const link = linkPerson(deps.parts);
  const answer = async (manager: ManagerVisit, command: LinkPerson, typed: LinkFormTyped): Promise<Answer> => {
    const verdict = await link(command);
    if (!verdict.ok) return refused(deps, manager, verdict, typed);
    const { number } = manager.company;
    return redirect(`${paths.person(number, verdict.relationId)}?gekoppeld=${verdict.already ? 'al' : 'nieuw'}`);
  };
  return [
    inCompany(deps, { method: 'GET', path: patterns.link }, async (manager) =>
      view(manager, nothingTyped(manager.visit.language), new Map()),
    ),
    inCompany(deps, { method: 'POST', path: patterns.link }, async (manager) => {
      const read = readLinkForm(manager.visit.form);
      if (!read.ok) return view(manager, read.typed, fieldErrors(manager, read.errors));
      const { visit, company, actor } = manager;
      return answer(manager, { ...read.values, company: company.number, actor, at: visit.now }, read.typed);
    }),
    inCompany(deps, { method: 'POST', path: patterns.linkSelf }, async (manager) => {
      const { visit, company, actor } = manager;
      const { givenName, familyName } = visit.person;
      const self = { insz: actor.insz, givenName, familyName, kind: 'own-staff', functionTitle: null } as const;
      const reach = { email: null, language: visit.language, phone: null };
      const command = { ...self, ...reach, company: company.number, actor, at: visit.now };
      return answer(manager, command, nothingTyped(visit.language));
    }),
  ];
}

/** As it stands before anybody typed: somebody new reads the language of the page. */
const nothingTyped = (language: Language): LinkFormTyped => ({
  rijksregisternummer: '',
  voornaam: '',
  achternaam: '',
  soort: 'own-staff',
  functie: '',
  email: '',
  taal: language,
  telefoon: '',
  verklaring: '',
});

type Errors = ReadonlyMap<LinkField, string>;

const fieldErrors = ({ visit }: ManagerVisit, errors: ReadonlyMap<LinkField, LinkFieldError>): Errors =>
  new Map(Array.from(errors, ([field, error]) => [field, text(visit.language)(`link.error.${error}`)]));

function refused(
  { btbUrl }: PageDeps,
  manager: ManagerVisit,
  verdict: Extract<LinkVerdict, { ok: false }>,
  typed: LinkFormTyped,
): Answer {
  const { visit } = manager;
  const t = text(visit.language);
  switch (verdict.because) {
    case 'may-not-manage':
      return mayNotManagePage(visit, verdict.why, btbUrl);
    case 'name-does-not-match':
      return view(manager, typed, new Map([['achternaam', t('link.error.name-does-not-match')]]));
    case 'paused':
      return view(
        manager,
        typed,
        new Map([['rijksregisternummer', t('link.error.paused', { until: moment(verdict.until, visit.language) })]]),
      );
  }
}

function view(manager: ManagerVisit, typed: LinkFormTyped, errors: Errors) {
  const { visit, company } = manager;
  const t = text(visit.language);
  const field = (name: Exclude<LinkField, 'soort' | 'taal' | 'verklaring'>) => ({
    name,
    label: t(`link.${name}`),
    value: typed[name],
    maxlength: linkFields[name],
    error: errors.get(name),
    autocomplete: 'off',
  });
  return page({
    title: t('link.title'),
    hasErrors: errors.size > 0,
    body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })}
      ${errorSummary({
        title: t('errors.title'),
        errors: Array.from(errors, ([name, message]) => ({ text: message, href: `#${name}` })),
      })}
      <h1 class="govuk-heading-l">${t('link.title')}</h1>
      <p class="govuk-body">${t('link.lead', { company: company.name })}</p>
      <form method="post" action="${paths.link(company.number)}" novalidate>
        ${visit.csrfField}
        ${textInput({ ...field('rijksregisternummer'), hint: t('link.insz.hint'), inputmode: 'numeric', figures: true, width: 20 })}
        ${textInput({ ...field('voornaam'), spellcheck: false })}
        ${textInput({ ...field('achternaam'), hint: t('link.achternaam.hint'), spellcheck: false })}
        ${radios({
          name: 'soort',
          label: t('link.soort'),
          value: typed.soort,
          error: errors.get('soort'),
          choices: (['own-staff', 'external', 'occasional'] as const).map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
          })),
        })}
        ${textInput(field('functie'))}
        ${textInput({ ...field('email'), type: 'email', hint: t('link.email.hint'), spellcheck: false })}
        ${mailLanguageQuestion(typed.taal, errors.get('taal'), visit.language)}
        ${textInput({ ...field('telefoon'), type: 'tel', width: 20 })}
        ${checkboxes({
          name: 'verklaring',
          label: t('link.verklaring'),
          values: [typed.verklaring],
          error: errors.get('verklaring'),
          choices: [{ value: 'ja', label: t('link.verklaring.yes', { company: company.name }) }],
        })}
        ${button({ text: t('link.button') })}
      </form>
      <h2 class="govuk-heading-m">${t('link.self.title')}</h2>
      <p class="govuk-body">${t('link.self')}</p>
      <form method="post" action="${paths.linkSelf(company.number)}">
        ${visit.csrfField} ${button({ text: t('link.self.button'), kind: 'secondary' })}
      </form>`,
  });
}
