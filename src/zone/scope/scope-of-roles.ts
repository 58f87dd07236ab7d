import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';

/** The right that opens the zone, as it stands in front of the values of the claim. */
export const rightOfZone = 'DienstenchequesErkendeOnderneming';

export interface RoleScope {
  /** Ascending, each once. */
  readonly establishments: readonly EstablishmentNumber[];
  /** Values that were passed over: another right, another organisation, or no such form. For the log, as a count. */
  readonly ignored: number;
}

/**
 * Which establishments the roles of a token open for this organisation. A value is `<right>-<context>:<organisation>`;
 * several organisations may follow the last colon, with commas. What does not name this right, an establishment and
 * this organisation opens nothing.
 */
export function scopeOfRoles(roles: readonly string[], organisation: EnterpriseNumber): RoleScope {
  const found = new Set<EstablishmentNumber>();
  let ignored = 0;
  for (const role of roles) {
    const establishment = establishmentOf(role, organisation);
    if (establishment === null) ignored += 1;
    else found.add(establishment);
  }
  return { establishments: [...found].sort(), ignored };
}

function establishmentOf(role: string, organisation: EnterpriseNumber): EstablishmentNumber | null {
  const colon = role.lastIndexOf(':');
  if (colon < 0) return null;
  const organisations = role
    .slice(colon + 1)
    .split(',')
    .map((one) => one.trim());
  if (!organisations.includes(organisation)) return null;
  const context = role.slice(0, colon);
  if (!context.startsWith(`${rightOfZone}-`)) return null;
  const digits = context.slice(rightOfZone.length + 1);
  if (!/^\d{10}$/.test(digits)) return null;
  const parsed = parseEstablishmentNumber(digits);
  return parsed.ok ? parsed.number : null;
}
