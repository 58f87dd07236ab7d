import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';

/**
 * The values of a `…_rol_3d` claim: `<right>-<context>:<organisation>`, digits only, one value per context. A right
 * without context opens nothing and gives no value. That the context is the establishment is our reading (the
 * public sources do not confirm it).
 */
export const roleClaim = (
  right: string,
  contexts: readonly EstablishmentNumber[],
  organisation: EnterpriseNumber,
): string[] => contexts.map((context) => `${right}-${context}:${organisation}`);
