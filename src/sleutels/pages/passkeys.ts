import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { assetPath } from '#web/look/assets.ts';
import type { SignedInPage } from '#web/site.ts';
import { leaveTo, page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { algorithms } from '../passkey/check-public-key.ts';
import type { AddRefused, Invitation, OwnPasskeys } from '../passkey/own-passkeys.ts';
import { longestAnswer } from '../passkey/read-answer.ts';
import { mostPasskeys } from '../passkey/rules/may-add.ts';
import { longestName, readName } from '../passkey/rules/passkey-name.ts';
import { notYours, wellFormed } from './change-key.ts';
import { doerOf, type Guarded } from './guarded.ts';
import { keyPaths, paths } from './paths.ts';

export interface PasskeyPagesDeps {
  readonly passkeys: OwnPasskeys;
  /** Where keys are entered: the browser is remembered there, and sent back. */
  readonly rememberAt: URL;
  readonly guarded: Guarded;
}

/** What stops somebody before they begin; anything else is said at the form. */
const stops = ['too-many', 'no-other-key', 'nobody'] as const;

const stopOf = (because: AddRefused): (typeof stops)[number] | null => stops.find((one) => one === because) ?? null;

/** Adding a passkey, and giving it another name. Removing and blocking go as with any other key. */
export function passkeyPages({ passkeys, rememberAt, guarded }: PasskeyPagesDeps): readonly SignedInPage[] {
  const ask = async (visit: SignedInVisit, name: string, error: Problem | null): Promise<PageAnswer> => {
    const invited = await passkeys.invite(doerOf(visit), visit.sessionId);
    if (typeof invited === 'string') return stopped(visit, stopOf(invited) ?? 'nobody');
    return addForm(visit, invited, name, error);
  };
  return [
    guarded('passkey', {
      method: 'GET',
      path: paths.addPasskey,
      access: 'signed-in',
      handle: async (visit) => ask(visit, '', null),
    }),
    guarded('passkey', {
      method: 'POST',
      path: paths.addPasskey,
      access: 'signed-in',
      bodyLimit: 4 * longestAnswer,
      handle: async (visit) => {
        const typed = (visit.form.get('naam') ?? '').slice(0, 200);
        const name = readName(typed);
        if (!name.ok) return ask(visit, typed, name.because);
        const answer = visit.form.get('antwoord') ?? '';
        if (answer === '') return ask(visit, typed, 'no-script');
        const verdict = await passkeys.add(doerOf(visit), visit.sessionId, { name: name.name, answer });
        if (verdict.ok) return leaveTo(new URL(inLanguage(rememberAt, visit.language)));
        const { because, detail } = verdict;
        visit.log('a passkey was not added', { because, ...(detail === undefined ? {} : { detail }) });
        const stop = stopOf(because);
        return stop === null ? ask(visit, typed, problemOf(because)) : stopped(visit, stop);
      },
    }),
    guarded('passkey', {
      method: 'GET',
      path: keyPaths(':id').rename,
      access: 'signed-in',
      handle: async (visit) => {
        const key = await found(passkeys, visit);
        return key === null ? notYours(visit) : renameForm(visit, key.id, key.name ?? '', null);
      },
    }),
    guarded('passkey', {
      method: 'POST',
      path: keyPaths(':id').rename,
      access: 'signed-in',
      handle: async (visit) => {
        const key = await found(passkeys, visit);
        if (key === null) return notYours(visit);
        const typed = (visit.form.get('naam') ?? '').slice(0, 200);
        const name = readName(typed);
        if (!name.ok) return renameForm(visit, key.id, typed, name.because);
        const outcome = await passkeys.rename(doerOf(visit), key.id, name.name);
        return outcome === 'renamed' ? redirect(`${paths.mine}?gedaan=renamed`) : notYours(visit);
      },
    }),
  ];
}

const found = async (passkeys: OwnPasskeys, { params, person }: SignedInVisit) => {
  const id = params['id'] ?? '';
  return wellFormed.test(id) ? passkeys.find(person.sub, id) : null;
};

type Problem = 'empty' | 'too-long' | 'no-script' | 'over' | 'known' | 'key' | 'other';

/** Which check refused is in the log, and of no use to who tries to cheat. */
function problemOf(because: AddRefused): Problem {
  if (because === 'challenge-over') return 'over';
  if (because === 'known-passkey') return 'known';
  return because === 'unknown-algorithm' || because === 'weak-key' ? 'key' : 'other';
}

function sentenceOf(problem: Problem, visit: SignedInVisit): string {
  const t = text(visit.language);
  return problem === 'no-script' ? t('passkey.noScript') : t(`passkey.error.${problem}`, { most: longestName });
}

const problemKinds = ['working', 'cancelled', 'known', 'unsupported', 'other'] as const;

function addForm(visit: SignedInVisit, invited: Invitation, name: string, problem: Problem | null): PageAnswer {
  const t = text(visit.language);
  const { givenName, familyName } = visit.person;
  return page({
    title: t('passkey.add.title'),
    hasErrors: problem !== null,
    body: html`${top(visit, problem)}
      <h1 class="govuk-heading-xl">${t('passkey.add.title')}</h1>
      <p class="govuk-body-l">${t('passkey.add.lead')}</p>
      ${insetText(t('passkey.add.own'))}
      <form
        method="post"
        action="${paths.addPasskey}"
        data-passkey="make"
        data-challenge="${invited.challenge}"
        data-rp-id="${invited.rpId}"
        data-site-name="${t('site.name')}"
        data-user-handle="${invited.userHandle}"
        data-user-name="${givenName} ${familyName}"
        data-known="${invited.known.join(' ')}"
        data-algorithms="${algorithms.join(' ')}"
        novalidate
      >
        ${visit.csrfField} ${nameInput(visit, name, problem)}
        <input type="hidden" name="antwoord" value="" />
        ${button({ text: t('passkey.add.go'), id: 'passkey-begin' })}
      </form>
      <div data-passkey-status role="status" aria-live="polite"></div>
      ${problemKinds.map(
        (kind) => html`<template data-passkey-problem="${kind}">${insetText(t(`passkey.problem.${kind}`))}</template>`,
      )}
      <noscript>${insetText(t('passkey.noScript'))}</noscript>
      <script type="module" src="${assetPath('passkey')}"></script>`,
  });
}

function renameForm(visit: SignedInVisit, id: string, name: string, problem: 'empty' | 'too-long' | null): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('passkey.rename.title'),
    hasErrors: problem !== null,
    body: html`${top(visit, problem)}
      <h1 class="govuk-heading-xl">${t('passkey.rename.title')}</h1>
      <form method="post" action="${keyPaths(id).rename}" novalidate>
        ${visit.csrfField} ${nameInput(visit, name, problem)} ${button({ text: t('passkey.rename.go') })}
      </form>`,
  });
}

