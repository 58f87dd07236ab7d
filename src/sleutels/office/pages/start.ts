import { maskPhoneNumber, parsePhoneNumber } from '#belgian/phone-number.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { linkButton } from '#web/components/link-button.ts';
import { panel } from '#web/components/panel.ts';
import { passwordInput } from '#web/components/password-input.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type Visit } from '#web/visit.ts';
import { paths } from '../../pages/paths.ts';
import { qrCode } from '#web/components/qr-code.ts';
import { shortestPassword } from '../../rules/password-rules.ts';
import { enrolmentUri, secretAsText } from '../../rules/totp.ts';
import type { Activate, Activating, Step } from '../activate.ts';
import { text } from '../messages/index.ts';
import { officePaths } from './paths.ts';

const cookieName = 'activation';
const cookieSeconds = 3600;
const longest = 200;

/** Activating with the paper and the link, one step a page; which step it is comes from the database. */
export function startPages(activate: Activate): readonly PublicPage[] {
  const who = (visit: Visit): Activating => ({
    token: visit.params['token'] ?? '',
    cookie: visit.cookies[cookieName] ?? null,
    now: visit.now,
  });
  const here = (visit: Visit): string => officePaths.start.replace(':token', visit.params['token'] ?? '');
  const show = async (visit: Visit, error: Shown = {}): Promise<PageAnswer> =>
    stepPage(visit, here(visit), await activate.step(who(visit)), error);
  const finished = (visit: Visit): PageAnswer => ({
    ...donePage(visit),
    cookies: [{ name: cookieName, value: null }],
  });
  const after = async (visit: Visit, outcome: 'done' | 'wrong' | 'over' | 'username-taken', error: Shown) => {
    if (outcome === 'done') return finished(visit);
    if (outcome === 'wrong') return show(visit, error);
    return outcome === 'over' ? overPage(visit) : show(visit, { login: text(visit.language)('login.username-taken') });
  };
  const post = (suffix: string, handle: PublicPage['handle']): PublicPage => ({
    method: 'POST',
    path: `${officePaths.start}${suffix}`,
    access: 'public',
    handle,
  });
  return [
    { method: 'GET', path: officePaths.start, access: 'public', handle: async (visit) => show(visit) },
    post('', async (visit) => {
      const given = await activate.giveCode(who(visit), visit.form.get('code') ?? '');
      if (given === 'over') return overPage(visit);
      if (given === 'wrong') return show(visit, { code: text(visit.language)('start.wrong') });
      return redirect(here(visit), [{ name: cookieName, value: given.cookie, maxAgeSeconds: cookieSeconds }]);
    }),
    post('/toegang', async (visit) => {
      const t = text(visit.language);
      const username = (visit.form.get('gebruikersnaam') ?? '').slice(0, longest);
      const password = visit.form.get('wachtwoord') ?? '';
      if (password !== visit.form.get('herhaal')) return show(visit, { login: t('login.not-the-same'), username });
      const chosen = await activate.chooseLogin(who(visit), username, password);
      if (chosen.ok) return redirect(here(visit));
      if (chosen.because === 'over') return overPage(visit);
      return show(visit, { login: t(`login.${chosen.because}`, { least: shortestPassword }), username });
    }),
    post('/app', async (visit) => {
      const outcome = await activate.giveAppCode(who(visit), (visit.form.get('code') ?? '').slice(0, 40));
      return after(visit, outcome, { second: text(visit.language)('second.wrong') });
    }),
    post('/sms', async (visit) => {
      const sent = await activate.sendText(who(visit));
      if (sent === 'over') return overPage(visit);
      if (sent === 'too-many') return show(visit, { second: text(visit.language)('second.too-many') });
      return textPage(visit, here(visit), null);
    }),
    post('/sms/code', async (visit) => {
      const outcome = await activate.giveTextCode(who(visit), (visit.form.get('code') ?? '').slice(0, 40));
      if (outcome === 'wrong') return textPage(visit, here(visit), text(visit.language)('text.wrong'));
      return after(visit, outcome, {});
    }),
  ];
}

interface Shown {
  readonly code?: string;
  readonly login?: string;
  readonly second?: string;
  readonly username?: string;
}

function stepPage(visit: Visit, here: string, step: Step, shown: Shown): PageAnswer {
  switch (step.at) {
    case 'over':
      return overPage(visit);
    case 'code':
      return codePage(visit, here, shown.code);
    case 'login':
      return loginPage(visit, here, shown);
    case 'second':
      return secondPage(visit, here, step, shown.second);
  }
}

const wholePage = (
  visit: Visit,
  title: string,
  errors: readonly { text: string; href: string }[],
  body: Html,
): PageAnswer =>
  page({
    title,
    hasErrors: errors.length > 0,
    body: html`${errorSummary({ title: text(visit.language)('error.summary'), errors })}
      <h1 class="govuk-heading-xl">${title}</h1>
      ${body}`,
  });

