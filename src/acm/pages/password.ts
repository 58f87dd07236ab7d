import { button } from '#web/components/button.ts';
import { passwordInput } from '#web/components/password-input.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { errorOf, summaryOf, type FieldError } from './form-errors.ts';
import type { PageParts, SignInPage } from './parts.ts';
import { timeOfDay } from './time-of-day.ts';

const longest = 200;

/** User name and password of the digital key: the first of two things. */
export function passwordPages({ sleutels }: PageParts): readonly SignInPage[] {
  const path = '/aanmelden/:uid/app';
  return [
    { method: 'GET', path, handle: async (visit, { uid }) => view(visit, uid, [], '') },
    {
      method: 'POST',
      path,
      handle: async (visit, { uid }) => {
        const t = text(visit.language);
        const username = visit.form.get('gebruikersnaam') ?? '';
        const password = visit.form.get('wachtwoord') ?? '';
        const refused = (field: string, sentence: string): Answer =>
          view(visit, uid, [{ field, text: sentence }], username.slice(0, longest));
        const empty: FieldError[] = [
          ...(username.trim() === '' ? [{ field: 'gebruikersnaam', text: t('errors.username') }] : []),
          ...(password === '' ? [{ field: 'wachtwoord', text: t('errors.password') }] : []),
        ];
        if (empty.length > 0) return view(visit, uid, empty, username.slice(0, longest));
        if (username.length > longest) return refused('gebruikersnaam', t('errors.tooLong'));
        if (password.length > longest) return refused('wachtwoord', t('errors.tooLong'));
        const verdict = await sleutels.checkPassword({ username, password, address: visit.address }, visit.now);
        if (verdict.ok) {
          return redirect(`/aanmelden/${uid}/code`, [{ name: 'attempt', value: verdict.attempt, maxAgeSeconds: 300 }]);
        }
        switch (verdict.because) {
          case 'wrong':
            return refused('gebruikersnaam', t('errors.wrong'));
          case 'busy':
            return refused('gebruikersnaam', t('errors.busy'));
          case 'paused':
            return refused('gebruikersnaam', t('errors.paused', { time: timeOfDay(verdict.until, visit.language) }));
        }
      },
    },
  ];
}

/** The user name is kept after a mistake; the password never is. */
export function view(visit: Visit, uid: string, errors: readonly FieldError[], username: string): Answer {
  const t = text(visit.language);
  return page({
    title: t('password.title'),
    hasErrors: errors.length > 0,
    body: html`${summaryOf(t('errors.title'), errors)}
      <h1 class="govuk-heading-l">${t('password.title')}</h1>
      <form method="post" action="/aanmelden/${uid}/app" novalidate>
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
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}">${t('back')}</a></p>`,
  });
}
