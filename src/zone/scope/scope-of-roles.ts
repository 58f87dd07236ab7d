import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber, type EstablishmentNumber } from '#belgian/establishment-number.ts';

/** The right that opens the zone, as it stands in front of the values of the claim. */
export const rightOfZone = 'DienstenchequesErkendeOnderneming';

/** The right that opens it to look, and to change nothing. */
export const rightToLook = 'DienstenchequesRaadplegen';

export interface RoleScope {
  /** What may be seen: ascending, each once. */
  readonly establishments: readonly EstablishmentNumber[];
  /** What may be changed: some of those, or none. */
  readonly changeable: readonly EstablishmentNumber[];
  /** Values that were passed over: another right, another organisation, or no such form. For the log, as a count. */
  readonly ignored: number;
}

/**
 * Which establishments the roles of a token open for this organisation. A value is `<right>-<context>:<organisation>`;
 * several organisations may follow the last colon, with commas. What does not name one of the two rights, an
 * establishment and this organisation opens nothing; whoever holds both for an establishment may change it.
 */
export function scopeOfRoles(roles: readonly string[], organisation: EnterpriseNumber): RoleScope {
  const seen = new Set<EstablishmentNumber>();
  const changeable = new Set<EstablishmentNumber>();
  let ignored = 0;
  for (const role of roles) {
    const whole = establishmentOf(role, rightOfZone, organisation);
    const establishment = whole ?? establishmentOf(role, rightToLook, organisation);
    if (establishment === null) ignored += 1;
    else seen.add(establishment);
    if (whole !== null) changeable.add(whole);
  }
  return { establishments: [...seen].sort(), changeable: [...changeable].sort(), ignored };
}

function establishmentOf(role: string, right: string, organisation: EnterpriseNumber): EstablishmentNumber | null {
  const colon = role.lastIndexOf(':');
  if (colon < 0) return null;
  const organisations = role
    .slice(colon + 1)
    .split(',')
    .map((one) => one.trim());
  if (!organisations.includes(organisation)) return null;
  const context = role.slice(0, colon);
  if (!context.startsWith(`${right}-`)) return null;
  const digits = context.slice(right.length + 1);
  if (!/^\d{10}$/.test(digits)) return null;
  const parsed = parseEstablishmentNumber(digits);
  return parsed.ok ? parsed.number : null;
}
