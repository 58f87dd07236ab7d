import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Language } from '#web/languages.ts';
import type { Establishment } from '../below.ts';
import type { PageDeps, Service } from './page-deps.ts';

/** What bounds are named by. */
export interface Known {
  readonly services: readonly Service[];
  readonly establishments: readonly Establishment[];
}

/** The services there are, and the establishments of a company. */
export async function knownIn(
  { services, kbo }: Pick<PageDeps, 'services' | 'kbo'>,
  company: EnterpriseNumber,
  language: Language,
): Promise<Known> {
  const [named, establishments] = await Promise.all([services(language), kbo.establishmentsOf(company)]);
  return { services: named, establishments };
}
