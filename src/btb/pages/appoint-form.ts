import { formatInsz } from '#belgian/insz.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { textInput } from '#web/components/text-input.ts';
import { page, type PageAnswer } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { nameOf } from '../parts.ts';
import { paths } from '../paths.ts';
import { longest, type AppointTyped, type FieldErrors, type TypedField } from '../rules/appoint-form.ts';
import type { ManagerVisit } from './as-person.ts';

export interface FormShown {
  readonly typed: AppointTyped;
  /** The representative appoints themselves: number and names are known. */
  readonly self: boolean;
  readonly errors: FieldErrors;
  /** Why it cannot be done, where that is no matter of how a field was filled in; at which field it stands. */
  readonly refusal: { readonly text: string; readonly field: TypedField | 'declared' } | null;
}

export const nothingTyped: AppointTyped = {
  insz: '',
  givenName: '',
  familyName: '',
  email: '',
  phone: '',
  declared: false,
};

/** Who is appointed, and how can they be reached? */
export function appointForm(representative: ManagerVisit, shown: FormShown): PageAnswer {
  const { visit, company } = representative;
  const { typed, self, refusal } = shown;
  const t = text(visit.language);
  const message = (field: TypedField | 'declared'): string | undefined => {
    if (refusal?.field === field) return refusal.text;
    return field === 'declared' ? undefined : fieldMessage(t, field, shown.errors);
  };
  const fields = self
    ? (['email', 'phone'] as const)
    : (['insz', 'givenName', 'familyName', 'email', 'phone', 'declared'] as const);
  const errors = fields.flatMap((field) => {
    const said = message(field);
    return said === undefined ? [] : [{ text: said, href: `#${field}` }];
  });
  // What stands at a field that is not on this form is said on top only.
  if (refusal !== null && !errors.some(({ text: said }) => said === refusal.text)) {
    errors.push({ text: refusal.text, href: '#email' });
  }
  const field = (name: TypedField, more: Partial<Parameters<typeof textInput>[0]> = {}): Html =>
    textInput({
      name,
      label: t(`appoint.${name}`),
      value: kept(typed, name),
      error: message(name),
      autocomplete: 'off',
      ...more,
    });
  return page({
    title: t('appoint.title', { company: company.name }),
    hasErrors: errors.length > 0,
    body: html`${backLink({ text: t('detail.back', { company: company.name }), href: paths.company(company.number) })}
      ${errorSummary({ title: t('error.summary'), errors })}
      <span class="govuk-caption-l">${t('appoint.step', { step: 1 })}</span>
      <h1 class="govuk-heading-l">${t('appoint.title', { company: company.name })}</h1>
      <p class="govuk-body">${t('appoint.what')}</p>
      ${who(representative, self)}
      <form method="post" action="${paths.appoint(company.number)}" novalidate>
        ${visit.csrfField}
        ${
          self
            ? html`<input type="hidden" name="wie" value="ikzelf" />`
            : html`${field('insz', { hint: t('appoint.insz.hint'), inputmode: 'numeric', width: 20, figures: true })}
            ${field('givenName', { spellcheck: false, width: 30 })}
            ${field('familyName', { hint: t('appoint.familyName.hint'), spellcheck: false, width: 30 })}`
        }
        ${field('email', {
          hint: t(self ? 'appoint.email.hint.self' : 'appoint.email.hint'),
          type: 'email',
          spellcheck: false,
          ...(self ? { autocomplete: 'email' } : {}),
        })}
        ${field('phone', {
          hint: t('appoint.phone.hint'),
          type: 'tel',
          width: 20,
          ...(self ? { autocomplete: 'tel' } : {}),
        })}
        ${
          self
            ? null
            : checkboxes({
                name: 'declared',
                label: t('appoint.declared'),
                values: typed.declared ? ['ja'] : [],
                error: message('declared'),
                choices: [{ value: 'ja', label: t('appoint.declared.choice') }],
              })
        }
        ${button({ text: t('continue'), name: 'stap', value: 'nakijken' })}
      </form>`,
  });
}

function who({ visit, actor, company }: ManagerVisit, self: boolean): Html {
  const t = text(visit.language);
  if (self) {
    const name = `${nameOf(actor)} (${formatInsz(actor.insz)})`;
    return insetText(
      html`<p class="govuk-body">${t('appoint.self.who', { name })}</p>
        ${link({ text: t('appoint.other.link'), href: paths.appoint(company.number) })}`,
    );
  }
  return html`<p class="govuk-body">
    ${t('appoint.self.offer')} ${link({ text: t('appoint.self.link'), href: paths.appointSelf(company.number) })}
  </p>`;
}

/** What was typed goes back on the form; of a text that is far too long, as much as shows what it was. */
const kept = (typed: AppointTyped, field: TypedField): string => typed[field].slice(0, longest[field] * 2);

function fieldMessage(t: ReturnType<typeof text>, field: TypedField, errors: FieldErrors): string | undefined {
  switch (field) {
    case 'insz':
      return errors.insz === undefined ? undefined : t(`field.insz.${errors.insz}`);
    case 'givenName':
      return errors.givenName === undefined ? undefined : t(`field.givenName.${errors.givenName}`);
    case 'familyName':
      return errors.familyName === undefined ? undefined : t(`field.familyName.${errors.familyName}`);
    case 'email':
      return errors.email === undefined ? undefined : t(`field.email.${errors.email}`);
    case 'phone':
      return errors.phone === undefined ? undefined : t(`field.phone.${errors.phone}`);
  }
}
