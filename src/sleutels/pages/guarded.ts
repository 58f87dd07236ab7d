import { backLink } from '#web/components/back-link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { deviceLabel, deviceOf } from '../device/device-of.ts';
import { keyKinds, shortNameOf, type KeyKind, type Levels } from '../key-kind.ts';
import { text } from '../messages/index.ts';
import type { Doer } from '../mine/doer.ts';
import { mayChange, type Change, type ChangeDecision } from '../rules/may-change.ts';
import { paths } from './paths.ts';

/** The key with which this visitor signed in; null for one that we do not know. */
export function keyOf({ person }: SignedInVisit): KeyKind | null {
  const name = person.acr === null ? null : shortNameOf(person.acr);
  return keyKinds.find((kind) => kind === name) ?? null;
}

export const doerOf = (visit: SignedInVisit): Doer => ({
  sub: visit.person.sub,
  key: keyOf(visit),
  device: deviceLabel(deviceOf(visit.userAgent)),
  now: visit.now,
});

const mayVisitorChange = (visit: SignedInVisit, change: Change, levels: Levels): ChangeDecision => {
  const { authTime } = visit.person;
  const proof = { key: keyOf(visit), at: authTime === null ? null : new Date(authTime * 1000) };
  return mayChange(change, proof, visit.now, levels);
};

/** A page that changes keys: who did not prove enough, or too long ago, is asked to, and comes back here. */
export type Guarded = (change: Change, route: SignedInPage) => SignedInPage;

/** @param levels of the keys, as this deployment has them */
export const guardedBy =
  (levels: Levels): Guarded =>
  (change, route) => ({
    ...route,
    handle: async (visit): Promise<Answer> => {
      const decision = mayVisitorChange(visit, change, levels);
      return decision.permitted ? route.handle(visit) : proveFirstPage(visit, decision.because);
    },
  });

function proveFirstPage(visit: SignedInVisit, because: 'stronger-key' | 'prove-again'): PageAnswer {
  const t = text(visit.language);
  const way = because === 'stronger-key' ? 'sterk=1' : 'opnieuw=1';
  // A form that was posted cannot be posted again: they come back to the page that has it.
  const [path = paths.mine] = visit.path.split('?');
  return page({
    status: 403,
    title: t(`prove.${because}.title`),
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      <h1 class="govuk-heading-xl">${t(`prove.${because}.title`)}</h1>
      <p class="govuk-body">${t(`prove.${because}`)}</p>
      ${linkButton({ text: t('prove.go'), href: `/aanmelden?${way}&terug=${encodeURIComponent(path)}` })}`,
  });
}
