import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import { problemPage } from '#web/server/problem-page.ts';
import type { SignedInPage } from '#web/site.ts';
import type { Answer, PageAnswer, SignedInVisit, Visit } from '#web/visit.ts';
import { actingIn, type Acting } from '../acting.ts';
import type { Actor, Parts } from '../parts.ts';
import type { Contexts } from '../rules/contexts.ts';
import { seenBy, type Power } from '../rules/powers.ts';
import { actorOf } from './actor-of.ts';
import { mayNotManagePage, withoutNumberPage } from './may-not-manage-page.ts';

export interface PageDeps {
  readonly parts: Parts;
  /** Where a legal representative appoints who manages access. */
  readonly btbUrl: URL;
  /** Waits; the page of an end gives the applications a moment to answer. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A visit by somebody of whom it was just asked, and answered, that they manage the rights of this company. */
export interface ManagerVisit {
  readonly visit: SignedInVisit;
  readonly company: { readonly number: EnterpriseNumber; readonly name: string };
  readonly actor: Actor;
  /** At least one, the strongest first. */
  readonly powers: readonly Power[];
  /** Of which establishments this visitor sees the people. */
  readonly sees: Contexts;
  readonly acting: Acting;
  readonly today: LocalDate;
}

// What the header shows of a visit; filled only once the visitor may act for the company.
const actingFor = new WeakMap<Visit, string>();

export const companyOfVisit = (visit: Visit): string | undefined => actingFor.get(visit);

/** A page about one company: each request asks anew whether the visitor manages it. */
export function inCompany(
  { parts, btbUrl }: PageDeps,
  route: Pick<SignedInPage, 'method' | 'path' | 'notAPage' | 'files'>,
  handle: (manager: ManagerVisit) => Promise<Answer>,
): SignedInPage {
  const actIn = actingIn(parts);
  return {
    ...route,
    access: 'signed-in',
    handle: async (visit) => {
      const actor = actorOf(visit.person);
      if (actor === null) return withoutNumberPage(visit);
      const parsed = parseEnterpriseNumber(visit.params['number'] ?? '');
      if (!parsed.ok) return notFound(visit);
      const today = brusselsDate(visit.now);
      const acting = await actIn(actor, parsed.number, visit.now);
      const { decision } = acting.management;
      if (!decision.permitted) return mayNotManagePage(visit, decision.because, btbUrl);
      const { companyName: name } = acting;
      actingFor.set(visit, name);
      const { powers } = decision;
      const company = { number: parsed.number, name };
      return handle({ visit, actor, today, powers, sees: seenBy(powers), acting, company });
    },
  };
}

export const notFound = (visit: Visit): PageAnswer => problemPage('not-found', visit.language, visit.requestId);

/** A parameter of the path that must be a UUID; null when it is none. */
export const uuidParam = (visit: Visit, name: string): string | null => {
  const text = visit.params[name] ?? '';
  return isUuid(text) ? text : null;
};

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
