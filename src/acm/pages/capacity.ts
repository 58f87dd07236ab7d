import { button } from '#web/components/button.ts';
import { radios } from '#web/components/radios.ts';
import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { KeyKind, Person } from '#sleutels/index.ts';
import { html, type Html } from '#web/html.ts';
import { leaveTo, page, type Answer, type Visit } from '#web/visit.ts';
import type { ChosenCapacity, OpenCapacity } from '../capacity.ts';
import { text } from '../messages/index.ts';
import { capacitiesFor, grantFor, pick } from '../provider/existing-grant.ts';
import { troubledKeys } from '../notices/troubled-keys.ts';
import { usableWith } from '../rules/usable-with.ts';
import { summaryOf, type FieldError } from './form-errors.ts';
import { missingPage } from './missing.ts';
import { otherKeyNeeded } from './other-key-needed.ts';
import { finish, lostPage, type PageParts, type SignInPage } from './parts.ts';
import { shownKeys } from './passkey.ts';
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
  if (single !== null && usableWith(single.keys, context.acr)) return enter(parts, context, raw, person, single);
  return view(visit, await withShownKeys(parts, visit, context), capacities, []);
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
        const chosen = capacities.find(
          (capacity) => valueOf(capacity) === asked && usableWith(capacity.keys, context.acr),
        );
        if (chosen !== undefined) return enter(parts, context, raw, person, chosen);
        const t = text(visit.language);
        const shown = await withShownKeys(parts, visit, context);
        return view(visit, shown, capacities, [{ field: 'hoedanigheid', text: t('errors.capacity') }]);
      },
    },
  ];
}

async function enter(
  parts: PageParts,
  { dossier, scope, acr }: SignInContext,
  raw: { request: FastifyRequest; reply: FastifyReply },
  person: Person,
  capacity: ChosenCapacity,
): Promise<Answer> {
  const { clientId } = dossier;
  const { jti: grantId } = await grantFor(parts.provider, { person, clientId, scope, capacity, key: acr });
  return leaveTo(await finish(parts, raw, { consent: { grantId } }));
}

/** Another key may be needed: the page then shows those that this person can have. */
const withShownKeys = async (parts: PageParts, visit: Visit, context: SignInContext): Promise<WithShownKeys> => ({
  ...context,
  offered: await shownKeys(parts, visit, context),
  troubled: await troubledKeys(parts, visit),
});

interface WithShownKeys extends SignInContext {
  /** Keys that may not work now. */
  readonly troubled: readonly KeyKind[];
}

/** What opens with the key that was used can be chosen; for the rest stands below it which key it asks for. */
function view(
  visit: Visit,
  context: WithShownKeys,
  capacities: readonly OpenCapacity[],
  errors: readonly FieldError[],
): Answer {
  const t = text(visit.language);
  const usable = capacities.filter(({ keys }) => usableWith(keys, context.acr));
  const barred = capacities.filter((capacity) => !usable.includes(capacity));
  const shown = usable.length === 0 ? [] : errors;
  return page({
    title: t(usable.length === 0 ? 'otherKey.title' : 'capacity.title'),
    hasErrors: shown.length > 0,
    ...(usable.length > 0 ? {} : { refusal: tooWeak(context, barred) }),
    body: html`${summaryOf(t('errors.title'), shown)}
      ${usable.length === 0 ? '' : choiceOf(visit, context.uid, usable, shown)}
      ${barred.length === 0 ? '' : otherKeyNeeded(visit, context, barred, usable.length === 0)}`,
  });
}

/** The key opens nothing: of one company when there is only one. */
const tooWeak = ({ sub, dossier }: SignInContext, barred: readonly OpenCapacity[]) => ({
  because: 'weak-key' as const,
  company: barred.length === 1 ? (barred[0]?.organisation ?? null) : null,
  sub,
  application: dossier.clientId,
});

function choiceOf(visit: Visit, uid: string, usable: readonly OpenCapacity[], errors: readonly FieldError[]): Html {
  const t = text(visit.language);
  return html`<form method="post" action="/aanmelden/${uid}/hoedanigheid" novalidate>
    ${visit.csrfField}
    ${radios({
      name: 'hoedanigheid',
      label: t('capacity.title'),
      labelIsHeading: true,
      hint: t('capacity.hint'),
      error: errors[0]?.text,
      choices: usable.map((capacity) => ({
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
  </form>`;
}