function codePage(visit: Visit, here: string, error: string | undefined): PageAnswer {
  const t = text(visit.language);
  return wholePage(
    visit,
    t('start.title'),
    error === undefined ? [] : [{ text: error, href: '#code' }],
    html`<p class="govuk-body-l">${t('start.lead')}</p>
      <form method="post" action="${here}" novalidate>
        ${visit.csrfField}
        ${textInput({
          name: 'code',
          label: t('start.code'),
          hint: t('start.code.hint'),
          error,
          width: 20,
          autocomplete: 'off',
          autocapitalize: 'none',
          spellcheck: false,
          maxlength: 40,
        })}
        ${button({ text: t('continue') })}
      </form>`,
  );
}

function loginPage(visit: Visit, here: string, { login, username }: Shown): PageAnswer {
  const t = text(visit.language);
  return wholePage(
    visit,
    t('login.title'),
    login === undefined ? [] : [{ text: login, href: '#gebruikersnaam' }],
    html`<form method="post" action="${here}/toegang" novalidate>
      ${visit.csrfField}
      ${textInput({
        id: 'gebruikersnaam',
        name: 'gebruikersnaam',
        label: t('login.username'),
        hint: t('login.username.hint'),
        value: username,
        error: login,
        autocomplete: 'username',
        spellcheck: false,
      })}
      ${passwordInput({
        id: 'wachtwoord',
        name: 'wachtwoord',
        label: t('login.password'),
        hint: t('login.password.hint', { least: shortestPassword }),
        autocomplete: 'new-password',
      })}
      ${passwordInput({ id: 'herhaal', name: 'herhaal', label: t('login.repeat'), autocomplete: 'new-password' })}
      ${button({ text: t('continue') })}
    </form>`,
  );
}

function secondPage(
  visit: Visit,
  here: string,
  { username, secret, phone }: Extract<Step, { at: 'second' }>,
  error: string | undefined,
): PageAnswer {
  const t = text(visit.language);
  const grouped = secretAsText(secret).replaceAll(/(.{4})(?=.)/g, '$1 ');
  return wholePage(
    visit,
    t('second.title'),
    error === undefined ? [] : [{ text: error, href: '#code' }],
    html`<p class="govuk-body">${t('second.lead')}</p>
      ${qrCode(enrolmentUri(secret, 'Mijn digitale sleutels', username), t('second.qr'))}
      <p class="govuk-body">${t('second.text')}</p>
      ${summaryList([
        { key: t('second.account'), value: username },
        { key: t('second.secret'), value: html`<code>${grouped}</code>` },
      ])}
      <form method="post" action="${here}/app" novalidate>
        ${visit.csrfField} ${codeInput(t('second.code'), t('second.code.hint'), error)}
        ${button({ text: t('second.confirm') })}
      </form>
      ${phone === null ? null : ratherText(visit, here, phone)}`,
  );
}

function ratherText(visit: Visit, here: string, phone: string): Html {
  const t = text(visit.language);
  const parsed = parsePhoneNumber(phone);
  return html`<h2 class="govuk-heading-m">${t('second.or')}</h2>
    <p class="govuk-body">${t('second.sms', { phone: parsed.ok ? maskPhoneNumber(parsed.number) : '' })}</p>
    <form method="post" action="${here}/sms">
      ${visit.csrfField} ${button({ text: t('second.send'), kind: 'secondary' })}
    </form>`;
}

function textPage(visit: Visit, here: string, error: string | null): PageAnswer {
  const t = text(visit.language);
  return wholePage(
    visit,
    t('text.title'),
    error === null ? [] : [{ text: error, href: '#code' }],
    html`<form method="post" action="${here}/sms/code" novalidate>
      ${visit.csrfField} ${codeInput(t('second.code'), t('text.hint'), error ?? undefined)}
      ${button({ text: t('second.confirm') })}
    </form>`,
  );
}

const codeInput = (label: string, hint: string, error: string | undefined): Html =>
  textInput({
    name: 'code',
    label,
    hint,
    error,
    width: 10,
    figures: true,
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    spellcheck: false,
    maxlength: 20,
  });

function overPage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 410,
    title: t('over.title'),
    body: html`<h1 class="govuk-heading-xl">${t('over.title')}</h1>
      <p class="govuk-body">${t('over.lead')}</p>
      ${linkButton({ text: t('over.go'), href: paths.mine })}`,
  });
}

function donePage(visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('done.title'),
    body: html`${panel({ title: t('done.title') })}
      <p class="govuk-body">${t('done.lead')}</p>
      ${linkButton({ text: t('done.go'), href: paths.mine })}`,
  });
}
