import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { SignedInPage } from '#web/site.ts';
import type { Answer, SignedInVisit, Visit } from '#web/visit.ts';
import type { Representation } from '../below.ts';
import type { Acting, Actor } from '../index.ts';
import { keyNameOf, mayUseKey } from '../rules/keys-accepted.ts';
import type { PageDeps } from './page-deps.ts';
import {
  keyRefusedPage,
  mayNotOpenPage,
  mayNotRepresentPage,
  missingPage,
  numberRefusedPage,
} from './refusal-pages.ts';

/** A visit by somebody whose number is known and whose key BTB accepts. */
export interface PersonVisit {
  readonly visit: SignedInVisit;
  readonly actor: Actor;
  readonly today: LocalDate;
}

/** A visit by somebody who may see who manages access for this company. */
export interface ManagerVisit extends PersonVisit {
  readonly company: { readonly number: EnterpriseNumber; readonly name: string };
  readonly acting: Acting;
}

/** A visit by somebody of whom KBO just said that they represent this company. */
export interface RepresentativeVisit extends ManagerVisit {
  readonly representation: Extract<Representation, { readonly permitted: true }>;
}

type Route = Pick<SignedInPage, 'method' | 'path' | 'notAPage'>;

/** A page about the visitor: the key is looked at on every request, as the setting may have changed since. */
export const asPerson = (
  { keysAccepted }: Pick<PageDeps, 'keysAccepted'>,
  route: Route,
  handle: (person: PersonVisit) => Promise<Answer>,
): SignedInPage => ({
  ...route,
  access: 'signed-in',
  handle: async (visit) => {
    const { person } = visit;
    const key = mayUseKey(person.acr, keysAccepted);
    if (!key.permitted) return keyRefusedPage(visit, key, keysAccepted);
    if (person.rrn === null) return numberRefusedPage(visit);
    const actor: Actor = {
      insz: person.rrn,
      id: person.voId,
      givenName: person.givenName,
      familyName: person.familyName,
      key: keyNameOf(person.acr ?? ''),
    };
    return handle({ visit, actor, today: brusselsDate(visit.now) });
  },
});

// What the header shows of a visit; filled only once the visitor may act for the company.
const actingFor = new WeakMap<Visit, string>();

export const companyOfVisit = (visit: Visit): string | undefined => actingFor.get(visit);

/** A page about one company: each request asks anew by what the visitor acts there, and what they see. */
export const asManager = (
  deps: PageDeps,
  route: Route,
  handle: (manager: ManagerVisit) => Promise<Answer>,
): SignedInPage =>
  asPerson(deps, route, async (person) => {
    const { visit, actor, today } = person;
    const parsed = parseEnterpriseNumber(visit.params['number'] ?? '');
    if (!parsed.ok) return missingPage(visit, 'company');
    const { number } = parsed;
    const decision = await deps.btb.actingIn(actor, number, today);
    if (!decision.permitted) {
      const snapshot = await deps.kbo.snapshot();
      return mayNotOpenPage(visit, deps, number, decision, snapshot?.date ?? null);
    }
    const name = (await deps.kbo.company(number))?.name ?? number;
    actingFor.set(visit, name);
    return handle({ ...person, company: { number, name }, acting: decision.acting });
  });

/** A page about one company for who represents it. */
export const asRepresentative = (
  deps: PageDeps,
  route: Route,
  handle: (representative: RepresentativeVisit) => Promise<Answer>,
): SignedInPage =>
  asManager(deps, route, async (manager) => {
    const { representation } = manager.acting.facts;
    if (representation.permitted) return handle({ ...manager, representation });
    const snapshot = await deps.kbo.snapshot();
    return mayNotRepresentPage(manager.visit, deps, manager.company.number, representation, snapshot?.date ?? null);
  });

/** A parameter of the path that must be a UUID; null when it is none. */
export function uuidParam(visit: Visit, name: string): string | null {
  const text = visit.params[name] ?? '';
  return isUuid(text) ? text : null;
}

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