const atName = (problem: Problem | null): boolean => problem === 'empty' || problem === 'too-long';

/** The way back, and what was wrong. */
function top(visit: SignedInVisit, problem: Problem | null): Html {
  const t = text(visit.language);
  return html`${backLink({ text: t('app.back'), href: paths.mine })}
  ${errorSummary({
    title: t('error.summary'),
    errors:
      problem === null
        ? []
        : [{ text: sentenceOf(problem, visit), href: atName(problem) ? '#naam' : '#passkey-begin' }],
  })}`;
}

function nameInput(visit: SignedInVisit, value: string, problem: Problem | null): Html {
  const t = text(visit.language);
  return textInput({
    name: 'naam',
    label: t('passkey.add.name'),
    hint: t('passkey.add.name.hint'),
    value,
    error: problem !== null && atName(problem) ? sentenceOf(problem, visit) : undefined,
    autocomplete: 'off',
    maxlength: longestName,
  });
}

function stopped(visit: SignedInVisit, because: (typeof stops)[number]): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 409,
    title: t(`passkey.refused.${because}.title`, { most: mostPasskeys }),
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      <h1 class="govuk-heading-xl">${t(`passkey.refused.${because}.title`, { most: mostPasskeys })}</h1>
      <p class="govuk-body">${t(`passkey.refused.${because}`)}</p>`,
  });
}
