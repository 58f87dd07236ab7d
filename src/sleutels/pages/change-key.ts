import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { keyTitle } from '../key-title.ts';
import { text } from '../messages/index.ts';
import type { OwnKeyChanges } from '../mine/own-key.ts';
import type { SessionsDeps } from '../mine/sessions-of.ts';
import type { OwnKey } from '../store/own-keys.ts';
import { doerOf, type Guarded } from './guarded.ts';
import { keyPaths, paths } from './paths.ts';

export interface ChangeKeyDeps extends SessionsDeps {
  readonly changes: OwnKeyChanges;
  readonly guarded: Guarded;
}

type Way = 'remove' | 'block' | 'release';

export const wellFormed = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Removing, blocking and letting in again: each says first what it does, and asks once. */
export function changeKeyPages({ changes, guarded, sessions, ownSession }: ChangeKeyDeps): readonly SignedInPage[] {
  const found = async (visit: SignedInVisit): Promise<OwnKey | null> => {
    const id = visit.params['id'] ?? '';
    return wellFormed.test(id) ? changes.find(visit.person.sub, id) : null;
  };
  const asked = (way: Way): SignedInPage => ({
    method: 'GET',
    path: keyPaths(':id')[way],
    access: 'signed-in',
    handle: async (visit) => {
      const key = await found(visit);
      return key === null ? notYours(visit) : question(visit, way, key);
    },
  });
  const removal: SignedInPage = {
    method: 'POST',
    path: keyPaths(':id').remove,
    access: 'signed-in',
    handle: async (visit) => {
      const key = await found(visit);
      if (key === null) return notYours(visit);
      const outcome = await changes.remove(doerOf(visit), key.id);
      if (outcome === 'removed') {
        // Whoever came in with it elsewhere goes; this visitor showed who they are and may go on.
        await sessions.endAll(visit.person.sub, (await ownSession(visit.sessionId)) ?? undefined);
        return redirect(`${paths.mine}?gedaan=removed`);
      }
      return outcome === 'last-way-in' ? refusal(visit, 'remove.last-way-in') : notYours(visit);
    },
  };
  const block: SignedInPage = {
    method: 'POST',
    path: keyPaths(':id').block,
    access: 'signed-in',
    handle: async (visit) => {
      const key = await found(visit);
      if (key === null) return notYours(visit);
      await changes.block(doerOf(visit), key.id);
      // Whoever used it may still be inside somewhere.
      await sessions.endAll(visit.person.sub);
      return redirect('/afgemeld');
    },
  };
  const release: SignedInPage = {
    method: 'POST',
    path: keyPaths(':id').release,
    access: 'signed-in',
    handle: async (visit) => {
      const key = await found(visit);
      if (key === null) return notYours(visit);
      const outcome = await changes.release(doerOf(visit), key.id);
      if (outcome === 'released') return redirect(`${paths.mine}?gedaan=released`);
      return outcome === 'not-yours' ? notYours(visit) : refusal(visit, `release.${outcome}`);
    },
  };
  return [
    guarded('remove', asked('remove')),
    guarded('remove', removal),
    // Stopping a key needs no stronger one: who fears a thief must not be held up.
    asked('block'),
    block,
    guarded('release', asked('release')),
    guarded('release', release),
  ];
}

function question(visit: SignedInVisit, way: Way, key: OwnKey): PageAnswer {
  const t = text(visit.language);
  const name = keyTitle(key, visit.language);
  return page({
    title: t(`${way}.title`, { key: name }),
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      <h1 class="govuk-heading-xl">${t(`${way}.title`, { key: name })}</h1>
      <p class="govuk-body">${t(`${way}.what`)}</p>
      ${
        way === 'remove' && key.kind === 'passkey'
          ? html`<p class="govuk-body">${t('passkey.remove.device')}</p>`
          : null
      }
      <p class="govuk-body">${t('change.since', { when: moment(key.activated_at, visit.language) })}</p>
      <form method="post" action="${keyPaths(key.id)[way]}">
        ${visit.csrfField} ${button({ text: t(`${way}.go`), ...(way === 'release' ? {} : { kind: 'warning' }) })}
      </form>`,
  });
}

function refusal(
  visit: SignedInVisit,
  because: 'remove.last-way-in' | 'release.same-key' | 'release.replaced',
): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 409,
    title: t(`${because}.title`),
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      <h1 class="govuk-heading-xl">${t(`${because}.title`)}</h1>
      <p class="govuk-body">${t(because)}</p>`,
  });
}

export function notYours(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 404,
    title: t('change.unknown.title'),
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      <h1 class="govuk-heading-xl">${t('change.unknown.title')}</h1>
      <p class="govuk-body">${t('change.unknown')}</p>`,
  });
}
