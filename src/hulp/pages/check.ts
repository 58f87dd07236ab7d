import { backLink } from '#web/components/back-link.ts';
import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { browserOf } from '../rules/browser-of.ts';
import { callLines } from './call-lines.ts';
import { checkForm } from './check-form.ts';
import { clockCheck } from './clock-check.ts';
import type { PageDeps } from './page-deps.ts';
import { paths } from './paths.ts';

/** A cookie that proves only that cookies come back; it is gone after a minute, or when it was read. */
const cookie = { name: 'controle', value: 'ja', maxAgeSeconds: 60 } as const;

/** The check of cookies, browser and clock: it works without script, as a cookie is set, and read after a redirect. */
export const checkPages = (deps: PageDeps): readonly PublicPage[] => [
  {
    method: 'GET',
    path: paths.check,
    access: 'public',
    // The language goes along, as a browser without cookies does not remember it either.
    handle: async ({ language }) => redirect(`${paths.checked}?taal=${language}`, [cookie]),
  },
  { method: 'GET', path: paths.checked, access: 'public', handle: async (visit) => result(deps, visit) },
  {
    method: 'GET',
    path: paths.clock,
    access: 'public',
    notAPage: 'the time of this server, for the script that compares clocks',
    handle: async ({ now }) => ({
      kind: 'raw',
      status: 200,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({ now: now.getTime() }),
    }),
  },
];

function result({ line }: PageDeps, visit: Visit) {
  const t = text(visit.language);
  const cookies = visit.cookies[cookie.name] === cookie.value ? 'good' : 'bad';
  const { name, version, recent } = browserOf(visit.userAgent);
  const browser = recent === null ? 'unknown' : recent ? 'good' : 'old';
  const called = [name, version].filter((part) => part !== null).join(' ');
  const row = (state: Tag, what: string): Html => html`${tag(state)}<br />${what}`;
  const allGood = cookies === 'good' && browser !== 'old';
  return page({
    title: t('check.result'),
    cookies: [{ name: cookie.name, value: null }],
    body: html`${backLink({ text: t('check.to-cookies'), href: paths.pageOf('pagina-opent-niet') })}
      <h1 class="govuk-heading-xl">${t('check.result')}</h1>
      ${summaryList([
        {
          key: t('check.cookies'),
          value: row({ text: t(`check.cookies.${cookies}`), state: cookies }, t(`check.cookies.${cookies}.what`)),
        },
        {
          key: t('check.browser'),
          value: row(
            {
              text: t(`check.browser.${browser}`),
              state: ({ good: 'good', old: 'bad', unknown: 'over' } as const)[browser],
            },
            `${t(`check.browser.${browser}.what`, { browser: called })} ${t('check.browser.choice')}`,
          ),
        },
        { key: t('check.clock'), value: clockCheck(visit) },
      ])}
      <h2 class="govuk-heading-m">${t('check.mend')}</h2>
      ${allGood ? whatWasChecked(browser, visit.language) : null}
      <ul class="govuk-list govuk-list--bullet">
        ${
          cookies === 'good'
            ? null
            : html`<li>${link({ text: t('check.to-cookies'), href: paths.pageOf('pagina-opent-niet') })}</li>`
        }
        <li>${link({ text: t('check.to-trouble'), href: paths.pageOf('aanmelden-lukt-niet') })}</li>
      </ul>
      ${checkForm(visit.language, true)}
      <h2 class="govuk-heading-m">${t('page.call')}</h2>
      ${callLines(line, visit)}`,
  });
}

/** Without script nobody compares clocks, so that stands there; the script puts the right sentence in its place. */
function whatWasChecked(browser: 'good' | 'unknown', language: Language): Html {
  const t = text(language);
  return html`<p class="govuk-body">${t(browser === 'good' ? 'check.good.browser' : 'check.good.no-browser')}</p>
    <p class="govuk-body" data-clock-end data-good="${t('check.clock.good')}" data-wrong="${t('check.clock.wrong')}">
      ${t('check.clock.not-compared')}
    </p>`;
}
