import type { Walked, Walker } from './walk-site.ts';

/** What somebody fills in, step by step, who appoints. */
export interface GuideFilled {
  readonly who?: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, string>>;
  /** Several values of one name: boxes that are ticked. */
  readonly task?: readonly (readonly [string, string])[];
}

const other = { wie: 'ander', declared: 'ja' } as const;
const chief = [['taak', 'chief-access-manager']] as const;

/** Goes through the guide up to its last page, or to the page on which something is refused. */
export async function toCheckPage(walker: Walker, company: string, filled: GuideFilled): Promise<Walked> {
  const guide = `${company}/aanstellen`;
  const who = await walker.post(guide, Object.entries(filled.who ?? other));
  if (!who.path.endsWith('/gegevens')) return who;
  const details = await walker.post(`${guide}/gegevens`, Object.entries(filled.details ?? {}));
  if (!details.path.endsWith('/taak')) return details;
  return walker.post(`${guide}/taak`, filled.task ?? chief);
}

/** The identifier that the last page of the guide confirms. */
export const idOnCheckPage = ({ body }: Walked): string => /name="id" value="([^"]*)"/.exec(body)?.[1] ?? '';

/** Through the whole guide, and the confirmation. */
export async function throughGuide(
  walker: Walker,
  company: string,
  { replyTo = '', ...filled }: GuideFilled & { readonly replyTo?: string },
): Promise<Walked> {
  const check = await toCheckPage(walker, company, filled);
  const fields = [
    ['id', idOnCheckPage(check)],
    ['replyTo', replyTo],
  ] as const;
  return check.path.endsWith('/nakijken') ? walker.post(`${company}/aanstellen/nakijken`, fields) : check;
}
