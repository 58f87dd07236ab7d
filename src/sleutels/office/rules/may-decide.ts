/** What is known of a request when somebody wants to decide on it. Persons by our own identifier. */
export interface RequestFacts {
  readonly office: string;
  /** Whom it is about: one person, or the two records of a merge. */
  readonly about: readonly string[];
  readonly proposedBy: string;
  readonly expiresAt: Date;
  readonly decided: boolean;
}

export type DecideDecision =
  | { readonly permitted: true }
  | {
      readonly permitted: false;
      readonly because: 'other-office' | 'own-proposal' | 'about-oneself' | 'decided' | 'too-late';
    };

/** Four eyes: whoever proposed it, or whom it is about, does not decide. */
export function mayDecide(
  worker: { readonly person: string; readonly office: string },
  request: RequestFacts,
  now: Date,
): DecideDecision {
  if (request.office !== worker.office) return { permitted: false, because: 'other-office' };
  if (request.proposedBy === worker.person) return { permitted: false, because: 'own-proposal' };
  if (request.about.includes(worker.person)) return { permitted: false, because: 'about-oneself' };
  if (request.decided) return { permitted: false, because: 'decided' };
  return request.expiresAt > now ? { permitted: true } : { permitted: false, because: 'too-late' };
}
