import { moment } from '#belgian/moment.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { Trouble } from '../rules/incident-step.ts';
import { incidentDays, type StatusNow } from '../status-now.ts';
import type { Incident } from '../store/states.ts';
import type { Row } from './rows.ts';

interface Listed {
  readonly part: string;
  readonly word: string;
  readonly worst: Trouble;
  readonly beganAt: Date;
  readonly endedAt: Date | null;
  readonly time: string;
}

/** What went wrong lately, of what is checked here and of what staff told. */
export function incidentList({ incidents, told }: StatusNow, rows: readonly Row[], language: Language): Html {
  const t = text(language);
  const found = incidents.flatMap((incident): readonly Listed[] => {
    const row = rows.find(({ item }) => item === incident.item);
    if (row === undefined) return [];
    const word = t(`status.incident.${incident.worst}`);
    return [{ ...incident, part: t(`about.${row.item}`), word, time: timeOf(incident, row, language) }];
  });
  const listed = [
    ...found,
    ...told.map((one): Listed => ({
      ...one,
      part: t(`about.${one.about}`),
      word: t('state.told', { state: t(`status.incident.${one.worst}`) }),
      time: timeOf(one, null, language),
    })),
  ].toSorted((one, other) => other.beganAt.getTime() - one.beganAt.getTime());
  return html`<h2 class="govuk-heading-m">${t('status.incidents', { days: incidentDays })}</h2>
    ${
      listed.length === 0
        ? emptyState({ title: t('status.incidents.none'), text: t('status.incidents.none.what') })
        : html`<ul class="govuk-list help-list">
            ${listed.map(incidentRow)}
          </ul>`
    }`;
}

const incidentRow = ({ part, word, worst, endedAt, time }: Listed): Html =>
  html`<li class="help-list__item">
    <strong>${part}</strong>
    ${tag({ text: word, state: endedAt === null ? (worst === 'down' ? 'bad' : 'attention') : 'over' })}
    <span class="help-list__summary">${time}</span>
  </li>`;

/**
 * One that is under way while nobody checks any more has an end that nobody knows.
 * @param row the part as it is now; null for what staff told
 */
function timeOf(
  { beganAt, endedAt }: Pick<Incident, 'beganAt' | 'endedAt'>,
  row: Row | null,
  language: Language,
): string {
  const t = text(language);
  const from = moment(beganAt, language);
  if (endedAt !== null) return t('status.incident.over', { from, until: moment(endedAt, language) });
  return t(row?.state === 'unknown' ? 'status.incident.lost' : 'status.incident.now', { from });
}
