import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { html, type Html } from '#web/html.ts';
import { waitingNotices } from '../exception/pages/objection.ts';
import { text } from '../messages/index.ts';
import type { PersonVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotRepresentText } from './refusal-pages.ts';

/** So many are shown. */
const most = 20;

/** The companies in which this person holds a function, and of which the register cannot say whether they act for it. */
export async function undecidedCompanies(
  deps: Pick<PageDeps, 'kbo' | 'btb'>,
  person: PersonVisit,
): Promise<Html | null> {
  const { visit, actor, today } = person;
  const { kbo } = deps;
  const all = await kbo.companiesUndecided(actor.insz, today);
  if (all.length === 0) return null;
  const { language } = visit;
  // Who represents only together with others may still object to what somebody asks alone.
  const shown = await Promise.all(
    all.slice(0, most).map(async (one) => ({ ...one, notices: await waitingNotices(deps, person, one.number) })),
  );
  return html`<h2 class="govuk-heading-m">${text(language)('undecided.title')}</h2>
    ${shown.map(
      ({ number, name, decision, notices }) =>
        html`<h3 class="govuk-heading-s">${name} (${formatEnterpriseNumber(number)})</h3>
          <p class="govuk-body">${mayNotRepresentText(decision, language)}</p>
          ${notices}`,
    )}`;
}
