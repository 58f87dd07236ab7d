/** A right that companies can give, and how it reads in tokens (facts: access chain 1.6). */
export interface RightOfCatalogue {
  readonly code: string;
  /** The OpenID scope that asks for it, and the claim in which it stands. */
  readonly scope: string;
  readonly claim: string;
  /** What a context of this right is. */
  readonly contextKind: 'establishment';
}

/**
 * The rights that can be given. That the context is the number of an establishment is our reading of an example in
 * public code; it is not confirmed.
 */
export const catalogue: readonly RightOfCatalogue[] = [
  {
    code: 'DienstenchequesErkendeOnderneming',
    scope: 'wsedienstencheques',
    claim: 'wsedienstencheques_rol_3d',
    contextKind: 'establishment',
  },
];

export const rightOfCatalogue = (code: string): RightOfCatalogue | null =>
  catalogue.find((right) => right.code === code) ?? null;
