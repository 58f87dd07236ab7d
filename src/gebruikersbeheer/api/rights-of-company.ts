import { brusselsDate } from '#belgian/local-date.ts';
import { companyDay } from '#web/api/company-day.ts';
import type { ApiOperation } from '#web/api/operation.ts';
import {
  daySchema,
  enterpriseNumberSchema,
  establishmentNumberSchema,
  exactly,
  rightCodeSchema,
} from '#web/api/schemas.ts';
import type { Parts } from '../parts.ts';
import { rightsAfter, type RightOn } from '../store/rights-on.ts';
import { rightsKnownTo } from './rights-known.ts';

const uuid = { type: 'string', format: 'uuid' } as const;
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

const right = exactly({
  id: uuid,
  workRelation: uuid,
  givenName: { type: 'string' },
  familyName: { type: 'string' },
  right: rightCodeSchema,
  establishments: {
    anyOf: [
      { type: 'string', enum: ['every'] },
      { type: 'array', items: establishmentNumberSchema },
    ],
  },
  from: daySchema,
  until: { ...orNull(daySchema), description: 'the last day; null: no end is known' },
  givenOn: daySchema,
  givenBy: { type: 'string' },
});

const lineOf = (one: RightOn) => ({
  id: one.id,
  workRelation: one.relation,
  givenName: one.given_name,
  familyName: one.family_name,
  right: one.code,
  establishments: one.every_context ? 'every' : one.contexts,
  from: one.from_date,
  until: one.until_date,
  givenOn: brusselsDate(one.given_at),
  givenBy: one.given_by_name,
});

/** The first identifier of all. */
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Who holds which right of a company on a day, a part at a time. */
export const rightsOfCompany = (parts: Parts): ApiOperation => ({
  method: 'GET',
  path: '/companies/:number/rights',
  id: 'rightsOfCompany',
  summary: 'who holds which right of a company',
  description:
    'The rights that let somebody in on a day, past or to come, in the order of their identifiers. Ask for the next part with `after`, until `next` is null. Rights of other applications are left out unless the agreement says otherwise.',
  scope: 'gebruikersbeheer.rights.read',
  params: exactly({ number: enterpriseNumberSchema }),
  query: exactly(
    {
      on: daySchema,
      after: uuid,
      limit: { type: 'string', pattern: '^([1-9][0-9]?|[1-4][0-9]{2}|500)$', default: '100', description: '1 to 500' },
    },
    [],
  ),
  answer: exactly({
    company: enterpriseNumberSchema,
    on: daySchema,
    rights: { type: 'array', items: right },
    next: { ...orNull(uuid), description: 'the `after` of the next part; null: this is the last' },
  }),
  handle: async (call) => {
    const { caller, params, query } = call;
    const exists = async (number: Parameters<Parts['kbo']['company']>[0]): Promise<boolean> =>
      (await parts.kbo.company(number)) !== null;
    const asked = await companyDay(call, params['number'] ?? '', query['on'], exists);
    if (!asked.ok) return asked;
    const { company, on } = asked;
    const codes = (await rightsKnownTo(parts, caller)).map(({ code }) => code);
    const everything = { on, words: [], codes, establishment: null, endsBy: null, sees: 'every' } as const;
    const limit = Number(query['limit']);
    const after = typeof query['after'] === 'string' ? query['after'] : beforeAll;
    const found = await parts.db.look({ company }, (tx) => rightsAfter(tx, company, everything, after, limit + 1));
    const shown = found.slice(0, limit);
    return {
      ok: true,
      body: {
        company,
        on,
        rights: shown.map(lineOf),
        next: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
      },
    };
  },
});
