import { link } from '#web/components/link.ts';
import { table } from '#web/components/table.ts';
import { html, type Html } from '#web/html.ts';
import { knownCookies, type CookieName, type KnownCookie } from '#web/known-cookies.ts';
import { plural, type Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { paths } from '../../pages/paths.ts';
import { kept } from '../kept.ts';
import { text } from '../messages/index.ts';
import { statementPage } from './statement-page.ts';

const safeties = ['script', 'site', 'https', 'storage'] as const;

/** Every cookie that the sites set, from the table that also decides which may be set. */
export const cookiesPage = (): PublicPage =>
  statementPage('cookies', ({ language }) => {
    const t = text(language);
    return {
      lead: t('cookies.lead'),
      body: html`<p class="govuk-body">${t('cookies.necessary')}</p>
        ${table({
          id: 'cookies',
          caption: t('cookies.table'),
          columns: [{ label: t('cookies.column.name') }, { label: t('cookies.column.purpose') }],
          rows: knownCookies.map((one) => [
            nameOf(one, language),
            html`${purposeOf(one.name, language)}
              <span class="cookie__facts">${t('cookies.site', { site: siteOf(one, language) })}</span>
              <span class="cookie__facts">${t('cookies.life', { life: lifeOf(one, language) })}</span>`,
          ]),
          empty: html``,
        })}
        <p class="govuk-body">${t('cookies.name.what', { example: 'zone-session' })} ${t('cookies.checked')}</p>
        <h2 class="govuk-heading-m">${t('cookies.safe.title')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${safeties.map((one) => html`<li>${t(`cookies.safe.${one}`)}</li>`)}
        </ul>
        <h2 class="govuk-heading-m">${t('cookies.law.title')}</h2>
        <p class="govuk-body">${t('cookies.law')}</p>
        <h2 class="govuk-heading-m">${t('cookies.refuse.title')}</h2>
        <p class="govuk-body">${t('cookies.refuse')}</p>
        <p class="govuk-body">
          ${link({ text: t('cookies.refuse.how'), href: paths.pageOf('pagina-opent-niet') })}
        </p>`,
    };
  });

function nameOf({ name, signed }: KnownCookie, language: Language): Html {
  const beside = signed === true ? text(language)('cookies.name.signed', { name: `${name}.sig` }) : null;
  return html`<span class="figures">${name}</span>${beside === null ? null : html` <span class="govuk-hint">${beside}</span>`}`;
}

const purposeOf = (name: CookieName, language: Language): string =>
  text(language)(`cookie.${name}`, { minutes: kept.idleMinutes, hours: kept.sessionHours, caseHours: kept.caseHours });

function siteOf({ sites }: KnownCookie, language: Language): string {
  const t = text(language);
  const [only] = sites;
  if (sites.length === 1 && only !== undefined) return t(`system.${only}`);
  if (sites.includes('kbo')) return t('cookies.site.each');
  return t(sites.includes('acm') ? 'cookies.site.forms' : 'cookies.site.sign-in');
}

function lifeOf({ lives }: KnownCookie, language: Language): string {
  const t = text(language);
  const [one = '', other] = lives.map((seconds) => duration(seconds, language));
  return other === undefined ? one : t('cookies.life.or', { one, other });
}

/** In the largest unit that comes out whole. */
function duration(seconds: number | null, language: Language): string {
  const t = text(language);
  if (seconds === null) return t('cookies.life.session');
  const [unit, size] = units.find(([, length]) => seconds % length === 0) ?? units[2];
  const count = seconds / size;
  return t(`cookies.life.${unit}.${plural(count, language)}`, { count });
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;
