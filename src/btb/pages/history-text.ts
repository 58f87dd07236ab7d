import type { HistoryEntry } from '#audit/history.ts';
import { formatLocalDate, parseLocalDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import { stepKinds } from '../exception/store/steps.ts';
import type { Acting } from '../index.ts';
import { text } from '../messages/index.ts';
import { managerRoles } from '../rules/mandate.ts';
import { personName } from './appointment-text.ts';
import { keyText } from './key-text.ts';
import type { Known } from './known-in.ts';

/** An entry of the history in words. */
export interface HistoryLine {
  readonly what: string;
  /** About whom: a name; '' where it is about nobody. */
  readonly whom: string;
  /** What was given, or until when; '' where nothing is to be said. */
  readonly details: string;
  readonly who: string;
  /** In which capacity, by which key; '' for what happened by itself. */
  readonly how: string;
}

const actions = [
  'invited',
  'appointed-self',
  'appointed-by-staff',
  'invitation-accepted',
  'invitation-declined',
  'invitation-withdrawn',
  'invitation-expired',
  'invitation-sent-again',
  'appointment-ended',
  'appointment-stopped',
  'manager-suspended',
  'manager-resumed',
  'manager-resigned',
  'manager-replaced',
  'task-over',
  'confirmation-asked',
  'appointment-confirmed',
  'history-exported',
  'exception-document-opened',
  'exception-number-shown',
  'exception-documents-removed',
] as const;

const capacities = [
  'legal-representative',
  'chief-access-manager',
  'co-chief-access-manager',
  'access-manager',
  'invited-person',
  'staff',
  'asker',
  'manager',
] as const;

/** What was recorded, as people read it. Of what this page does not know the name as recorded is shown. */
export function historyLine(
  { action, actor, subject, after }: HistoryEntry,
  names: ReadonlyMap<string, string>,
  known: Known,
  language: Language,
): HistoryLine {
  const t = text(language);
  const capacity = capacities.find((one) => one === actor.capacity);
  const key = actor.key === undefined ? null : keyText(actor.key, language);
  const as = capacity === undefined ? null : t(`history.as.${capacity}`);
  return {
    what: whatOf(action, language),
    whom: names.get(subject) ?? textOf(after, 'name') ?? '',
    details: detailsOf(after, known, language),
    who: whoOf(actor, language),
    how: [as, key].filter((one) => one !== null).join(', '),
  };
}

function whatOf(action: string, language: Language): string {
  const t = text(language);
  const known = actions.find((one) => action === `btb.${one}`);
  if (known !== undefined) return t(`history.${known}`);
  const step = stepKinds.find((one) => action === `btb.exception-${one}`);
  return step === undefined ? action : t('history.exception', { step: t(`exception.step.${step}`) });
}

/** Members of staff are not named to companies: the record has their names. */
function whoOf({ kind, name, capacity }: HistoryEntry['actor'], language: Language): string {
  const t = text(language);
  if (capacity === 'staff') return t('exception.staff');
  return kind === 'person' ? (name ?? '') : t('history.by-itself');
}

/** The names of those whom entries are about, by what the record calls them. */
export const namesIn = ({ appointments }: Pick<Acting, 'appointments'>): ReadonlyMap<string, string> =>
  new Map(appointments.map((one) => [`appointment:${one.id}`, personName(one)]));

function detailsOf(after: HistoryEntry['after'], known: Known, language: Language): string {
  const t = text(language);
  const role = managerRoles.find((one) => one === after?.['role']);
  const day = (name: string): string | null => {
    const date = parseLocalDate(textOf(after, name) ?? '');
    return date === null ? null : formatLocalDate(date, language);
  };
  const [lastDay, until] = [day('lastDay'), day('until')];
  const bounded = role === 'access-manager';
  return [
    role === undefined ? null : t(`roles.${role}`),
    bounded ? listed(after?.['services'], (code) => known.services.find((one) => one.code === code)?.name) : null,
    bounded
      ? listed(after?.['establishments'], (number) => known.establishments.find((one) => one.number === number)?.name)
      : null,
    bounded && after?.['services'] === 'every' ? t('bounds.services.every') : null,
    bounded && after?.['establishments'] === 'every' ? t('bounds.establishments.every') : null,
    bounded && after?.['mayAppoint'] === true ? t('bounds.may-appoint') : null,
    until === null ? null : t('bounds.until', { until }),
    lastDay === null || after?.['state'] === 'accepted' ? null : t('history.until-answer', { lastDay }),
  ]
    .filter((one) => one !== null)
    .join('; ');
}

function listed(value: unknown, nameOf: (one: string) => string | undefined): string | null {
  if (!Array.isArray(value)) return null;
  return value.map((one) => nameOf(String(one)) ?? String(one)).join(', ');
}

function textOf(details: HistoryEntry['after'], name: string): string | null {
  const value = details?.[name];
  return typeof value === 'string' ? value : null;
}
