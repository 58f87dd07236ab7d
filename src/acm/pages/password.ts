import type { CodeKind } from '#sleutels/index.ts';
import { button } from '#web/components/button.ts';
import { passwordInput } from '#web/components/password-input.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { errorOf, summaryOf, type FieldError } from './form-errors.ts';
import { keyPath } from './key-names.ts';
import { keyPage, logRefusal, placeOf } from './key-page.ts';
import type { PageParts, SignInPage } from './parts.ts';
import { timeOfDay } from './time-of-day.ts';

const longest = 200;

/** Seconds that the browser keeps the attempt between the password and the code. */
const attemptSeconds: Readonly<Record<CodeKind, number>> = { csamtotp: 300, csamsms: 900 };

/** User name and password of a key with a code: the first of two things. */
export function passwordPages(parts: PageParts, kind: CodeKind): readonly SignInPage[] {
  const { sleutels, links } = parts;
  const path = `/aanmelden/:uid${keyPath[kind]}`;
  const form = (visit: Visit, uid: string, errors: readonly FieldError[], username: string): Answer =>
    passwordView(visit, { uid, kind, errors, username, forgotten: new URL('/vergeten', links.sleutels) });
  const pages: readonly SignInPage[] = [
    { method: 'GET', path, handle: async (visit, { uid }) => form(visit, uid, [], '') },
    {
      method: 'POST',
      path,
      handle: async (visit, context) => {
        const t = text(visit.language);
        const { uid } = context;
        const username = visit.form.get('gebruikersnaam') ?? '';
        const password = visit.form.get('wachtwoord') ?? '';
        const refused = (field: string, sentence: string): Answer =>
          form(visit, uid, [{ field, text: sentence }], username.slice(0, longest));
        const empty: FieldError[] = [
          ...(username.trim() === '' ? [{ field: 'gebruikersnaam', text: t('errors.username') }] : []),
          ...(password === '' ? [{ field: 'wachtwoord', text: t('errors.password') }] : []),
        ];
        if (empty.length > 0) return form(visit, uid, empty, username.slice(0, longest));
        if (username.length > longest) return refused('gebruikersnaam', t('errors.tooLong'));
        if (password.length > longest) return refused('wachtwoord', t('errors.tooLong'));
        const place = placeOf(visit, context);
        const verdict = await sleutels.checkPassword({ kind, binding: uid, username, password, place }, visit.now);
        if (verdict.ok) {
          const cookie = { name: 'attempt' as const, value: verdict.attempt, maxAgeSeconds: attemptSeconds[kind] };
          return redirect(codePath(uid, kind), [cookie]);
        }
        logRefusal(visit, kind, verdict.because);
        switch (verdict.because) {
          case 'wrong':
          case 'busy':
            return refused('gebruikersnaam', t(`errors.${verdict.because}`));
          case 'key-missing':
          case 'key-blocked':
            return refused('gebruikersnaam', t(`errors.${verdict.because}`, { key: t(`key.${kind}`) }));
          case 'paused':
            return refused('gebruikersnaam', t('errors.paused', { time: timeOfDay(verdict.until, visit.language) }));
        }
      },
    },
  ];
  return pages.map((one) => keyPage(parts, kind, one));
}

/** Where the code of this key is asked. */
export const codePath = (uid: string, kind: CodeKind): string =>
  `/aanmelden/${uid}${kind === 'csamtotp' ? '/code' : '/sms/code'}`;

/** The user name is kept after a mistake; the password never is. */
export function passwordView(
  visit: Visit,
  shown: {
    readonly uid: string;
    readonly kind: CodeKind;
    readonly errors: readonly FieldError[];
    readonly username: string;
    readonly forgotten: URL;
  },
): Answer {
  const { uid, kind, errors, username } = shown;
  const t = text(visit.language);
  return page({
    title: t('password.title'),
    hasErrors: errors.length > 0,
    body: html`${summaryOf(t('errors.title'), errors)}
      <h1 class="govuk-heading-l">${t('password.title')}</h1>
      ${kind === 'csamsms' ? html`<p class="govuk-body">${t('password.thenText')}</p>` : null}
      <form method="post" action="/aanmelden/${uid}${keyPath[kind]}" novalidate>
        ${visit.csrfField}
        ${textInput({
          id: 'gebruikersnaam',
          name: 'gebruikersnaam',
          label: t('password.username'),
          value: username,
          error: errorOf(errors, 'gebruikersnaam'),
          autocomplete: 'username',
          spellcheck: false,
        })}
        ${passwordInput({
          id: 'wachtwoord',
          name: 'wachtwoord',
          label: t('password.password'),
          hint: t('password.passwordHint'),
          error: errorOf(errors, 'wachtwoord'),
          autocomplete: 'current-password',
        })}
        ${button({ text: t('next') })}
      </form>
      <p class="govuk-body"><a class="govuk-link" href="${inLanguage(shown.forgotten, visit.language)}">${t('password.forgotten')}</a></p>
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}">${t('otherKey')}</a></p>`,
  });
}
