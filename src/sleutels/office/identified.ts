import { parseInsz, type Insz } from '#belgian/insz.ts';

export const documents = ['identity-card', 'foreigner-card', 'passport'] as const;

/** What a staff member typed after looking at somebody and their document, as it came. */
export interface IdentityTyped {
  readonly insz: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly document: string;
  /** The last three characters of its number. */
  readonly lastThree: string;
  readonly photoFits: boolean;
}

export interface Identity {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  /** `identity-card …123` */
  readonly document: string;
}

export type IdentityField = 'insz' | 'givenName' | 'familyName' | 'document' | 'lastThree' | 'photoFits';

export type IdentityRead =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly fields: readonly IdentityField[] };

const isName = (text: string): boolean => text.trim() !== '' && text.length <= 100;

/** Everything that is wrong at once, so that nobody corrects one thing after the other. */
export function readIdentity(typed: IdentityTyped): IdentityRead {
  const insz = parseInsz(typed.insz);
  const document = documents.find((kind) => kind === typed.document);
  const checks: readonly (readonly [IdentityField, boolean])[] = [
    ['insz', insz.ok],
    ['givenName', isName(typed.givenName)],
    ['familyName', isName(typed.familyName)],
    ['document', document !== undefined],
    ['lastThree', /^[A-Za-z0-9]{3}$/.test(typed.lastThree.trim())],
    ['photoFits', typed.photoFits],
  ];
  const fields = checks.filter(([, right]) => !right).map(([field]) => field);
  if (!insz.ok || document === undefined || fields.length > 0) return { ok: false, fields };
  return {
    ok: true,
    identity: {
      insz: insz.insz,
      givenName: typed.givenName.trim(),
      familyName: typed.familyName.trim(),
      document: `${document} …${typed.lastThree.trim().toUpperCase()}`,
    },
  };
}
