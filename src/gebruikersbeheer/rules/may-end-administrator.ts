import { within } from '#btb/index.ts';
import type { Administrator } from './may-manage.ts';
import type { Power } from './powers.ts';

/**
 * The power by which somebody ends a local administrator: the head's, or one that may appoint within the same bounds.
 * null: none. A head is ended by staff, on a decision of the authority.
 */
export function mayEndAdministrator({ role, bounds }: Administrator, powers: readonly Power[]): Power | null {
  if (role === 'head-local-administrator') return null;
  const asked = { ...bounds, until: null };
  return powers.find((power) => within(asked, { ...power.bounds, until: null }).within) ?? null;
}
