import { button } from '#web/components/button.ts';
import { dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Visit } from '#web/visit.ts';
import { subjects } from '../items.ts';
import { text } from '../messages/index.ts';
import { longestNotice, mostDays, noticeLanguages, severities } from '../notice.ts';
import type { NoticeError, NoticeTyped } from '../rules/notice-form.ts';
import { fieldOf } from './notice-fields.ts';

export interface NoticeForm {
  /** Where it goes. */
  readonly action: string;
  readonly typed: NoticeTyped;
  readonly errors: readonly NoticeError[];
  /** The version that somebody changes. */
  readonly version?: number;
}

/** What was wrong, first on the page. */
export const noticeErrors = (errors: readonly NoticeError[], language: Language): Html =>
  errorSummary({
    title: text(language)('error.summary'),
    errors: errors.map((error) => ({ text: sentenceOf(error, language), href: `#${idOf(error)}` })),
  });

const idOf = ({ field }: NoticeError): string => {
  switch (field) {
    case 'about':
    case 'severity':
      return fieldOf[field];
    case 'from':
    case 'until':
      return `${fieldOf[field]}-day`;
    case 'nl':
    case 'fr':
    case 'de':
    case 'en':
      return fieldOf.text(field);
  }
};

function sentenceOf(error: NoticeError, language: Language): string {
  const t = text(language);
  switch (error.field) {
    case 'about':
    case 'severity':
      return t(`error.${error.field}`);
    case 'from':
      return t(`error.from.${error.because}`, { days: mostDays });
    case 'until':
      return t(`error.until.${error.because}`, { days: mostDays });
    case 'nl':
    case 'fr':
    case 'de':
    case 'en':
      return error.because === 'empty'
        ? t('error.empty', { label: t(`write.text.${error.field}`) })
        : t('error.long', { count: longestNotice });
  }
}

export function noticeForm({ action, typed, errors, version }: NoticeForm, { language, csrfField }: Visit): Html {
  const t = text(language);
  const wrong = (field: NoticeError['field']): { readonly error?: string } => {
    const found = errors.find((one) => one.field === field);
    return found === undefined ? {} : { error: sentenceOf(found, language) };
  };
  return html`<form method="post" action="${action}" novalidate>
    ${csrfField}${version === undefined ? null : html`<input type="hidden" name="versie" value="${version}" />`}
    ${select({
      name: fieldOf.about,
      label: t('write.about'),
      value: typed.about,
      options: [
        { value: '', label: t('write.about.choose') },
        ...subjects.map((one) => ({ value: one, label: t(`about.${one}`) })),
      ],
      ...wrong('about'),
    })}
    ${radios({
      name: fieldOf.severity,
      label: t('write.severity'),
      value: typed.severity,
      choices: severities.toReversed().map((one) => ({ value: one, label: t(`severity.${one}`) })),
      ...wrong('severity'),
    })}
    <h2 class="govuk-heading-m">${t('write.texts')}</h2>
    <p class="govuk-body">${t('write.texts.what', { count: longestNotice })} ${t('write.text.fallback')}</p>
    ${noticeLanguages.map((one) =>
      textArea({
        name: fieldOf.text(one),
        label: t(`write.text.${one}`),
        value: typed.texts[one],
        rows: 3,
        ...(one === 'nl' ? { hint: t('write.text.nl.hint') } : {}),
        ...wrong(one),
      }),
    )}
    ${moment('from')} ${moment('until')}
    ${button({ text: t('write.preview') })}
  </form>`;

  function moment(which: 'from' | 'until'): Html {
    const name = fieldOf[which];
    const { day, month, year, hour } = typed[which];
    return html`${dateInput({
      name,
      label: t(`write.${which}`),
      labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
      values: { day, month, year },
      ...(which === 'until' ? { hint: t('write.until.hint', { days: mostDays }) } : {}),
      ...wrong(which),
    })}${textInput({
      name: fieldOf.hour(name),
      label: t(`write.${which}.hour`),
      hint: t('write.hour.hint'),
      value: hour,
      width: 5,
      autocomplete: 'off',
    })}`;
  }
}
