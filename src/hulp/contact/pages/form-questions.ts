import { button } from '#web/components/button.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { answerWays, longestOf, topics, type ContactField, type ContactTyped } from '../rules/contact-form.ts';
import { caseKinds } from '../rules/deadlines.ts';
import { keptDays } from '../rules/keep-until.ts';
import { filesQuestion } from './files-question.ts';

/** As the fields are called in the form, and in the address of an error. */
export const fieldNames: Readonly<Record<ContactField, string>> = {
  kind: 'soort',
  topic: 'onderwerp',
  title: 'titel',
  text: 'tekst',
  reference: 'verwijzing',
  name: 'naam',
  way: 'antwoord',
  mail: 'mail',
  phone: 'telefoon',
};

/** People do not see this field and leave it empty; programs that fill in everything do not. */
export const trapName = 'website';

export type FormErrors = Partial<Record<ContactField, string>>;

export interface FormShown {
  readonly typed: ContactTyped;
  /** Of this form: who made it and when. */
  readonly token: string;
  readonly errors: FormErrors;
  /** What is wrong with the files. */
  readonly files?: readonly string[];
  /** What is wrong with no field. */
  readonly others: readonly string[];
  /** It was refused, and files were chosen with it: these are to be chosen again. */
  readonly again: boolean;
  /** The hidden field was filled in: it is shown. */
  readonly trap?: boolean;
  /** Who can be called stands first. */
  readonly call?: boolean;
}

/** The questions; files come last, so that the fields are kept when the files are too large. */
export function contactForm(visit: Visit, { typed, token, errors, files = [], again, trap }: FormShown): Html {
  const t = text(visit.language);
  const line = (field: ContactField, label: string, more: Partial<Parameters<typeof textInput>[0]> = {}): Html =>
    textInput({ name: fieldNames[field], label, value: typed[field].slice(0, 500), error: errors[field], ...more });
  return html`<form method="post" action="${contactPaths.form}" enctype="multipart/form-data" novalidate>
    ${visit.csrfField}
    <input type="hidden" name="formulier" value="${token}" />
    <h2 class="govuk-heading-m">${t('form.what')}</h2>
    ${radios({
      name: fieldNames.kind,
      label: t('form.kind'),
      value: typed.kind,
      error: errors.kind,
      choices: caseKinds.map((value) => ({
        value,
        label: t(`form.kind.${value}`),
        hint: t(`form.kind.${value}.hint`),
      })),
    })}
    ${select({
      name: fieldNames.topic,
      label: t('form.topic'),
      value: typed.topic,
      error: errors.topic,
      options: [
        { value: '', label: t('form.topic.none') },
        ...topics.map((value) => ({ value, label: t(`topic.${value}`) })),
      ],
    })}
    ${line('title', t('form.title-field'), { hint: t('form.title-field.hint'), autocomplete: 'off' })}
    ${textArea({
      name: fieldNames.text,
      label: t('form.text'),
      hint: t('form.text.hint', { count: longestOf.text }),
      value: typed.text.slice(0, 2 * longestOf.text),
      error: errors.text,
      // Not off: a browser that goes back gives again what was written.
      rows: 8,
    })}
    ${line('reference', t('form.reference'), {
      hint: t('form.reference.hint'),
      width: 20,
      figures: true,
      autocomplete: 'off',
      spellcheck: false,
      autocapitalize: 'none',
    })}
    <h2 class="govuk-heading-m">${t('form.reach')}</h2>
    ${line('name', t('form.name'), { autocomplete: 'name', spellcheck: false })}
    ${radios({
      name: fieldNames.way,
      label: t('form.way'),
      value: typed.way,
      error: errors.way,
      choices: answerWays.map((value) => ({
        value,
        label: t(`form.way.${value}`),
        ...(value === 'mail' ? { hint: t('form.way.mail.hint') } : {}),
      })),
    })}
    ${line('mail', t('form.mail'), { hint: t('form.mail.hint'), type: 'email', autocomplete: 'email', spellcheck: false })}
    ${line('phone', t('form.phone'), { hint: t('form.phone.hint'), type: 'tel', autocomplete: 'tel', width: 20 })}
    ${trapField(t('form.trap'), trap === true)}
    <h2 class="govuk-heading-m">${t('form.files')}</h2>
    ${filesQuestion(visit.language, again, files[0])}
    <p class="govuk-body">${t('form.privacy', { days: keptDays })}</p>
    ${button({ text: t('form.send') })}
  </form>`;
}

/** Out of sight, of the tab key and of screen readers; seen once something filled it in, so that a person can empty it. */
const trapField = (label: string, seen: boolean): Html =>
  seen
    ? textInput({ name: trapName, label, autocomplete: 'off' })
    : html`<div class="govuk-visually-hidden" aria-hidden="true">
        <label for="${trapName}">${label}</label>
        <input id="${trapName}" name="${trapName}" type="text" tabindex="-1" autocomplete="off" />
      </div>`;
