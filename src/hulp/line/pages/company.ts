import { formatEnterpriseNumber, parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { html } from '#web/html.ts';
import { problemPage } from '#web/server/problem-page.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type Answer, type SignedInVisit } from '#web/visit.ts';
import type { ManagedCompany } from '../line-parts.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';
import { lookAlongState } from '../rules/look-along.ts';
import { ofCompany } from '../store/look-alongs.ts';
import type { LineDeps } from './line-deps.ts';
import { lookAlongRows } from './look-along-rows.ts';

/**
 * For who represents a company or manages its access: what the help line saw of its people. Who looked, and why, is for who
 * manages all of it; others read when it was, and that it was the help line. To anybody else the page does not exist, so that
 * nothing follows from asking.
 */
export const companyPage = (deps: LineDeps): SignedInPage => ({
  method: 'GET',
  path: linePaths.company,
  access: 'signed-in',
  handle: async (visit) => {
    const { rrn } = visit.person;
    const parsed = parseEnterpriseNumber(visit.params['number'] ?? '');
    const missing = problemPage('not-found', visit.language, visit.requestId);
    if (!parsed.ok || rrn === null) return missing;
    // Afresh: who managed it yesterday reads nothing today.
    const company = await managedBy(deps, rrn, parsed.number, brusselsDate(visit.now));
    return company === null ? missing : view(deps, visit, company);
  },
});

/** Who manages a local authority, or a part, is known to Gebruikersbeheer only; they do not know everybody who works there. */
async function managedBy(
  { parts, companyName }: LineDeps,
  insz: Insz,
  number: EnterpriseNumber,
  on: LocalDate,
): Promise<ManagedCompany | null> {
  const managed = (await parts.people.companiesOf(insz, on)).find((one) => one.number === number);
  if (managed !== undefined) return managed;
  const { mayGive } = await parts.tieOf(insz, number, parts.codes, on);
  return mayGive ? { number, name: (await companyName(number)) ?? '', inAll: false } : null;
}

async function view(
  { parts }: LineDeps,
  { language, now }: SignedInVisit,
  { number, name, inAll }: ManagedCompany,
): Promise<Answer> {
  const t = text(language);
  const all = await parts.db.look({ company: number }, (tx) => ofCompany(tx, number));
  return page({
    title: t('company.title', { company: name }),
    body: html`${backLink({ text: t('back.mine'), href: linePaths.mine })}
      <h1 class="govuk-heading-l">${t('company.title', { company: name })}</h1>
      <p class="govuk-body figures">${formatEnterpriseNumber(number)}</p>
      <p class="govuk-body-l">${t('company.lead')}</p>
      ${all.length === 0 ? emptyState({ title: t('company.none'), text: t('company.none.what') }) : null}
      ${all.map((one) =>
        summaryCard({
          title: inAll ? one.staffName : t('company.role'),
          rows: [
            {
              key: t('fact.caller'),
              value: one.callerName === null || !inAll ? t('company.unknown') : parts.names.open(one.callerName),
            },
            ...lookAlongRows(one, lookAlongState(one, now), language, inAll ? 'whole' : 'part'),
          ],
        }),
      )}`,
  });
}
