import { formatEstablishmentNumber } from '#belgian/establishment-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import { details } from '#web/components/details.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import type { Known } from './known-in.ts';

/** So many names stand in the list itself; more are behind their number. */
const mostNamed = 4;

/** What somebody may give, in words: which services, for which establishments, until when, and may they appoint. */
export function boundsText(
  { role, bounds }: Pick<Appointment, 'role' | 'bounds'>,
  known: Known,
  language: Language,
): Html {
  const t = text(language);
  if (role !== 'access-manager') return html`${t(`bounds.of.${role}`)}`;
  const services =
    bounds.services === 'every'
      ? t('bounds.services.every')
      : bounds.services.map((code) => known.services.find((one) => one.code === code)?.name ?? code).join(', ');
  return html`<ul class="govuk-list">
    <li>${services}</li>
    <li>${establishmentsText(bounds.establishments, known, language)}</li>
    <li>${t(bounds.mayAppoint ? 'bounds.may-appoint' : 'bounds.may-not-appoint')}</li>
    ${
      bounds.until === null
        ? null
        : html`<li>${t('bounds.until', { until: formatLocalDate(bounds.until, language) })}</li>`
    }
  </ul>`;
}

function establishmentsText(
  given: Appointment['bounds']['establishments'],
  { establishments }: Known,
  language: Language,
): string | Html {
  const t = text(language);
  if (given === 'every') return t('bounds.establishments.every');
  const names = given.map((number) => {
    const found = establishments.find((one) => one.number === number);
    return found?.name ?? formatEstablishmentNumber(number);
  });
  if (names.length <= mostNamed) return names.join(', ');
  return details({
    summary: t('bounds.establishments.count', { count: names.length }),
    content: html`<ul class="govuk-list govuk-list--bullet">
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>`,
  });
}
