import { button } from '#web/components/button.ts';
import { radios } from '#web/components/radios.ts';
import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Person } from '#sleutels/index.ts';
import { html } from '#web/html.ts';
import { leaveTo, page, type Answer, type Visit } from '#web/visit.ts';
import type { ChosenCapacity } from '../capacity.ts';
import { text } from '../messages/index.ts';
import { capacitiesFor, grantFor, pick } from '../provider/existing-grant.ts';
import { summaryOf, type FieldError } from './form-errors.ts';
import { missingPage } from './missing.ts';
import { finish, lostPage, type PageParts, type SignInPage } from './parts.ts';
import type { SignInContext } from './sign-in-context.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';

const valueOf = ({ targetGroup, organisation }: ChosenCapacity): string => `${targetGroup}:${organisation ?? ''}`;

/** The choice of capacity, or the page that explains why there is none. Which ones there are is asked at every step. */
export async function capacityPage(
  parts: PageParts,
  visit: Visit,
  context: SignInContext,
  raw: { request: FastifyRequest; reply: FastifyReply },
): Promise<Answer> {
  const person = context.sub === null ? null : await parts.personBySub(context.sub);
  if (person === null) return lostPage(visit, parts.links.zone);
  const capacities = await capacitiesFor(parts, context.dossier, person);
  if (capacities.length === 0) return missingPage(parts, visit, context, person);
  const single = pick(capacities, null);
  if (single !== null) return enter(parts, context, raw, person, single);
  return view(visit, context.uid, capacities, []);
}

export function capacityPages(parts: PageParts): readonly SignInPage[] {
  return [
    {
      method: 'POST',
      path: '/aanmelden/:uid/hoedanigheid',
      handle: async (visit, context, raw) => {
        const person = context.sub === null ? null : await parts.personBySub(context.sub);
        if (person === null) return lostPage(visit, parts.links.zone);
        const capacities = await capacitiesFor(parts, context.dossier, person);
        const asked = visit.form.get('hoedanigheid');
        const chosen = capacities.find((capacity) => valueOf(capacity) === asked);
        if (chosen !== undefined) return enter(parts, context, raw, person, chosen);
        const t = text(visit.language);
        return view(visit, context.uid, capacities, [{ field: 'hoedanigheid', text: t('errors.capacity') }]);
      },
    },
  ];
}

async function enter(
  parts: PageParts,
  { dossier, scope }: SignInContext,
  raw: { request: FastifyRequest; reply: FastifyReply },
  person: Person,
  capacity: ChosenCapacity,
): Promise<Answer> {
  const { jti: grantId } = await grantFor(parts.provider, { person, clientId: dossier.clientId, scope, capacity });
  return leaveTo(await finish(parts, raw, { consent: { grantId } }));
}

function view(visit: Visit, uid: string, capacities: readonly ChosenCapacity[], errors: readonly FieldError[]): Answer {
  const t = text(visit.language);
  return page({
    title: t('capacity.title'),
    hasErrors: errors.length > 0,
    body: html`${summaryOf(t('errors.title'), errors)}
      <form method="post" action="/aanmelden/${uid}/hoedanigheid" novalidate>
        ${visit.csrfField}
        ${radios({
          name: 'hoedanigheid',
          label: t('capacity.title'),
          labelIsHeading: true,
          hint: t('capacity.hint'),
          error: errors[0]?.text,
          choices: capacities.map((capacity) => ({
            value: valueOf(capacity),
            label: capacity.name ?? t('capacity.BUR'),
            ...(capacity.organisation === null
              ? {}
              : {
                  hint: t(`capacity.${capacity.targetGroup}`, {
                    number: formatEnterpriseNumber(capacity.organisation),
                  }),
                }),
          })),
        })}
        ${button({ text: t('next') })}
      </form>`,
  });
}
