import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { editRelation } from '../edit-relation.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { linkFields } from '../rules/link-form.ts';
import { readRelation, type RelationField, type RelationTyped } from '../rules/relation-fields.ts';
import { asTyped, dateTyped, readDate, type DateTyped } from '../rules/right-form.ts';
import { seenPersonById, type RelatedPersonRow } from '../store/relations.ts';
import { inCompany, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mailLanguageQuestion } from './mail-language.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';

type Errors = ReadonlyMap<RelationField | 'tot', string>;

/** What is known of somebody as far as they work here: kind, function, addresses, and until when. */
export function relationPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const edit = editRelation(parts);
  const found = async ({ visit, company, sees, actor }: ManagerVisit): Promise<RelatedPersonRow | null> => {
    const id = uuidParam(visit, 'relation');
    if (id === null) return null;
    return parts.db.transaction({ company: company.number }, (tx) =>
      seenPersonById(tx, company.number, id, { sees, actor: actor.id }),
    );
  };
  return [
    inCompany(deps, { method: 'GET', path: patterns.relation }, async (manager) => {
      const who = await found(manager);
      if (who === null) return notFound(manager.visit);
      const { kind, function_title, email, language, phone, end_date } = who;
      const reach = { email: email ?? '', taal: language, telefoon: phone ?? '' };
      const typed = { soort: kind, functie: function_title ?? '', ...reach };
      return view(manager, who, typed, asTyped(end_date), new Map());
    }),
    inCompany(deps, { method: 'POST', path: patterns.relation }, async (manager) => {
      const { visit, company, actor } = manager;
      const who = await found(manager);
      if (who === null) return notFound(visit);
      const t = text(visit.language);
      const field = (name: keyof RelationTyped): string =>
        (visit.form.get(name) ?? '').trim().slice(0, linkFields[name]);
      const typed = {
        soort: field('soort'),
        functie: field('functie'),
        email: field('email'),
        taal: field('taal'),
        telefoon: field('telefoon'),
      };
      const until = dateTyped(visit.form, 'tot');
      const end = readDate(until);
      const { values, errors: wrong } = readRelation(typed);
      const errors = new Map<RelationField | 'tot', string>(
        Array.from(wrong, ([name, error]) => [name, t(`link.error.${error}`)]),
      );
      if (end === 'not-a-date') errors.set('tot', t('give.error.not-a-date', { latest: '', name: '' }));
      if (values === null || end === 'not-a-date') return view(manager, who, typed, until, errors);
      const command = { actor, company: company.number, relationId: who.id, values, end, at: visit.now };
      const verdict = await edit(command);
      if (verdict.ok) return redirect(`${paths.person(company.number, who.id)}?bewaard=1`);
      if (verdict.because === 'may-not-manage') return mayNotManagePage(visit, verdict.why, deps.btbUrl);
      if (verdict.because === 'not-found') return notFound(visit);
      return view(manager, who, typed, until, new Map([['tot' as const, t(`relation.error.${verdict.because}`)]]));
    }),
  ];
}

function view(
  { visit, company, acting }: ManagerVisit,
  who: RelatedPersonRow,
  typed: RelationTyped,
  until: DateTyped,
  errors: Errors,
): Answer {
  const t = text(visit.language);
  const name = `${who.given_name} ${who.family_name}`;
  const title = t('relation.title', { name });
  const field = (of: 'functie' | 'email' | 'telefoon') => ({
    name: of,
    label: t(`link.${of}`),
    value: typed[of],
    maxlength: linkFields[of],
    error: of === 'functie' ? undefined : errors.get(of),
    autocomplete: 'off',
  });
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, who.id) })}
      ${errorSummary({
        title: t('errors.title'),
        errors: Array.from(errors, ([of, message]) => ({
          text: message,
          href: of === 'tot' ? dateErrorHref({ name: 'tot' }) : `#${of}`,
        })),
      })}
      <h1 class="govuk-heading-l">${title}</h1>
      <form method="post" action="${paths.relation(company.number, who.id)}" novalidate>
        ${visit.csrfField}
        ${radios({
          name: 'soort',
          label: t('link.soort'),
          value: typed.soort,
          error: errors.get('soort'),
          choices: (['own-staff', 'external', 'occasional'] as const).map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
          })),
        })}
        ${textInput(field('functie'))} ${textInput({ ...field('email'), type: 'email', spellcheck: false })}
        ${mailLanguageQuestion(typed.taal, errors.get('taal'), visit.language)}
        ${textInput({ ...field('telefoon'), type: 'tel', width: 20 })}
        ${dateInput({
          name: 'tot',
          label: t('relation.end'),
          hint: t(acting.management.targetGroup === 'LB' ? 'relation.end.hint.lb' : 'relation.end.hint'),
          labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
          values: until,
          error: errors.get('tot'),
        })}
        ${button({ text: t('relation.button') })}
      </form>`,
  });
}
