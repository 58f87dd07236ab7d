import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { SignedInVisit } from '#web/visit.ts';
import { documents, type IdentityTyped } from '../identified.ts';
import { text } from '../messages/index.ts';

export interface Wrong {
  /** The field's name, and `#id` for the link of the summary. */
  readonly field: string;
  readonly text: string;
}

export const errorAt = (wrong: readonly Wrong[], field: string): string | undefined =>
  wrong.find((one) => one.field === field)?.text;

export const summaryOf = (title: string, wrong: readonly Wrong[]): Html =>
  errorSummary({ title, errors: wrong.map((one) => ({ text: one.text, href: `#${one.field}` })) });

const longest = 100;

/** What stood in the fields, bounded. */
export const typedIdentity = ({ form }: Pick<SignedInVisit, 'form'>): IdentityTyped => ({
  insz: (form.get('insz') ?? '').slice(0, 40),
  givenName: (form.get('givenName') ?? '').slice(0, longest),
  familyName: (form.get('familyName') ?? '').slice(0, longest),
  document: form.get('document') ?? '',
  lastThree: (form.get('lastThree') ?? '').slice(0, 10),
  photoFits: form.get('photoFits') === 'ja',
});

export const nobodyTyped: IdentityTyped = {
  insz: '',
  givenName: '',
  familyName: '',
  document: '',
  lastThree: '',
  photoFits: false,
};

/** Who stands before the desk, and what was looked at. The tick for the photo is asked anew after a mistake. */
export function identityFields(visit: SignedInVisit, typed: IdentityTyped, wrong: readonly Wrong[]): Html {
  const t = text(visit.language);
  const field = (name: 'givenName' | 'familyName'): Html =>
    textInput({
      id: name,
      name,
      label: t(`identity.${name}`),
      value: typed[name],
      error: errorAt(wrong, name),
      autocomplete: 'off',
      spellcheck: false,
    });
  return html`<h2 class="govuk-heading-m">${t('identity.title')}</h2>
    ${textInput({
      id: 'insz',
      name: 'insz',
      label: t('identity.insz'),
      hint: t('identity.insz.hint'),
      value: typed.insz,
      error: errorAt(wrong, 'insz'),
      width: 20,
      figures: true,
      inputmode: 'numeric',
      autocomplete: 'off',
      spellcheck: false,
    })}
    ${field('givenName')} ${field('familyName')}
    ${radios({
      name: 'document',
      label: t('identity.document'),
      value: typed.document,
      error: errorAt(wrong, 'document'),
      choices: documents.map((kind) => ({ value: kind, label: t(`identity.document.${kind}`) })),
    })}
    ${textInput({
      id: 'lastThree',
      name: 'lastThree',
      label: t('identity.lastThree'),
      value: typed.lastThree,
      error: errorAt(wrong, 'lastThree'),
      width: 4,
      autocomplete: 'off',
      spellcheck: false,
    })}
    ${checkboxes({
      name: 'photoFits',
      label: t('identity.photo'),
      error: errorAt(wrong, 'photoFits'),
      choices: [{ value: 'ja', label: t('identity.photoFits') }],
    })}`;
}
