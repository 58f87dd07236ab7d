import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { passwordInput } from '#web/components/password-input.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { LoginVerdict, OwnLogin } from '../mine/own-login.ts';
import { longestPassword, shortestPassword } from '../rules/password-rules.ts';
import { doerOf, type Guarded } from './guarded.ts';
import { paths } from './paths.ts';

type Refused = Extract<LoginVerdict, { ok: false }>['because'] | 'not-the-same' | 'too-long';

const longest = 200;

/** What needs a user name first, and follows on it. */
const onward = { app: paths.newApp, telefoon: paths.phone } as const;

type Onward = keyof typeof onward;

const onwardOf = (visit: SignedInVisit): Onward | null =>
  (['app', 'telefoon'] as const).find((one) => one === visit.query.get('verder')) ?? null;

/** Where a user name and password are chosen before what a code needs besides these. */
export const loginFirst = (next: Onward): string => `${paths.login}?verder=${next}`;

/** Choosing or changing the user name and password of the keys with a code. */
export function loginPages(login: OwnLogin, guarded: Guarded): readonly SignedInPage[] {
  return [
    guarded('login', {
      method: 'GET',
      path: paths.login,
      access: 'signed-in',
      handle: async (visit) => form(visit, (await login.username(visit.person.sub)) ?? '', null),
    }),
    guarded('login', {
      method: 'POST',
      path: paths.login,
      access: 'signed-in',
      handle: async (visit) => {
        const username = visit.form.get('gebruikersnaam') ?? '';
        const password = visit.form.get('wachtwoord') ?? '';
        const typed = username.slice(0, longest);
        if (username.length > longest || password.length > longest) return form(visit, typed, 'too-long');
        if (password !== visit.form.get('herhaal')) return form(visit, typed, 'not-the-same');
        const verdict = await login.set(doerOf(visit), username, password);
        if (!verdict.ok) return form(visit, typed, verdict.because);
        const next = onwardOf(visit);
        return redirect(next === null ? `${paths.mine}?gedaan=login` : onward[next]);
      },
    }),
  ];
}

/** At which field each refusal stands. */
const fieldOf = (because: Refused): 'gebruikersnaam' | 'wachtwoord' | 'herhaal' => {
  if (because === 'not-the-same') return 'herhaal';
  return because.startsWith('password') ? 'wachtwoord' : 'gebruikersnaam';
};

/** The user name is kept after a mistake; passwords never are. */
function form(visit: SignedInVisit, username: string, because: Refused | null): PageAnswer {
  const t = text(visit.language);
  const message =
    because === null ? undefined : t(`login.error.${because}`, { least: shortestPassword, most: longestPassword });
  const field = because === null ? null : fieldOf(because);
  const errorAt = (name: string): string | undefined => (field === name ? message : undefined);
  const next = onwardOf(visit);
  return page({
    title: t('login.title'),
    hasErrors: because !== null,
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      ${errorSummary({
        title: t('error.summary'),
        errors: message === undefined || field === null ? [] : [{ text: message, href: `#${field}` }],
      })}
      <h1 class="govuk-heading-xl">${t('login.title')}</h1>
      <p class="govuk-body">${t(next === null ? 'login.lead' : `login.first.${next}`)}</p>
      <form method="post" action="${next === null ? paths.login : loginFirst(next)}" novalidate>
        ${visit.csrfField}
        ${textInput({
          id: 'gebruikersnaam',
          name: 'gebruikersnaam',
          label: t('mine.username'),
          hint: t('login.username.hint'),
          value: username,
          error: errorAt('gebruikersnaam'),
          autocomplete: 'username',
          spellcheck: false,
        })}
        ${passwordInput({
          id: 'wachtwoord',
          name: 'wachtwoord',
          label: t('login.password'),
          hint: t('login.password.hint', { least: shortestPassword }),
          error: errorAt('wachtwoord'),
          autocomplete: 'new-password',
        })}
        ${passwordInput({
          id: 'herhaal',
          name: 'herhaal',
          label: t('login.repeat'),
          error: errorAt('herhaal'),
          autocomplete: 'new-password',
        })}
        ${button({ text: t('app.continue') })}
      </form>`,
  });
}
