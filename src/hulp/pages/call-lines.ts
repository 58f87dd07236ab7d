import { formatLocalDate } from '#belgian/local-date.ts';
import { tag } from '#web/components/tag.ts';
import { href, html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { HelpLine } from '../help-line.ts';
import { text } from '../messages/index.ts';
import { lineHours, lineState, type LineState } from '../rules/line-state.ts';

interface Asked {
  readonly language: Language;
  readonly now: Date;
}

interface Shape {
  readonly level?: 2 | 3;
  /** Also what happens on holidays, and that nobody confirmed it: only where people come to read whom to call. */
  readonly holidays?: boolean;
}

/** Who can be called, for what, and whether somebody answers now. Stands at the end of every page of the help. */
export function callLines(
  { phone, closedOnHolidays }: HelpLine,
  { language, now }: Asked,
  { level = 3, holidays = false }: Shape = {},
): Html {
  const t = text(language);
  const heading = (title: string): Html =>
    level === 2 ? html`<h2 class="govuk-heading-s">${title}</h2>` : html`<h3 class="govuk-heading-s">${title}</h3>`;
  return html`<div class="call-lines">
    <section class="call-lines__line">
      ${heading(t('call.access.title'))} ${number('1700', language)}
      <p class="govuk-body">${t('call.access.what')}</p>
    </section>
    <section class="call-lines__line">
      ${heading(t('call.zone.title'))} ${number(phone, language)} ${openNow({ phone, closedOnHolidays }, { language, now })}
      <p class="govuk-body">
        ${t('call.zone.hours')}
        ${holidays ? t(closedOnHolidays ? 'call.holidays.closed' : 'call.holidays.open') : null}
      </p>
      ${holidays ? html`<p class="govuk-hint">${t('call.not-confirmed')}</p>` : null}
    </section>
  </div>`;
}

function number(phone: string, language: Language): Html {
  // A number stays on one line.
  const whole = phone.replaceAll(' ', '\u00a0');
  return html`<p class="call-lines__number">
    <a
      class="govuk-link figures"
      href="${href(`tel:${phone.replaceAll(/[^\d+]/g, '')}`)}"
      aria-label="${text(language)('call.number', { number: whole })}"
      >${whole}</a
    >
  </p>`;
}

function openNow({ closedOnHolidays }: HelpLine, { language, now }: Asked): Html {
  const t = text(language);
  const state = lineState(now, closedOnHolidays);
  if (state.open) {
    return html`<p class="govuk-body">
      ${tag({ text: t('call.open'), state: 'good' })} ${t('call.open.until', { hour: state.until / 60 })}
    </p>`;
  }
  const opens = opensText(state, language);
  const why =
    state.because === null || state.because === 'weekend'
      ? null
      : t('call.holiday', { holiday: t(`holiday.${state.because}`) });
  return html`<p class="govuk-body">${tag({ text: t('call.closed'), state: 'over' })} ${why} ${opens}</p>`;
}

/** When the zone's own line opens again, in a sentence; null while it is open. */
export function lineOpens({ closedOnHolidays }: HelpLine, { language, now }: Asked): string | null {
  const state = lineState(now, closedOnHolidays);
  return state.open ? null : opensText(state, language);
}

function opensText({ opensIn, opensOn }: Extract<LineState, { open: false }>, language: Language): string {
  const t = text(language);
  const hour = lineHours.opens / 60;
  return opensIn === 'later'
    ? t('call.closed.later', { date: formatLocalDate(opensOn, language), hour })
    : t(`call.closed.${opensIn}`, { hour });
}
