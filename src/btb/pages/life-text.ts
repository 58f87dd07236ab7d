import { formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { steps, type Step } from '#web/components/steps.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Appointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { lifeOf } from '../rules/life.ts';

/** What happened to an appointment, and what it waits for: each with its day and who did it. */
export function lifeText(appointment: Appointment, language: Language, today: LocalDate): Html {
  const t = text(language);
  const past = lifeOf(appointment, today).map(({ what, on, by }): Step => ({
    title: t(`life.${what}`, { count: appointment.timesSent }),
    who: formatLocalDate(on, language),
    ...(by === null ? {} : { content: t('life.by', { by }) }),
  }));
  const waits: readonly Step[] =
    appointment.state === 'invited'
      ? [
          {
            title: t('life.waits'),
            who: t('life.waits.until', { lastDay: formatLocalDate(appointment.lastDay, language) }),
            current: true,
          },
        ]
      : [];
  return steps([...past, ...waits]);
}
