import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { nameLocalAdministrator, type NameVerdict } from '../name-local-administrator.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { rightText } from '../rules/right-text.ts';
import { readBoundsForm, type BoundsField, type BoundsTyped } from '../rules/bounds-form.ts';
import { asTyped, everyEstablishment } from '../rules/right-form.ts';
import { seenPersonById, type RelatedPersonRow } from '../store/relations.ts';
import { giveFacts } from './give-facts.ts';
import { inCompany, isUuid, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';

type Errors = ReadonlyMap<BoundsField, string>;

/** Name a local administrator of a local authority: what they may give, and until when. */
export function namePages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const name = nameLocalAdministrator(parts);
  const related = async ({ visit, company, sees, actor }: ManagerVisit): Promise<RelatedPersonRow | null> => {
    const id = uuidParam(visit, 'relation');
    if (id === null) return null;
    return parts.db.transaction({ company: company.number }, (tx) =>
      seenPersonById(tx, company.number, id, { sees, actor: actor.id }),
    );
  };
  const mayName = ({ acting, powers }: ManagerVisit): boolean =>
    acting.management.targetGroup === 'LB' && powers.some(({ bounds }) => bounds.mayAppoint);
  const form = (manager: ManagerVisit, who: RelatedPersonRow, typed: BoundsTyped, errors: Errors, id: string): Answer =>
    view(deps, manager, { who, typed, errors, id });
  return [
    inCompany(deps, { method: 'GET', path: patterns.name }, async (manager) => {
      const who = await related(manager);
      if (who === null || !mayName(manager)) return notFound(manager.visit);
      return form(manager, who, nothing, new Map(), parts.uuid());
    }),
    inCompany(deps, { method: 'POST', path: patterns.name }, async (manager) => {
      const { visit, company, actor, today } = manager;
      const who = await related(manager);
      if (who === null) return notFound(visit);
      const facts = giveFacts(parts, manager, who);
      const read = readBoundsForm(visit.form, {
        codes: facts.rights.map(({ code }) => code),
        establishments: facts.establishments.map(({ number }) => number),
        today,
      });
      const t = text(visit.language);
      const given = visit.form.get('beheerder') ?? '';
      const id = isUuid(given) ? given : parts.uuid();
      if (!read.ok) {
        const errors = new Map(Array.from(read.errors, ([field, error]) => [field, t(`name.error.${error}`)]));
        return form(manager, who, read.typed, errors, id);
      }
      const { bounds } = read;
      const command = { actor, company: company.number, relationId: who.id, bounds, id, at: visit.now };
      const verdict = await name(command);
      if (verdict.ok) return redirect(`${paths.administrators(company.number)}?benoemd=1`);
      if (verdict.because === 'may-not-manage') return mayNotManagePage(visit, verdict.why, deps.btbUrl);
      return form(manager, who, read.typed, refusedAt(manager, verdict), id);
    }),
  ];
}

const nothing: BoundsTyped = { services: [], contexts: [], mayAppoint: false, until: asTyped(null) };

function refusedAt(
  { visit }: ManagerVisit,
  verdict: Exclude<Extract<NameVerdict, { ok: false }>, { because: 'may-not-manage' }>,
): Errors {
  const t = text(visit.language);
  if (verdict.because !== 'more-than-held') return new Map([['rechten', t(`name.error.${verdict.because}`)]]);
  const field = ({ services: 'rechten', establishments: 'vestiging', until: 'tot' } as const)[verdict.exceeds];
  return new Map([[field, t(`name.error.more-${verdict.exceeds}`)]]);
}

interface Shown {
  readonly who: RelatedPersonRow;
  readonly typed: BoundsTyped;
  readonly errors: Errors;
  readonly id: string;
}

function view({ parts }: PageDeps, manager: ManagerVisit, { who, typed, errors, id }: Shown): Answer {
  const { visit, company, powers } = manager;
  const { language } = visit;
  const t = text(language);
  const facts = giveFacts(parts, manager, who);
  const name = `${who.given_name} ${who.family_name}`;
  const title = t('name.title', { name });
  const every = { value: everyEstablishment, label: t('bounds.every-service') };
  const mayGiveEvery = powers.some(({ bounds }) => bounds.services === 'every');
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, who.id) })}
      ${errorSummary({
        title: t('errors.title'),
        errors: Array.from(errors, ([field, message]) => ({
          text: message,
          href: field === 'tot' ? dateErrorHref({ name: 'tot' }) : `#${field}`,
        })),
      })}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${t('name.lead', { name })}</p>
      <form method="post" action="${paths.name(company.number, who.id)}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="beheerder" value="${id}" />
        ${checkboxes({
          name: 'rechten',
          label: t('name.services'),
          values: typed.services,
          error: errors.get('rechten'),
          choices: [
            ...(mayGiveEvery ? [every] : []),
            ...facts.rights.map(({ code }) => ({ value: code, label: rightText(facts.rights, code, language).name })),
          ],
        })}
        ${checkboxes({
          name: 'vestiging',
          label: t('give.contexts'),
          values: typed.contexts,
          error: errors.get('vestiging'),
          choices: [
            ...(facts.mayGiveEvery
              ? [{ value: everyEstablishment, label: t('give.every'), hint: t('give.every.hint') }]
              : []),
            ...facts.establishments.map((one) => ({ value: one.number, label: one.name })),
          ],
        })}
        ${checkboxes({
          name: 'benoemen',
          label: t('name.appoint'),
          values: typed.mayAppoint ? ['ja'] : [],
          choices: [{ value: 'ja', label: t('name.appoint.yes') }],
        })}
        ${dateInput({
          name: 'tot',
          label: t('give.until'),
          hint: t('give.until.hint'),
          labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
          values: typed.until,
          error: errors.get('tot'),
        })}
        ${button({ text: t('name.button') })}
      </form>`,
  });
}
