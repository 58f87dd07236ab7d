import { addDays, type LocalDate } from '#belgian/local-date.ts';
import { mayManage, type CompanyAppointment } from '#btb/rules/may-manage.ts';
import { unbounded } from '#btb/rules/bounds.ts';
import type { ManagementFacts } from '#gebruikersbeheer/rules/may-manage.ts';
import { mayGive, type GiveDecision } from '#gebruikersbeheer/rules/may-give.ts';
import { mayRepresent, type RepresentationFacts } from '#kbo/index.ts';
import { helder, strijkwinkel } from '../support/user-rights.ts';
import { codes, type Appointed, type History } from './history.ts';

const firstDay = '2026-11-01' as LocalDate;
const date = (day: number): LocalDate => addDays(firstDay, day);
const orNull = (day: number | null): LocalDate | null => (day === null ? null : date(day));

/** What the product decides: the register's rule, the rule of BTB, and the one of giving, as they follow each other. */
export function byTheRules(history: History): GiveDecision {
  const { relation, asked, held } = history;
  const on = date(history.today);
  return mayGive(
    {
      company: helder,
      code: asked.code,
      contexts: asked.places,
      from: date(asked.first),
      until: orNull(asked.last),
    },
    {
      management: managementFacts(history, on),
      right: codes.some((code) => code === asked.code) ? { code: asked.code, longestDays: null } : null,
      relation:
        relation === null
          ? null
          : { company: relation.here ? helder : strijkwinkel, start: date(relation.first), end: orNull(relation.last) },
      establishments: history.establishments,
      held: held.map(({ places, first, last, ended }) => ({
        contexts: places,
        from: date(first),
        until: orNull(last),
        ended,
      })),
      longestDays: history.longest,
    },
    on,
  );
}

function managementFacts(history: History, on: LocalDate): ManagementFacts {
  const { group, company, functions, appointments, employment } = history;
  if (group === 'LB') {
    return {
      targetGroup: 'LB',
      administratorsOfActor: appointments.flatMap((one, place) =>
        one.accepted === null
          ? []
          : [
              {
                id: String(place),
                role: one.role === 'whole' ? ('head-local-administrator' as const) : ('local-administrator' as const),
                bounds: boundsOf(one),
                since: date(one.accepted),
                until: orNull(one.until),
                endedOn: orNull(one.ended),
                works: employment.map(({ first, last }) => ({ start: date(first), end: orNull(last) })),
              },
            ],
      ),
    };
  }
  const absentSince = company === 'stopped' ? firstDay : null;
  const situation =
    company === 'winding-up'
      ? ({ code: '010', meaning: 'winding-up' } as const)
      : ({ code: '000', meaning: 'normal' } as const);
  const known = company !== 'unknown';
  const representation: RepresentationFacts = {
    functions: functions.map(({ code, first, last }) => ({
      code,
      since: date(first),
      until: orNull(last),
      of: null,
    })),
    company: known ? { absentSince, situation } : null,
  };
  return {
    targetGroup: 'EA',
    represents: mayRepresent(representation, on),
    btb: mayManage(
      { company: known ? { absentSince } : null, appointments: appointments.map((one, place) => ofBtb(one, place)) },
      on,
    ),
  };
}

const boundsOf = (one: Appointed) =>
  one.role === 'whole'
    ? unbounded
    : { services: one.services, establishments: one.places, mayAppoint: false, until: orNull(one.until) };

const ofBtb = (one: Appointed, place: number): CompanyAppointment => ({
  id: String(place),
  role: one.role === 'whole' ? 'chief-access-manager' : 'access-manager',
  bounds: boundsOf(one),
  suspended: one.suspended,
  ofThisPerson: true,
  state: one.declined ? 'declined' : one.accepted === null ? 'invited' : one.ended === null ? 'accepted' : 'ended',
  invitedOn: date(one.invited),
  lastDay: date(one.invited + 14),
  answeredOn: orNull(one.accepted),
  endedOn: orNull(one.ended),
});
