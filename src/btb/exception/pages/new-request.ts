import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { text } from '../../messages/index.ts';
import { isUuid, type PersonVisit } from '../../pages/as-person.ts';
import { fieldMessage } from '../../pages/field-message.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { typedPerson } from '../../pages/typed-person.ts';
import { paths } from '../../paths.ts';
import { emailError, longest, readAppointForm, type TypedField } from '../../rules/appoint-form.ts';
import { withAnyKey } from './exception-visit.ts';

const mostReason = 2_000;

const names = [
  'onderneming',
  'wie',
  'insz',
  'givenName',
  'familyName',
  'email',
  'phone',
  'eigenEmail',
  'reden',
  'verklaring',
] as const;
type Name = (typeof names)[number];
type Typed = Readonly<Record<Name, string>>;
type Errors = Partial<Record<Name, string>>;

/** For which company, whom, and why: the documents come on the next page. */
export const newRequest = (deps: PageDeps): readonly PageRoute[] => [
  withAnyKey(deps, { method: 'GET', path: paths.exceptionNew }, async (person) => {
    const asked = person.visit.query.get('onderneming')?.slice(0, 20) ?? '';
    return view(person, { ...typedOf(() => ''), onderneming: asked }, {}, deps.uuid());
  }),
  withAnyKey(deps, { method: 'POST', path: paths.exceptionNew }, async (person) => {
    const { visit, actor } = person;
    const typed = typedOf((name) => visit.form.get(name) ?? '');
    const given = visit.form.get('nummer') ?? '';
    const id = isUuid(given) ? given : deps.uuid();
    const read = readTyped(person, typed);
    if (!read.ok) return view(person, typed, read.errors, id);
    const verdict = await deps.btb.exceptions.ask({
      ...read.asked,
      id,
      actor,
      language: visit.language,
      at: visit.now,
    });
    if (verdict.ok) return redirect(paths.exception(id));
    const t = text(visit.language);
    const field = verdict.because === 'not-declared' ? 'verklaring' : 'onderneming';
    return view(person, typed, { [field]: t(`exception.may-not.${verdict.because}`) }, id);
  }),
];

const typedOf = (value: (name: Name) => string): Typed =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Typed;

function readTyped({ visit, actor }: PersonVisit, typed: Typed) {
  const t = text(visit.language);
  // Number and names are asked only of who is not the visitor.
  const self = typed.wie !== 'iemand';
  const company = parseEnterpriseNumber(typed.onderneming);
  const read = readAppointForm(typedPerson((name) => typed[name], self ? actor : null));
  const ownEmail = emailError(typed.eigenEmail);
  const errors: Errors = {
    ...(company.ok ? {} : { onderneming: t('exception.error.company') }),
    ...(typed.wie === 'ikzelf' || typed.wie === 'iemand' ? {} : { wie: t('exception.error.who') }),
    ...(read.ok ? {} : messagesOf(t, read.errors)),
    ...(ownEmail === undefined ? {} : { eigenEmail: t(`field.email.${ownEmail}`) }),
    ...(typed.reden.trim() === '' || typed.reden.length > mostReason ? { reden: t('exception.error.reason') } : {}),
  };
  if (!company.ok || !read.ok || Object.keys(errors).length > 0) return { ok: false, errors } as const;
  const { givenName, familyName } = self ? actor : read.person;
  return {
    ok: true,
    asked: {
      company: company.number,
      appointee: { ...read.person, givenName, familyName },
      askerEmail: typed.eigenEmail.trim(),
      declaredWithin: typed.verklaring === 'ja',
      reason: typed.reden.trim(),
    },
  } as const;
}

const fields: readonly TypedField[] = ['insz', 'givenName', 'familyName', 'email', 'phone'];

function messagesOf(t: ReturnType<typeof text>, errors: Parameters<typeof fieldMessage>[2]): Errors {
  const found = fields.flatMap((field) => {
    const said = fieldMessage(t, field, errors);
    return said === undefined ? [] : [[field, said] as const];
  });
  return Object.fromEntries(found);
}

function view({ visit, actor }: PersonVisit, typed: Typed, errors: Errors, id: string): Answer {
  const t = text(visit.language);
  const input = (name: Name, label: string, most: number, more: Partial<Parameters<typeof textInput>[0]> = {}): Html =>
    textInput({
      name,
      label,
      value: typed[name].slice(0, most * 2),
      error: errors[name],
      autocomplete: 'off',
      ...more,
    });
  const wrong = names.flatMap((name) => (errors[name] === undefined ? [] : [{ text: errors[name], href: `#${name}` }]));
  return page({
    title: t('exception.new.title'),
    hasErrors: wrong.length > 0,
    body: html`${backLink({ text: t('exception.back'), href: paths.exceptions })}
      ${errorSummary({ title: t('error.summary'), errors: wrong })}
      <h1 class="govuk-heading-l">${t('exception.new.title')}</h1>
      <form method="post" action="${paths.exceptionNew}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="nummer" value="${id}" />
        ${input('onderneming', t('exception.company'), 20, { hint: t('exception.company.hint'), inputmode: 'numeric', width: 20, figures: true })}
        ${textArea({ name: 'reden', label: t('exception.reason'), hint: t('exception.reason.hint'), value: typed.reden.slice(0, mostReason), error: errors.reden, rows: 5, maxlength: mostReason })}
        ${radios({
          name: 'wie',
          label: t('exception.who'),
          value: typed.wie,
          error: errors.wie,
          choices: [
            { value: 'ikzelf', label: t('exception.who.self', { name: `${actor.givenName} ${actor.familyName}` }) },
            { value: 'iemand', label: t('exception.who.other'), hint: t('exception.who.other.hint') },
          ],
        })}
        <h2 class="govuk-heading-m">${t('exception.other')}</h2>
        ${input('insz', t('appoint.insz'), longest.insz, { inputmode: 'numeric', width: 20, figures: true })}
        ${input('givenName', t('appoint.givenName'), longest.givenName, { spellcheck: false, width: 30 })}
        ${input('familyName', t('appoint.familyName'), longest.familyName, { spellcheck: false, width: 30 })}
        <h2 class="govuk-heading-m">${t('exception.reach')}</h2>
        ${input('email', t('exception.email'), longest.email, { type: 'email', spellcheck: false })}
        ${input('phone', t('exception.phone'), longest.phone, { type: 'tel', width: 20 })}
        ${input('eigenEmail', t('exception.own-email'), longest.email, { type: 'email', spellcheck: false, autocomplete: 'email', hint: t('exception.own-email.hint') })}
        ${checkboxes({
          name: 'verklaring',
          label: t('exception.declaration'),
          error: errors.verklaring,
          values: typed.verklaring === 'ja' ? ['ja'] : [],
          choices: [{ value: 'ja', label: t('exception.declared') }],
        })}
        ${button({ text: t('exception.to-documents') })}
      </form>`,
  });
}
