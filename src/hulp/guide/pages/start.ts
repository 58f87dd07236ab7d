import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { link } from '#web/components/link.ts';
import { radios } from '#web/components/radios.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { guidePaths, roleNames } from '../paths.ts';
import { readReference } from '#web/refusals/rules/read-reference.ts';
import { chainLinks } from '../rules/access-chain.ts';
import { readGuideForm, roles, type GuideTyped } from '../rules/guide-form.ts';
import type { GuideDeps } from './guide-deps.ts';
import { ownList } from './own-list.ts';

/** The door of the guide: which company, and what one is in it. A GET, so that the answer can be kept and shared. */
export const startPage = ({ urls, ownCompanies }: Pick<GuideDeps, 'urls' | 'ownCompanies'>): PublicPage => ({
  method: 'GET',
  path: guidePaths.start,
  access: 'public',
  handle: async (visit) => {
    const company = visit.query.get('onderneming');
    const role = roles.find((one) => roleNames[one] === visit.query.get('rol')) ?? null;
    const own = await ownList(ownCompanies, visit, carried(visit));
    if (company === null) return view(visit, urls, own, { company: '', role }, []);
    const typed = { company, role };
    const read = readGuideForm(typed);
    return read.ok
      ? redirect(guidePaths.chainOf(read.company, read.role, carried(visit)))
      : view(visit, urls, own, typed, read.wrong);
  },
});

/** The reference of a refusal and the step at which it was, when somebody comes from there. */
function carried({ query }: Visit): readonly (readonly [string, string])[] {
  const reference = readReference(query.get('verwijzing'));
  const step = chainLinks.find((one) => one === query.get('stap'));
  if (reference === null) return [];
  return [['verwijzing', reference], ...(step === undefined ? [] : [['stap', step] as const])];
}

/** Who was refused reads what we know of it: where it stopped, and the reference. */
function fromRefusal(visit: Visit): Html | null {
  const t = text(visit.language);
  const [reference, step] = carried(visit).map(([, value]) => value);
  const at = chainLinks.find((one) => one === step);
  if (reference === undefined) return null;
  return insetText(
    html`${at === undefined ? null : html`<p class="govuk-body">${t('guide.refused-at', { step: t(`link.${at}`) })}</p>`}
      <p class="govuk-body">${t('guide.reference', { reference })}</p>`,
  );
}

function view(
  visit: Visit,
  urls: GuideDeps['urls'],
  own: Html,
  typed: GuideTyped,
  wrong: readonly ('company' | 'role')[],
): Answer {
  const t = text(visit.language);
  const said = (field: 'company' | 'role'): string =>
    t(field === 'company' && typed.company.trim() === '' ? 'guide.company.empty' : `guide.${field}.error`);
  const errorOf = (field: 'company' | 'role') => (wrong.includes(field) ? said(field) : undefined);
  const names = { company: 'onderneming', role: 'rol' } as const;
  return page({
    title: t('guide.title'),
    hasErrors: wrong.length > 0,
    body: html`${errorSummary({
      title: t('guide.error.summary'),
      errors: wrong.map((field) => ({ text: said(field), href: `#${names[field]}` })),
    })}
      <h1 class="govuk-heading-xl">${t('guide.title')}</h1>
      <p class="govuk-body-l">${t('guide.lead')}</p>
      ${fromRefusal(visit)} ${own}
      <form method="get" action="${guidePaths.start}" novalidate>
        ${carried(visit).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${textInput({
          name: names.company,
          label: t('guide.company'),
          hint: t('guide.company.hint'),
          value: typed.company.slice(0, 40),
          error: errorOf('company'),
          inputmode: 'numeric',
          autocomplete: 'off',
          width: 20,
          figures: true,
        })}
        <p class="govuk-body">${link({ text: t('guide.company.search'), href: inLanguage(urls.kbo, visit.language) })}</p>
        ${radios({
          name: names.role,
          label: t('guide.role'),
          value: typed.role === null ? '' : roleNames[typed.role],
          error: errorOf('role'),
          choices: roles.map((role) => ({ value: roleNames[role], label: t(`guide.role.${role}`) })),
        })}
        ${button({ text: t('guide.button') })}
      </form>`,
  });
}
