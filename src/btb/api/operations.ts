import { companyDay } from '#web/api/company-day.ts';
import type { ApiOperation } from '#web/api/operation.ts';
import {
  daySchema,
  enterpriseNumberSchema,
  establishmentNumberSchema,
  exactly,
  rightCodeSchema,
} from '#web/api/schemas.ts';
import type { KboBelow } from '../below.ts';
import type { Btb } from '../index.ts';
import { managerRoles } from '../rules/mandate.ts';

const everyOr = (items: object) => ({
  anyOf: [
    { type: 'string', enum: ['every'] },
    { type: 'array', items },
  ],
});

const manager = exactly({
  name: { type: 'string' },
  role: { type: 'string', enum: [...managerRoles] },
  since: daySchema,
  until: { anyOf: [daySchema, { type: 'null' }], description: 'the last day; null: no end is known' },
  services: { ...everyOr(rightCodeSchema), description: 'codes of the rights that may be given' },
  establishments: { ...everyOr(establishmentNumberSchema), description: 'for which they may be given' },
  mayAppoint: { type: 'boolean' },
});

/** What programs may ask of BTB. No numbers and no addresses of people: who needs those is a person who signs in. */
export const operations = ({
  btb,
  kbo,
}: {
  readonly btb: Pick<Btb, 'managersOf'>;
  readonly kbo: Pick<KboBelow, 'company'>;
}): readonly ApiOperation[] => [
  {
    method: 'GET',
    path: '/companies/:number/managers',
    id: 'managersOfCompany',
    summary: 'who manages access to a company',
    description: 'Everybody who manages access for a company on a day, whoever is in charge first.',
    scope: 'btb.managers.read',
    params: exactly({ number: enterpriseNumberSchema }),
    query: exactly({ on: daySchema }, []),
    answer: exactly({ company: enterpriseNumberSchema, on: daySchema, managers: { type: 'array', items: manager } }),
    handle: async (call) => {
      const asked = await companyDay(
        call,
        call.params['number'] ?? '',
        call.query['on'],
        async (number) => (await kbo.company(number)) !== null,
      );
      if (!asked.ok) return asked;
      const { company, on } = asked;
      const managers = (await btb.managersOf(company, on)).map(({ personName, mandate: { role, since, bounds } }) => ({
        name: personName,
        role,
        since,
        until: bounds.until,
        services: bounds.services,
        establishments: bounds.establishments,
        mayAppoint: bounds.mayAppoint,
      }));
      return { ok: true, body: { company, on, managers } };
    },
  },
];

/** Every scope that an operation of this API asks for. */
export const scopes = ['btb.managers.read'] as const;
