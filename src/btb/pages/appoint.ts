import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import type { AppointVerdict } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { emailError, readAppointForm, type AppointTyped, type PersonRead } from '../rules/appoint-form.ts';
import { unbounded } from '../rules/bounds.ts';
import { mayAppoint, mostOpenInvitations, type AppointDecision } from '../rules/may-appoint.ts';
import { appointCheck } from './appoint-check.ts';
import { appointForm, nothingTyped, type FormShown } from './appoint-form.ts';
import { asManager, isUuid, type ManagerVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotRepresentPage } from './refusal-pages.ts';

/** Appointing somebody: the form, its check page, and the confirmation, all at one address. */
export const appoint = (deps: PageDeps): readonly PageRoute[] => [
  asManager(deps, { method: 'GET', path: patterns.appoint }, async (representative) => {
    const self = representative.visit.query.get('wie') === 'ikzelf';
    return appointForm(representative, { typed: nothingTyped, self, errors: {}, refusal: null });
  }),
  asManager(deps, { method: 'POST', path: patterns.appoint }, (representative) => posted(deps, representative)),
];

async function posted(deps: PageDeps, representative: ManagerVisit): Promise<Answer> {
  const { visit, actor } = representative;
  const { form } = visit;
  const chosenSelf = form.get('wie') === 'ikzelf';
  const typed = typedOf(representative, chosenSelf);
  const again = (more: Partial<FormShown>): Answer =>
    appointForm(representative, { typed, self: chosenSelf, errors: {}, refusal: null, ...more });
  if (form.get('stap') === 'wijzigen') return again({});

  const read = readAppointForm(typed);
  if (!read.ok) {
    // Told with the rest, so that nobody corrects the fields only to be refused for this.
    const undeclared = !chosenSelf && !typed.declared && typed.insz.trim() !== '';
    return again({ errors: read.errors, refusal: undeclared ? refusal(representative, 'not-declared') : null });
  }
  const { person } = read;
  const self = person.insz === actor.insz;
  const denied = await foreseen(deps, representative, person, typed.declared);
  const id = form.get('id') ?? '';
  if (form.get('stap') !== 'bevestigen' || !isUuid(id)) {
    if (denied !== null) return again({ refusal: refusal(representative, denied) });
    return appointCheck(representative, { person, self, id: deps.uuid(), replyTo: '', replyError: null });
  }

  const replyTo = form.get('replyTo') ?? '';
  const replyError = emailError(replyTo);
  if (replyError !== undefined && replyError !== 'empty') {
    return appointCheck(representative, { person, self, id, replyTo, replyError });
  }
  const verdict = await deps.btb.appoint({
    id,
    actor,
    actorEmail: replyTo.trim() === '' ? null : replyTo.trim(),
    company: representative.company.number,
    role: 'chief-access-manager',
    bounds: unbounded,
    replaces: null,
    appointee: person,
    declaredWithin: typed.declared,
    language: visit.language,
    at: visit.now,
  });
  return verdict.ok
    ? redirect(paths.done(representative.company.number, verdict.id))
    : refused(deps, representative, verdict, again);
}

async function refused(
  deps: PageDeps,
  representative: ManagerVisit,
  verdict: Extract<AppointVerdict, { ok: false }>,
  again: (more: Partial<FormShown>) => Answer,
): Promise<Answer> {
  const denied = verdict.refusal;
  if (denied.because !== 'may-not-represent') return again({ refusal: refusal(representative, denied.because) });
  const snapshot = await deps.kbo.snapshot();
  const { visit, company } = representative;
  return mayNotRepresentPage(visit, deps, company.number, denied.why, snapshot?.date ?? null);
}

function typedOf({ visit, actor }: ManagerVisit, self: boolean): AppointTyped {
  const field = (name: string): string => visit.form.get(name) ?? '';
  return {
    insz: self ? actor.insz : field('insz'),
    // The names that the digital key gave are not for BTB to judge.
    givenName: self ? 'X' : field('givenName'),
    familyName: self ? 'X' : field('familyName'),
    email: field('email'),
    phone: field('phone'),
    declared: self || field('declared') === 'ja',
  };
}

/** What the command would say, before the check page: nobody confirms what cannot be done. */
async function foreseen(
  { btb, kbo }: PageDeps,
  { actor, company, acting, today }: ManagerVisit,
  { insz }: PersonRead,
  declaredWithin: boolean,
): Promise<RefusedAppointment | null> {
  const all = await btb.appointmentsIn(company.number, today);
  const { fresh } = await kbo.freshness(today);
  const decision = mayAppoint(
    {
      actor: acting.facts,
      asked: { role: 'chief-access-manager', bounds: unbounded },
      appointsSelf: insz === actor.insz,
      declaredWithin,
      statesOfAppointee: all.filter((one) => one.insz === insz).map(({ state }) => state),
      openInvitations: all.filter(({ state }) => state === 'invited').length,
      registerIsFresh: fresh,
    },
    today,
  );
  return decision.permitted || decision.because === 'may-not-represent' ? null : decision.because;
}

/** Every refusal but that of who does not represent the company, which has a page of its own. */
type RefusedAppointment = Exclude<Extract<AppointDecision, { permitted: false }>['because'], 'may-not-represent'>;

const refusal = ({ visit }: ManagerVisit, because: RefusedAppointment): FormShown['refusal'] => ({
  text: text(visit.language)(`appoint.refused.${because}`, { most: mostOpenInvitations }),
  field: because === 'not-declared' ? 'declared' : 'insz',
});
