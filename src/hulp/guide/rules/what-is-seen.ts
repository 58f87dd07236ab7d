import { accessChain, type ChainLink, type Step } from './access-chain.ts';
import type { ChainFacts } from './chain-facts.ts';

/**
 * How much of a chain somebody sees. `public`: what KBO publishes; `own`: that, and what is theirs; `company`: all of it, for
 * whoever belongs to the company. So nobody learns which companies have nobody in charge.
 */
export type Sees = 'public' | 'own' | 'company';

export interface Belongs {
  readonly relation: ChainFacts['relation'];
  readonly mayGive: boolean;
  /** Holds a function in KBO, also one that does not suffice. */
  readonly holdsFunction: boolean;
  /** Manages access, or is invited to. */
  readonly hasTask: boolean;
}

/** @param belongs null: nobody is signed in */
export function seesOf(belongs: Belongs | null): Sees {
  if (belongs === null) return 'public';
  const { relation, mayGive, holdsFunction, hasTask } = belongs;
  return relation === 'open' || relation === 'not-yet' || mayGive || holdsFunction || hasTask ? 'company' : 'own';
}

/** What KBO publishes is hidden from nobody. */
export type HiddenLink = Exclude<ChainLink, 'company' | 'representative'>;

export type SeenStep =
  | Step
  | { readonly link: HiddenLink; readonly state: 'hidden' }
  /** KBO publishes that it knows nobody who may act alone; whether that stands in the way only insiders see. */
  | { readonly link: ChainLink; readonly state: 'not-known' };

const hidden: Readonly<Record<Sees, readonly HiddenLink[]>> = {
  public: ['recognition', 'manager', 'key', 'relation', 'right', 'entry'],
  own: ['recognition', 'manager'],
  company: [],
};

/** The chain as somebody may see it: what they may not know is hidden, and nothing else follows from it. */
export function seenChain(facts: ChainFacts, sees: Sees): readonly SeenStep[] {
  if (sees === 'company') return accessChain(facts);
  const chain = accessChain(sees === 'own' ? ownFacts(facts) : publicFacts(facts));
  return chain.map((step): SeenStep => {
    const unseen = hidden[sees].find((link) => link === step.link);
    if (unseen !== undefined) return { link: unseen, state: 'hidden' };
    return step.link === 'representative' && step.state !== 'done' ? { link: step.link, state: 'not-known' } : step;
  });
}

/** As if all were well with what only the company's own people know. */
const ownFacts = (facts: ChainFacts): ChainFacts => ({
  ...facts,
  recognition: { state: 'recognised' },
  manager: 'in-charge',
  invitedSelf: false,
});

/** As if all were well with everything that KBO does not publish. */
const publicFacts = (facts: ChainFacts): ChainFacts => ({
  ...ownFacts(facts),
  mayGive: false,
  keys: ['eid'],
  relation: 'none',
  rights: [],
});
