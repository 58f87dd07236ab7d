import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { RightOfCatalogue } from './catalogue-right.ts';

/**
 * What an application puts in the link by which somebody asks for a right (facts: access chain 4): target group `dg`,
 * application `an` or right `ec`, and when it knows them context `ctx` and organisation `oc`.
 */
export interface AskLink {
  readonly targetGroup: 'EA' | 'LB';
  /** The rights that can be chosen: the one named, or those of the application. */
  readonly codes: readonly string[];
  readonly context: EstablishmentNumber | null;
  readonly organisation: EnterpriseNumber | null;
}

export type AskLinkRead = { readonly ok: true; readonly link: AskLink } | { readonly ok: false };

/** Reads such a link. What is mandatory and missing, or names what is not there, makes it wrong. */
export function readAskLink(
  query: URLSearchParams,
  catalogue: readonly Pick<RightOfCatalogue, 'code' | 'application'>[],
): AskLinkRead {
  const targetGroup = query.get('dg');
  const [right, application] = [query.get('ec'), query.get('an')];
  if ((targetGroup !== 'EA' && targetGroup !== 'LB') || (right === null) === (application === null))
    return { ok: false };
  const codes = catalogue
    .filter((one) => (right === null ? one.application === application : one.code === right))
    .map(({ code }) => code);
  if (codes.length === 0) return { ok: false };
  const context = query.get('ctx');
  const organisation = query.get('oc');
  const place = context === null ? null : parseEstablishmentNumber(context);
  const company = organisation === null ? null : parseEnterpriseNumber(organisation);
  if (place?.ok === false || company?.ok === false) return { ok: false };
  return {
    ok: true,
    link: {
      targetGroup,
      codes,
      context: place === null ? null : place.number,
      organisation: company === null ? null : company.number,
    },
  };
}
