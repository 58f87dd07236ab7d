import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';

/** What somebody says they are in a company. It decides how the general steps speak to them, and nothing that they may see. */
export const roles = ['representative', 'manager', 'employee', 'external'] as const;

export type Role = (typeof roles)[number];

export interface GuideTyped {
  readonly company: string;
  readonly role: Role | null;
}

export type GuideRead =
  | { readonly ok: true; readonly company: EnterpriseNumber; readonly role: Role }
  | { readonly ok: false; readonly wrong: readonly ('company' | 'role')[] };

/** Reads the form; all that is wrong is told at once. */
export function readGuideForm({ company, role }: GuideTyped): GuideRead {
  const parsed = parseEnterpriseNumber(company.slice(0, 40));
  if (parsed.ok && role !== null) return { ok: true, company: parsed.number, role };
  return {
    ok: false,
    wrong: [...(parsed.ok ? [] : ['company' as const]), ...(role === null ? ['role' as const] : [])],
  };
}
