import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { link } from '#web/components/link.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Acting, SeenAppointment } from '../index.ts';
import { text } from '../messages/index.ts';
import { paths, type ActName } from '../paths.ts';
import { actionsOn, type ManagerAction } from '../rules/actions-on.ts';
import { personName } from './appointment-text.ts';

/** The word in the address of each action that has a page of its own to confirm. */
export const actOf = {
  'send-again': 'opnieuw-sturen',
  withdraw: 'intrekken',
  suspend: 'schorsen',
  resume: 'hervatten',
  end: 'beeindigen',
} as const satisfies Record<Exclude<ManagerAction, 'replace'>, ActName>;

/** Links to what the visitor may do about this appointment. */
export function actLinks(
  { facts }: Acting,
  one: SeenAppointment,
  company: EnterpriseNumber,
  language: Language,
  today: LocalDate,
): readonly Html[] {
  const t = text(language);
  const name = personName(one);
  return actionsOn(facts, one, today).map((action) =>
    link({
      text: t(`act.${action}`),
      href: action === 'replace' ? paths.replace(company, one.id) : paths.act(company, one.id, actOf[action]),
      label: t(`act.${action}.label`, { name }),
    }),
  );
}
