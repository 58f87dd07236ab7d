interface RightText {
  readonly name: string;
  /** What its holder can do and see, as the end of a sentence. */
  readonly opens: string;
}

/** A right that can be given, as an application registered it. */
export interface RightOfCatalogue {
  /** Letters and digits: it stands in front of the values of the claim. */
  readonly code: string;
  /** Client identifier of the application that registered it. */
  readonly application: string;
  /** Per language. Applications registered rights before there were four: French and German may be missing. */
  readonly texts: Readonly<Record<'nl' | 'en', RightText>> & Readonly<Partial<Record<'fr' | 'de', RightText>>>;
  /** The OpenID scope that asks for it, and the claim in which it stands (facts: access chain 1.6). */
  readonly scope: string;
  readonly claim: string;
  /** What a context of it is. Establishment is our reading of an example in public code; it is not confirmed. */
  readonly contextKind: 'establishment';
  /** The most days that it may last; null: as the deployment says. */
  readonly longestDays: number | null;
  /** Short names of the digital keys with which it opens something; null: every key that the application takes. */
  readonly keys: readonly string[] | null;
}
