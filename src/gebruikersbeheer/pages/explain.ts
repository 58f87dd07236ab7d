import { parseLocalDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { explainRights } from '../explain-rights.ts';
import { explanationText } from '../explanation-text.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { overlap } from '../rules/contexts.ts';
import { seenPersonById } from '../store/relations.ts';
import { contextsOf } from '../store/rights.ts';
import { inCompany, notFound, uuidParam, type PageDeps } from './in-company.ts';

/** Why somebody may, or may not, do something: in sentences, for today or another day. */
export function explainPage(deps: PageDeps): PageRoute {
  const { parts } = deps;
  const explain = explainRights(parts);
  return inCompany(deps, { method: 'GET', path: patterns.explain }, async ({ visit, company, sees, actor, today }) => {
    const id = uuidParam(visit, 'relation');
    const related =
      id === null
        ? null
        : await parts.db.transaction({ company: company.number }, (tx) =>
            seenPersonById(tx, company.number, id, { sees, actor: actor.id }),
          );
    if (related === null) return notFound(visit);
    const on = parseLocalDate(visit.query.get('op') ?? '') ?? today;
    const whole = await explain(parts.vault.open(related.insz_sealed), company.number, on);
    const rights = whole.rights.filter(({ right }) => sees === 'every' || overlap(contextsOf(right), sees));
    const [verdict = '', ...reasons] = explanationText({ ...whole, rights }, visit.language);
    const t = text(visit.language);
    const name = `${related.given_name} ${related.family_name}`;
    return page({
      title: t('explain.title', { name }),
      body: html`${backLink({ text: t('back.person', { name }), href: paths.person(company.number, related.id) })}
        <h1 class="govuk-heading-l">${t('explain.title', { name })}</h1>
        <p class="govuk-body-l">${verdict}</p>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          ${reasons.map((reason) => html`<li>${reason}</li>`)}
        </ul>`,
    });
  });
}
