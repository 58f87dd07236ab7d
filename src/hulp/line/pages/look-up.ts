import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import { readReference } from '#web/refusals/rules/read-reference.ts';
import type { KeptRefusal } from '#web/refusals/read-refusals.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type Answer, type SignedInVisit } from '#web/visit.ts';
import { callerOf } from '../ask-along.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';
import { readAskForm, reasonLength, type AskTyped } from '../rules/ask-form.ts';
import { isStuckBecause, linkOf } from '../rules/scripts.ts';
import type { LineDeps } from './line-deps.ts';
import { linePage } from './line-page.ts';
import { lookUpForm } from './look-up-form.ts';
import { reasonTitle } from './reason-title.ts';
import { scriptPart } from './script-part.ts';

const fields = { reason: 'reden', company: 'onderneming' } as const;

interface Tried {
  readonly typed: AskTyped;
  readonly wrong: readonly ('reason' | 'company')[];
  /** Why nothing was asked, although all was filled in. */
  readonly not?: 'nobody' | 'own' | 'too-many';
}

const untouched: Tried = { typed: { reason: '', company: '' }, wrong: [] };

/** One refusal and its reason, nothing more; and the request to the caller to see more together. */
export const lookUpPages = (deps: LineDeps): readonly SignedInPage[] => [
  linePage(deps, { method: 'GET', path: linePaths.lookUp }, async (visit) =>
    withRefusal(deps, visit, visit.query.get('verwijzing') ?? '', (refusal) => view(deps, visit, refusal, untouched)),
  ),
  linePage(deps, { method: 'POST', path: linePaths.lookUp }, async (visit) =>
    withRefusal(deps, visit, visit.form.get('verwijzing') ?? '', async (refusal) => {
      const typed = { reason: visit.form.get(fields.reason) ?? '', company: visit.form.get(fields.company) ?? '' };
      const read = readAskForm(typed, refusal.company);
      if (!read.ok) return view(deps, visit, refusal, { typed, wrong: read.wrong });
      const asked = await deps.ask(visit, refusal, read);
      if (asked === null) return null;
      if (asked.ok) return redirect(linePaths.followOf(asked.id));
      return view(deps, visit, refusal, { typed, wrong: [], not: asked.because });
    }),
  ),
];

async function withRefusal(
  deps: LineDeps,
  visit: SignedInVisit,
  typed: string,
  work: (refusal: KeptRefusal) => Promise<Answer | null>,
): Promise<Answer | null> {
  const reference = readReference(typed);
  if (reference === null) return notFound(visit, typed, 'no-reference');
  const found = await deps.lookUp(visit, reference);
  if (found === null) return null;
  return found.found ? work(found.refusal) : notFound(visit, typed, found.because);
}

function notFound(visit: SignedInVisit, typed: string, because: 'no-reference' | 'unknown' | 'too-many'): Answer {
  const t = text(visit.language);
  const error = t(`look-up.${because}`);
  return page({
    status: { 'no-reference': 422, unknown: 404, 'too-many': 429 }[because],
    hasErrors: true,
    title: t('look-up.title'),
    body: html`${backLink({ text: t('back.board'), href: linePaths.board })}
      ${errorSummary({ title: t('error.summary'), errors: [{ text: error, href: '#verwijzing' }] })}
      <h1 class="govuk-heading-l">${t('look-up.title')}</h1>
      ${lookUpForm(visit.language, typed, error)}`,
  });
}

async function view(deps: LineDeps, visit: SignedInVisit, refusal: KeptRefusal, tried: Tried): Promise<Answer> {
  const { language, person } = visit;
  const t = text(language);
  const { reference, because, company } = refusal;
  const caller = await callerOf(deps.parts, refusal);
  const not = tried.not ?? (caller === null ? 'nobody' : caller.insz === person.rrn ? 'own' : null);
  return page({
    hasErrors: tried.wrong.length > 0,
    title: t('look-up.of', { reference }),
    body: html`${backLink({ text: t('back.board'), href: linePaths.board })}
      ${errorSummary({
        title: t('error.summary'),
        errors: tried.wrong.map((field) => ({ text: t(`ask.error.${field}`), href: `#${fields[field]}` })),
      })}
      <h1 class="govuk-heading-l">${t('look-up.of', { reference })}</h1>
      ${summaryList([
        { key: t('fact.reason'), value: reasonTitle(because, language) },
        { key: t('board.link'), value: t(`at.${linkOf(because)}`) },
        { key: t('fact.when'), value: moment(refusal.at, language) },
        { key: t('fact.application'), value: applicationName(refusal.application) },
        ...(company === null
          ? []
          : [
              {
                key: t('fact.company'),
                value: html`<span class="figures">${formatEnterpriseNumber(company)}</span>`,
              },
            ]),
      ])}
      <h2 class="govuk-heading-m">${t('script.title')}</h2>
      ${isStuckBecause(because) ? scriptPart(because, deps.library, language) : html`<p class="govuk-body">${t('script.none')}</p>`}
      <h2 class="govuk-heading-m">${t('ask.title')}</h2>
      ${not === null ? askForm(visit, refusal, tried) : insetText(t(`ask.not.${not}`))}`,
  });
}

function askForm(visit: SignedInVisit, { reference, company }: KeptRefusal, { typed, wrong }: Tried): Html {
  const t = text(visit.language);
  const errorOf = (field: 'reason' | 'company') => (wrong.includes(field) ? t(`ask.error.${field}`) : undefined);
  return html`<p class="govuk-body">${t('ask.what')}</p>
    <form method="post" action="${linePaths.lookUp}" novalidate>
      ${visit.csrfField}<input type="hidden" name="verwijzing" value="${reference}" />
      ${textArea({
        name: fields.reason,
        label: t('ask.reason'),
        hint: t('ask.reason.hint'),
        value: typed.reason.slice(0, reasonLength.most * 2),
        error: errorOf('reason'),
        rows: 3,
      })}
      ${
        company !== null
          ? null
          : textInput({
              name: fields.company,
              label: t('fact.company'),
              hint: t('ask.company.hint'),
              value: typed.company.slice(0, 40),
              error: errorOf('company'),
              inputmode: 'numeric',
              autocomplete: 'off',
              width: 20,
              figures: true,
            })
      }
      ${button({ text: t('ask.button') })}
    </form>`;
}

/** Names of systems stay as they are in every language; an application of others is known by its client identifier. */
const names: Readonly<Record<string, string>> = {
  zone: 'Beveiligde Zone',
  gebruikersbeheer: 'Gebruikersbeheer',
  btb: 'BTB',
  sleutels: 'Mijn digitale sleutels',
  hulp: 'Hulp',
  acm: 'ACM',
};

const applicationName = (application: string): string => names[application] ?? application;
