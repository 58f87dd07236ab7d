/** A file of functions that waits, and who confirmed it already. */
export interface StageFacts {
  /** Its signature held when it came. */
  readonly signed: boolean;
  /** Names of operators, as `comparedName` makes them. */
  readonly confirmedBy: readonly string[];
}

export type ConfirmationDecision =
  /** `enough`: with this confirmation the file counts. */
  | { readonly permitted: true; readonly enough: boolean }
  | { readonly permitted: false; readonly because: 'no-name' | 'same-operator' };

const longest = 100;

/** How two names are compared: without capitals, and with single spaces. */
export const comparedName = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** How many operators have to confirm: four eyes, of which a signature counts for two. */
export const operatorsNeeded = (signed: boolean): number => (signed ? 1 : 2);

/** May this operator confirm the file, and does it count then? */
export function confirmStage({ signed, confirmedBy }: StageFacts, operator: string): ConfirmationDecision {
  const name = comparedName(operator);
  if (name.length < 2 || name.length > longest) return { permitted: false, because: 'no-name' };
  if (confirmedBy.includes(name)) return { permitted: false, because: 'same-operator' };
  return { permitted: true, enough: confirmedBy.length + 1 >= operatorsNeeded(signed) };
}
