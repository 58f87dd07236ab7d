import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import { catalogue } from '../catalogue.ts';
import { giveRight, type GiveVerdict } from '../give-right.ts';
import { latestUntil } from '../rules/may-grant.ts';
import { readRightForm, type RightFormRead, type RightFormTyped } from '../rules/right-form.ts';
import { relatedPersonById } from '../store/relations.ts';
import { openRightOf } from '../store/rights.ts';
import type { GiveFacts } from './give-facts.ts';
import { giveForm } from './give-form.ts';
import { givePreview } from './give-preview.ts';
import { inCompany, isUuid, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { paths, patterns } from './paths.ts';

/** The right that is given: the catalogue has one so far. */
const code = catalogue[0]?.code ?? '';

/** Give a right in two steps: choose for what and until when, see what it opens, and confirm. */
export function givePages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const give = giveRight(parts);
  const factsOf = async ({ visit, company, today }: ManagerVisit): Promise<GiveFacts | null> => {
    const id = uuidParam(visit, 'relation');
    if (id === null) return null;
    const found = await parts.db.transaction({ company: company.number }, async (tx) => {
      const related = await relatedPersonById(tx, company.number, id);
      const held = related === null ? null : await openRightOf(tx, related.id, code);
      return { related, alreadyHeld: held !== null && (held.until_date === null || held.until_date >= today) };
    });
    if (found.related === null) return null;
    const establishments = await parts.kbo.establishmentsOf(company.number);
    const latest = latestUntil(today, parts.longestDays);
    return { related: found.related, alreadyHeld: found.alreadyHeld, establishments, latest };
  };
  const read = (manager: ManagerVisit, facts: GiveFacts, form: URLSearchParams): RightFormRead =>
    readRightForm(form, {
      establishments: facts.establishments.map(({ number }) => number),
      today: manager.today,
      latest: facts.latest,
    });
  const withFacts =
    (handle: (manager: ManagerVisit, facts: GiveFacts) => Promise<Answer>) =>
    async (manager: ManagerVisit): Promise<Answer> => {
      const facts = await factsOf(manager);
      return facts === null ? notFound(manager.visit) : handle(manager, facts);
    };
  return [
    inCompany(
      deps,
      { method: 'GET', path: patterns.give },
      withFacts(async (manager, facts) => {
        // What was chosen comes back in the address, so that the preview can lead here to change it.
        const { typed } = read(manager, facts, manager.visit.query);
        return giveForm(manager, facts, typed, new Map());
      }),
    ),
    inCompany(
      deps,
      { method: 'POST', path: patterns.give },
      withFacts(async (manager, facts) => {
        const answer = read(manager, facts, manager.visit.form);
        if (!answer.ok) return giveForm(manager, facts, answer.typed, answer.errors);
        return givePreview(manager, facts, answer, parts.uuid());
      }),
    ),
    inCompany(
      deps,
      { method: 'POST', path: patterns.confirm },
      withFacts(async (manager, facts) => {
        const { visit, company, actor } = manager;
        const answer = read(manager, facts, visit.form);
        const rightId = visit.form.get('recht') ?? '';
        if (!answer.ok) return giveForm(manager, facts, answer.typed, answer.errors);
        if (!isUuid(rightId)) return givePreview(manager, facts, answer, parts.uuid());
        const { contexts, until } = answer.values;
        const relationId = facts.related.id;
        const command = { actor, company: company.number, relationId, code, contexts, until, at: visit.now, rightId };
        const verdict = await give(command);
        if (verdict.ok) return redirect(`${paths.person(company.number, relationId)}?gegeven=${verdict.rightId}`);
        return refused(deps, manager, facts, verdict, answer.typed);
      }),
    ),
  ];
}

function refused(
  { btbUrl }: PageDeps,
  manager: ManagerVisit,
  facts: GiveFacts,
  verdict: Extract<GiveVerdict, { ok: false }>,
  typed: RightFormTyped,
): Answer {
  switch (verdict.because) {
    case 'may-not-manage':
      return mayNotManagePage(manager.visit, verdict.why, btbUrl);
    case 'no-work-relation':
    case 'other-company':
    case 'unknown-right':
      return notFound(manager.visit);
    case 'relation-not-open':
    case 'already-given':
    case 'no-context':
    case 'foreign-context':
      return giveForm(manager, facts, typed, new Map([['vestiging', verdict.because]]));
    case 'until-missing':
      return giveForm(manager, facts, typed, new Map([['tot', 'not-a-date']]));
    case 'until-in-the-past':
    case 'until-too-far':
      return giveForm(manager, facts, typed, new Map([['tot', verdict.because]]));
  }
}
