import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import type { GiveVerdict } from '../give-in-transaction.ts';
import { giveRight } from '../give-right.ts';
import { paths, patterns } from '../paths.ts';
import { readRightForm, rightFormFields, type RightFormRead, type RightFormTyped } from '../rules/right-form.ts';
import type { Exceeds } from '../rules/powers.ts';
import { seenPersonById } from '../store/relations.ts';
import { formBounds, giveFacts, type GiveFacts } from './give-facts.ts';
import { giveForm } from './give-form.ts';
import { givePreview } from './give-preview.ts';
import { inCompany, isUuid, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mailText } from './mail-text.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import type { RightErrors } from './right-questions.ts';

/** Give a right in two steps: choose what, for what and until when, see what it opens, and confirm. */
export function givePages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const give = giveRight(parts);
  const factsOf = async (manager: ManagerVisit): Promise<GiveFacts | null> => {
    const { visit, company, sees, actor } = manager;
    const id = uuidParam(visit, 'relation');
    if (id === null) return null;
    const related = await parts.db.transaction({ company: company.number }, (tx) =>
      seenPersonById(tx, company.number, id, { sees, actor: actor.id }),
    );
    return related === null ? null : giveFacts(parts, manager, related);
  };
  const read = ({ today }: ManagerVisit, facts: GiveFacts, form: URLSearchParams): RightFormRead =>
    readRightForm(form, formBounds(facts, today));
  // The preview has an address of its own, so that the way back from what comes after it leads to it.
  const toPreview = ({ company }: ManagerVisit, { related }: GiveFacts, typed: RightFormTyped): Answer => {
    const query = new URLSearchParams([...rightFormFields(typed), ['recht', parts.uuid()]]);
    return redirect(`${paths.givePreview(company.number, related.id)}?${query.toString()}`);
  };
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
        return toPreview(manager, facts, answer.typed);
      }),
    ),
    inCompany(
      deps,
      { method: 'GET', path: patterns.givePreview },
      withFacts(async (manager, facts) => {
        const { visit } = manager;
        const answer = read(manager, facts, visit.query);
        if (!answer.ok) return giveForm(manager, facts, answer.typed, answer.errors);
        const rightId = visit.query.get('recht') ?? '';
        if (!isUuid(rightId)) return toPreview(manager, facts, answer.typed);
        return givePreview(manager, facts, answer, {
          rightId,
          mail: await mailText(parts, facts.related, visit.language),
        });
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
        if (!isUuid(rightId)) return toPreview(manager, facts, answer.typed);
        const relationId = facts.related.id;
        const command = { ...answer.values, actor, company: company.number, relationId, at: visit.now, rightId };
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
  if (verdict.because === 'may-not-manage') return mayNotManagePage(manager.visit, verdict.why, btbUrl);
  const errors = fieldOfRefusal(verdict);
  return errors === null ? notFound(manager.visit) : giveForm(manager, facts, typed, errors);
}

/** At which field a refusal is told; null: of what it is about, this visitor learns nothing. */
export function fieldOfRefusal(
  verdict: Exclude<Extract<GiveVerdict, { ok: false }>, { because: 'may-not-manage' }>,
): RightErrors | null {
  switch (verdict.because) {
    case 'no-work-relation':
    case 'other-company':
      return null;
    case 'unknown-right':
      return new Map([['welk', 'no-right']]);
    case 'relation-not-open':
    case 'already-given':
    case 'no-context':
    case 'foreign-context':
      return new Map([['vestiging', verdict.because]]);
    case 'from-in-the-past':
      return new Map([['van', verdict.because]]);
    case 'until-missing':
      return new Map([['tot', 'not-a-date']]);
    case 'until-in-the-past':
    case 'until-too-far':
      return new Map([['tot', verdict.because]]);
    case 'more-than-held':
      return beyond[verdict.exceeds];
  }
}

/** More than the visitor may give. */
const beyond: Readonly<Record<Exceeds, RightErrors>> = {
  services: new Map([['welk', 'more-services']]),
  establishments: new Map([['vestiging', 'more-establishments']]),
  until: new Map([['tot', 'more-until']]),
};
