import { backLink } from '#web/components/back-link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { deviceLabel, deviceOf } from '../device/device-of.ts';
import { keyKinds, type KeyKind } from '../key-kind.ts';
import { text } from '../messages/index.ts';
import type { Doer } from '../mine/doer.ts';
import { mayChange, type Change, type ChangeDecision } from '../rules/may-change.ts';
import { paths } from './paths.ts';

/** The key with which this visitor signed in; null for one that we do not know. */
export const keyOf = ({ person }: SignedInVisit): KeyKind | null =>
  keyKinds.find((kind) => person.acr === `urn:be:vlaanderen:authmech:${kind}`) ?? null;

export const doerOf = (visit: SignedInVisit): Doer => ({
  sub: visit.person.sub,
  key: keyOf(visit),
  device: deviceLabel(deviceOf(visit.userAgent)),
  now: visit.now,
});

export const mayVisitorChange = (visit: SignedInVisit, change: Change): ChangeDecision => {
  const { authTime } = visit.person;
  return mayChange(change, { key: keyOf(visit), at: authTime === null ? null : new Date(authTime * 1000) }, visit.now);
};

/** A page that changes keys: who did not prove enough, or too long ago, is asked to, and comes back here. */
export const guarded = (change: Change, route: SignedInPage): SignedInPage => ({
  ...route,
  handle: async (visit): Promise<Answer> => {
    const decision = mayVisitorChange(visit, change);
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
