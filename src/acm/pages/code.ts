import { button } from '#web/components/button.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import { leaveTo, page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { keyUrn } from '../rules/accepted-keys.ts';
import { errorOf, summaryOf, type FieldError } from './form-errors.ts';
import { finish, type PageParts, type SignInPage } from './parts.ts';
import { view as passwordView } from './password.ts';
import { timeOfDay } from './time-of-day.ts';

/** The code of the app: the second thing. After it, the provider goes on by itself. */
export function codePages(parts: PageParts): readonly SignInPage[] {
  const path = '/aanmelden/:uid/code';
  return [
    {
      method: 'GET',
      path,
      handle: async (visit, { uid }) =>
        visit.cookies['attempt'] === undefined ? redirect(`/aanmelden/${uid}/app`) : view(visit, uid, []),
    },
    {
      method: 'POST',
      path,
      handle: async (visit, { uid }, raw) => {
        const t = text(visit.language);
        const code = (visit.form.get('code') ?? '').slice(0, 100).replaceAll(/\s/g, '');
        const refused = (sentence: string): Answer => view(visit, uid, [{ field: 'code', text: sentence }]);
        if (!/^\d{6}$/.test(code)) return refused(t('errors.code'));
        const attempt = visit.cookies['attempt'] ?? '';
        const verdict = await parts.sleutels.checkCode({ attempt, code, address: visit.address }, visit.now);
        if (verdict.ok) {
          const person = await parts.sleutels.person(verdict.personId);
          if (person === null) throw new Error('a key without a person');
          const back = await finish(parts, raw, {
            person,
            login: {
              accountId: person.sub,
              acr: keyUrn(verdict.key),
              ts: Math.floor(verdict.at.getTime() / 1000),
              remember: true,
            },
          });
          return leaveTo(back, [{ name: 'attempt', value: null }]);
        }
        switch (verdict.because) {
          case 'wrong':
            return refused(t('errors.codeWrong'));
          case 'used':
            return refused(t('errors.codeUsed'));
          case 'paused':
            return refused(t('errors.paused', { time: timeOfDay(verdict.until, visit.language) }));
          case 'attempt-expired':
            return passwordView(visit, uid, [{ field: 'gebruikersnaam', text: t('expired.attempt') }], '');
        }
      },
    },
  ];
}

function view(visit: Visit, uid: string, errors: readonly FieldError[]): Answer {
  const t = text(visit.language);
  return page({
    title: t('code.title'),
    hasErrors: errors.length > 0,
    body: html`${summaryOf(t('errors.title'), errors)}
      <h1 class="govuk-heading-l">${t('code.title')}</h1>
      <form method="post" action="/aanmelden/${uid}/code" novalidate>
        ${visit.csrfField}
        ${textInput({
          id: 'code',
          name: 'code',
          label: t('code.code'),
          hint: t('code.hint'),
          error: errorOf(errors, 'code'),
          autocomplete: 'one-time-code',
          inputmode: 'numeric',
          width: 10,
        })}
        ${button({ text: t('next') })}
      </form>
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}/app">${t('back')}</a></p>`,
  });
}
