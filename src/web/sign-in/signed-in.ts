import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';

/** Who somebody is according to the ID token that started the session; kept sealed in the session's row. */
export interface SignedIn {
  /** Opaque identifier inside the provider. */
  readonly sub: string;
  /** UUID of the person towards applications. */
  readonly voId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The digital key that was used, e.g. urn:be:vlaanderen:authmech:csamtotp; null when the provider did not say. */
  readonly acr: string | null;
  /** Only at sites with a legal ground to ask for it (all but the zone). */
  readonly rrn: Insz | null;
  /** BUR, EA, LB or GID. */
  readonly targetGroup: string | null;
  /** The organisation on whose behalf one acts, where the provider let the person choose one. */
  readonly organisation: { readonly number: EnterpriseNumber; readonly name: string } | null;
  /** Values of `wsedienstencheques_rol_3d`, as they came. */
  readonly roles: readonly string[];
  /** When the person proved who they are, seconds since 1970. */
  readonly authTime: number | null;
}
