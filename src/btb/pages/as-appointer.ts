import type { SignedInPage } from '#web/site.ts';
import type { Answer } from '#web/visit.ts';
import type { Draft } from '../index.ts';
import { offerOf, type Offer } from '../rules/may-offer.ts';
import { asManager, type ManagerVisit } from './as-person.ts';
import type { PageDeps } from './page-deps.ts';
import { mayNotGovernPage } from './refusal-pages.ts';

/** A visit by somebody who may appoint others, with what they had begun. */
export interface AppointerVisit extends ManagerVisit {
  readonly offer: Offer;
  readonly draft: Draft | null;
}

/** A page of the guide to appoint. */
export const asAppointer = (
  deps: PageDeps,
  route: Pick<SignedInPage, 'method' | 'path'>,
  handle: (appointer: AppointerVisit) => Promise<Answer>,
): SignedInPage =>
  asManager(deps, route, async (manager) => {
    const { visit, actor, company } = manager;
    const offer = offerOf(manager.acting.facts);
    if (offer.roles.length === 0) {
      return mayNotGovernPage(visit, deps, company.number, { because: 'may-not-appoint' }, null);
    }
    const draft = await deps.btb.draftOf({ actor, company: company.number, at: visit.now });
    return handle({ ...manager, offer, draft });
  });
