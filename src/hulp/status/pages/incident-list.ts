import { moment } from '#belgian/moment.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { incidentDays } from '../status-now.ts';
import type { Incident } from '../store/states.ts';
import type { Row } from './rows.ts';

/** What went wrong lately, of what is checked here. */
export function incidentList(all: readonly Incident[], rows: readonly Row[], language: Language): Html {
  const t = text(language);
  const known = all.flatMap((incident) => {
    const row = rows.find(({ item }) => item === incident.item);
    return row === undefined ? [] : [{ incident, row }];
  });
  return html`<h2 class="govuk-heading-m">${t('status.incidents', { days: incidentDays })}</h2>
    ${
      known.length === 0
        ? emptyState({ title: t('status.incidents.none'), text: t('status.incidents.none.what') })
        : html`<ul class="govuk-list help-list">
            ${known.map(
              ({ incident, row }) =>
                html`<li class="help-list__item">
                  <strong>${t(`about.${row.item}`)}</strong>
                  ${tag({
                    text: t(`status.incident.${incident.worst}`),
                    state: incident.endedAt === null ? (incident.worst === 'down' ? 'bad' : 'attention') : 'over',
                  })}
                  <span class="help-list__summary">${timeOf(incident, row, language)}</span>
                </li>`,
            )}
          </ul>`
    }`;
}

/** One that is under way while nobody checks any more has an end that nobody knows. */
function timeOf({ beganAt, endedAt }: Incident, { state }: Row, language: Language): string {
  const t = text(language);
  const from = moment(beganAt, language);
  if (endedAt !== null) return t('status.incident.over', { from, until: moment(endedAt, language) });
  return t(state === 'unknown' ? 'status.incident.lost' : 'status.incident.now', { from });
}
