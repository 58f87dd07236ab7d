import { checkboxes } from '#web/components/checkboxes.ts';
import { copyText } from '#web/components/copy-text.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileInput } from '#web/components/file-input.ts';
import { passwordInput } from '#web/components/password-input.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { Part } from './part.ts';
import type { StyleText } from './text.ts';

export const formParts = (t: StyleText, errorsTitle: string): readonly Part[] => [
  { id: 'forms', title: t('forms'), content: fields(t) },
  { id: 'errors', title: t('errors'), content: errors(t, errorsTitle) },
  { id: 'copy', title: t('copy'), content: copy(t) },
];

const fields = (t: StyleText): Html =>
  html`${textInput({ name: 'name', label: t('forms.name'), hint: t('forms.name.hint'), autocomplete: 'off', spellcheck: false })}
  ${passwordInput({
    name: 'password',
    label: t('forms.password'),
    toggle: { show: t('forms.password.show'), hide: t('forms.password.hide') },
  })}
  ${textInput({ name: 'code', label: t('forms.code'), hint: t('forms.code.hint'), width: 5, inputmode: 'numeric', figures: true })}
  ${dateInput({ name: 'until', label: t('forms.date'), hint: t('forms.date.hint'), labels: dateLabels(t) })}
  ${checkboxes({ name: 'places', label: t('forms.places'), hint: t('forms.places.hint'), choices: places(t), values: ['gent'] })}
  ${radios({ name: 'inside', label: t('forms.inside'), choices: yesNo(t), value: 'yes', inline: true })}
  ${select({ name: 'language', label: t('forms.language'), options: languageOptions(t), value: 'nl' })}
  ${textArea({ name: 'remark', label: t('forms.remark'), rows: 3 })}
  ${fileInput({ name: 'document', label: t('forms.document'), hint: t('forms.document.hint') })}`;

const errors = (t: StyleText, title: string): Html =>
  html`<p class="govuk-body">${t('errors.text')}</p>
    ${errorSummary({
      title,
      errors: [
        { text: t('forms.number.error'), href: '#wrong-number' },
        { text: t('forms.code.error'), href: '#wrong-code' },
        { text: t('forms.date.error'), href: dateErrorHref({ name: 'wrong-until', wrong: ['day'] }) },
        { text: t('forms.places.error'), href: '#wrong-places' },
        { text: t('forms.inside.error'), href: '#wrong-inside' },
      ],
    })}
    ${textInput({ name: 'wrong-number', label: t('forms.number'), hint: t('forms.number.hint'), error: t('forms.number.error'), value: '1999.999.053', width: 10, inputmode: 'numeric' })}
    ${textInput({ name: 'wrong-code', label: t('forms.code'), error: t('forms.code.error'), width: 5, inputmode: 'numeric', figures: true })}
    ${dateInput({ name: 'wrong-until', label: t('forms.date'), error: t('forms.date.error'), labels: dateLabels(t), values: { day: '31', month: '11', year: '2026' }, wrong: ['day'] })}
    ${checkboxes({ name: 'wrong-places', label: t('forms.places'), error: t('forms.places.error'), choices: places(t) })}
    ${radios({ name: 'wrong-inside', label: t('forms.inside'), error: t('forms.inside.error'), choices: yesNo(t), inline: true })}`;

const copy = (t: StyleText): Html =>
  copyText({
    id: 'letter',
    label: t('copy.label'),
    hint: t('copy.hint'),
    text: t('copy.text'),
    rows: 7,
    copy: t('copy.copy'),
    copied: t('copy.copied'),
  });

const dateLabels = (t: StyleText) => ({
  day: t('forms.date.day'),
  month: t('forms.date.month'),
  year: t('forms.date.year'),
});

const places = (t: StyleText) => [
  { value: 'gent', label: t('forms.places.gent'), hint: t('forms.places.gent.hint') },
  { value: 'aalst', label: t('forms.places.aalst'), hint: t('forms.places.aalst.hint') },
];

const yesNo = (t: StyleText) => [
  { value: 'yes', label: t('forms.yes') },
  { value: 'no', label: t('forms.no') },
];

const languageOptions = (t: StyleText) => [
  { value: 'nl', label: t('forms.dutch') },
  { value: 'fr', label: t('forms.french') },
  { value: 'de', label: t('forms.german') },
  { value: 'en', label: t('forms.english') },
];
