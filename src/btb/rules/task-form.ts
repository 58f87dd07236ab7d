import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { localDate, type LocalDate } from '#belgian/local-date.ts';
import { unbounded, type Bounds } from './bounds.ts';
import type { ManagerRole } from './mandate.ts';

/** The value of the box that stands for every service, or every establishment. */
export const every = 'alle';

export interface DateTyped {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What somebody chose for whom they appoint, as it came. */
export interface TaskTyped {
  readonly role: string;
  readonly services: readonly string[];
  readonly establishments: readonly string[];
  readonly mayAppoint: boolean;
  readonly until: DateTyped;
}

/** What there is to choose from, by what the one who appoints may give. */
export interface TaskChoice {
  readonly roles: readonly ManagerRole[];
  readonly within: Bounds;
  /** Codes of the services there are. */
  readonly services: readonly string[];
  /** Those of the company. */
  readonly establishments: readonly EstablishmentNumber[];
  readonly today: LocalDate;
}

export type TaskField = 'role' | 'services' | 'establishments' | 'until';

/** Each has a text `task.<field>.<error>`. */
export interface TaskErrors {
  readonly role?: 'empty';
  readonly services?: ListError;
  readonly establishments?: ListError;
  readonly until?: 'not-a-date' | 'past' | 'too-late' | 'needed';
}

type ListError = 'empty' | 'not-offered';

export type TaskRead =
  | { readonly ok: true; readonly task: { readonly role: ManagerRole; readonly bounds: Bounds } }
  | { readonly ok: false; readonly errors: TaskErrors };

/** The services that can be chosen one by one. */
export const servicesOffered = ({ services, within }: TaskChoice): readonly string[] =>
  services.filter((code) => within.services === 'every' || within.services.includes(code));

/** The establishments that can be chosen one by one. */
export const establishmentsOffered = ({ establishments, within }: TaskChoice): readonly EstablishmentNumber[] =>
  establishments.filter((one) => within.establishments === 'every' || within.establishments.includes(one));

/**
 * Reads what somebody chose. A chief and a co-chief are not bounded: what was chosen below does not count for them. What
 * was not offered is refused, and never left out quietly.
 */
export function readTask(typed: TaskTyped, choice: TaskChoice): TaskRead {
  const role = choice.roles.length === 1 ? choice.roles[0] : choice.roles.find((one) => one === typed.role);
  if (role === undefined) return { ok: false, errors: { role: 'empty' } };
  if (role !== 'access-manager') return { ok: true, task: { role, bounds: unbounded } };
  const services = chosen(typed.services, servicesOffered(choice), choice.within.services === 'every');
  const given = chosen(typed.establishments, establishmentsOffered(choice), choice.within.establishments === 'every');
  const until = untilOf(typed.until, choice);
  if (services.ok && given.ok && until.ok) {
    const bounds = {
      services: services.chosen,
      establishments: given.chosen,
      mayAppoint: typed.mayAppoint,
      until: until.date,
    };
    return { ok: true, task: { role, bounds } };
  }
  return {
    ok: false,
    errors: {
      ...(services.ok ? {} : { services: services.error }),
      ...(given.ok ? {} : { establishments: given.error }),
      ...(until.ok ? {} : { until: until.error }),
    },
  };
}

type Chosen<T> =
  { readonly ok: true; readonly chosen: 'every' | readonly T[] } | { readonly ok: false; readonly error: ListError };

function chosen<T extends string>(typed: readonly string[], offered: readonly T[], everyIsOffered: boolean): Chosen<T> {
  if (typed.length === 0) return { ok: false, error: 'empty' };
  if (typed.includes(every)) {
    return everyIsOffered ? { ok: true, chosen: 'every' } : { ok: false, error: 'not-offered' };
  }
  const known = offered.filter((one) => typed.includes(one));
  const all = typed.every((one) => offered.some((other) => other === one));
  return all ? { ok: true, chosen: known } : { ok: false, error: 'not-offered' };
}

function untilOf(
  { day, month, year }: DateTyped,
  { within, today }: TaskChoice,
):
  | { readonly ok: true; readonly date: LocalDate | null }
  | { readonly ok: false; readonly error: NonNullable<TaskErrors['until']> } {
  const parts = [year, month, day].map((part) => part.trim());
  const { until: latest } = within;
  if (parts.every((part) => part === '')) {
    return latest === null ? { ok: true, date: null } : { ok: false, error: 'needed' };
  }
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return { ok: false, error: 'not-a-date' };
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  const date = localDate(y, m, d);
  if (date === null) return { ok: false, error: 'not-a-date' };
  if (date < today) return { ok: false, error: 'past' };
  return latest !== null && date > latest ? { ok: false, error: 'too-late' } : { ok: true, date };
}
