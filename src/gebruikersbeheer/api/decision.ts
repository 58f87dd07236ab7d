import { parseEstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseInsz } from '#belgian/insz.ts';
import { companyDay } from '#web/api/company-day.ts';
import type { ApiAnswer, ApiOperation } from '#web/api/operation.ts';
import {
  daySchema,
  enterpriseNumberSchema,
  establishmentNumberSchema,
  exactly,
  rightCodeSchema,
} from '#web/api/schemas.ts';
import { may } from '../capacities-of.ts';
import type { Parts } from '../parts.ts';
import { rightsKnownTo } from './rights-known.ts';

interface Asked {
  readonly insz: string;
  readonly right: string;
  readonly company: string;
  readonly establishment: string;
  readonly on?: string;
}

const malformed = (detail: string): ApiAnswer => ({ ok: false, problem: { status: 400, code: 'malformed', detail } });

/** May this person do this for this company at this establishment on this day? A number of a person never stands in an address. */
export const decision = (parts: Parts): ApiOperation => ({
  method: 'POST',
  path: '/decisions',
  id: 'decide',
  summary: 'may a person do something',
  description:
    'May this person do this for this company at this establishment on this day? Read anew at each call, with the work relation and every date in it. The answer is the same for who may not and for who is not known.',
  scope: 'gebruikersbeheer.decisions.read',
  body: exactly(
    {
      insz: { type: 'string', pattern: '^[0-9]{11}$', description: 'national number or BIS number, digits only' },
      right: rightCodeSchema,
      company: enterpriseNumberSchema,
      establishment: establishmentNumberSchema,
      on: daySchema,
    },
    ['insz', 'right', 'company', 'establishment'],
  ),
  answer: exactly({ permitted: { type: 'boolean' }, on: daySchema }),
  handle: async (call) => {
    const body = call.body as Asked;
    const exists = async (): Promise<boolean> => true;
    const asked = await companyDay(call, body.company, body.on, exists);
    if (!asked.ok) return asked;
    const known = await rightsKnownTo(parts, call.caller);
    if (!known.some(({ code }) => code === body.right)) {
      const detail = 'The agreement with this application does not cover this right.';
      return { ok: false, problem: { status: 403, code: 'right-not-in-agreement', detail } };
    }
    const insz = parseInsz(body.insz);
    if (!insz.ok) return malformed('This is no national number: its last two digits do not fit.');
    const establishment = parseEstablishmentNumber(body.establishment);
    if (!establishment.ok) return malformed('This is no establishment number: its last two digits do not fit.');
    const { company, on } = asked;
    const question = { code: body.right, company, establishment: establishment.number, on };
    return { ok: true, body: { permitted: await may(parts)(insz.insz, question), on } };
  },
});
