import type { ChainFacts, RightFacts } from './chain-facts.ts';

/** The links of the chain, in the order in which one rests on the other. */
export const chainLinks = [
  'company',
  'recognition',
  'representative',
  'manager',
  'key',
  'relation',
  'right',
  'entry',
] as const;

export type ChainLink = (typeof chainLinks)[number];

/** Who has to do something, as a role. */
export type Fixer =
  | 'self'
  | 'chief-access-manager'
  | 'access-manager'
  | 'head-local-administrator'
  | 'local-administrator'
  | 'legal-representative'
  | 'invited-person'
  /** Who keeps right what KBO says of the company: the company itself. */
  | 'company-in-kbo'
  | 'recognising-authority'
  | 'staff';

export type Because =
  | 'unknown-company'
  | 'ceased'
  | 'not-recognised'
  | 'not-yet-recognised'
  | 'suspended'
  | 'no-representative'
  | 'undecided-representative'
  | 'not-accepted'
  | 'own-invitation'
  | 'nobody-in-charge'
  | 'no-key'
  | 'weak-key'
  | 'no-relation'
  | 'relation-over'
  | 'relation-not-begun'
  | 'right-not-given'
  | 'right-ended'
  | 'right-not-begun'
  | 'no-context'
  | 'no-recognised-place';

export type Step =
  /** It holds, or nothing of what is missing in it stands in the way now. */
  | { readonly link: ChainLink; readonly state: 'done' | 'not-needed' }
  | { readonly link: ChainLink; readonly state: 'missing'; readonly because: Because; readonly fixer: Fixer }
  /** Something before it has to be mended first. */
  | { readonly link: ChainLink; readonly state: 'later' };

type Missing = Extract<Step, { state: 'missing' }>;

/**
 * The whole chain for one person and one company: what holds, the first link that has to be mended and by whom, and what
 * comes after it. At most one link is missing; when none is, the person can sign in.
 */
export function accessChain(facts: ChainFacts): readonly Step[] {
  const missing = firstMissing(facts);
  const place = missing === null ? chainLinks.length : chainLinks.indexOf(missing.link);
  return chainLinks.map((link, index): Step => {
    if (missing !== null && index === place) return missing;
    if (index > place) return { link, state: holds(link, facts) ? 'done' : 'later' };
    return { link, state: holds(link, facts) ? 'done' : 'not-needed' };
  });
}

/** The link whose repair takes somebody a step further; null: they can sign in. */
export function firstMissing(facts: ChainFacts): Missing | null {
  if (facts.company === 'unknown') return lacks('company', 'unknown-company', 'self');
  // Whoever has a usable right needs nobody to give one.
  const toGive = facts.relation !== 'open' || usable(facts).length === 0;
  if (toGive && facts.company === 'ceased') return lacks('company', 'ceased', 'company-in-kbo');
  return unrecognised(facts) ?? (toGive ? nobodyGives(facts) : null) ?? keyLacks(facts) ?? notGiven(facts);
}

const lacks = (link: ChainLink, because: Because, fixer: Fixer): Missing => ({
  link,
  state: 'missing',
  because,
  fixer,
});

function unrecognised({ recognition }: ChainFacts): Missing | null {
  switch (recognition.state) {
    case 'recognised':
    case 'reading':
      return null;
    case 'suspended':
      return lacks('recognition', 'suspended', 'recognising-authority');
    case 'not-yet':
      return lacks('recognition', 'not-yet-recognised', 'recognising-authority');
    case 'not-recognised':
      return lacks('recognition', 'not-recognised', 'recognising-authority');
  }
}

/** There is nobody who may give this person a right today, or they could themselves once they accept. */
function nobodyGives({ targetGroup, manager, representative, mayGive, invitedSelf }: ChainFacts): Missing | null {
  if (invitedSelf && !mayGive) return lacks('manager', 'own-invitation', 'self');
  if (manager === 'in-charge' || manager === 'in-part' || mayGive) return null;
  if (targetGroup === 'LB') return lacks('manager', 'nobody-in-charge', 'staff');
  if (representative === 'known') return null;
  if (manager === 'invited') return lacks('manager', 'not-accepted', 'invited-person');
  return representative === 'undecided'
    ? lacks('representative', 'undecided-representative', 'staff')
    : lacks('representative', 'no-representative', 'company-in-kbo');
}

function keyLacks(facts: ChainFacts): Missing | null {
  if (facts.keys.length === 0) return lacks('key', 'no-key', 'self');
  const rights = usable(facts);
  return rights.length === 0 || rights.some((right) => fits(right, facts.keys))
    ? null
    : lacks('key', 'weak-key', 'self');
}

function notGiven(facts: ChainFacts): Missing | null {
  const fixer = giver(facts);
  switch (facts.relation) {
    case 'none':
      return lacks('relation', 'no-relation', fixer);
    case 'over':
      return lacks('relation', 'relation-over', fixer);
    case 'not-yet':
      return lacks('relation', 'relation-not-begun', fixer);
    case 'open':
      return usable(facts).length > 0 ? null : lacks('right', whyNot(facts.rights), fixer);
  }
}

/** What is nearest to working says most. */
function whyNot(rights: readonly RightFacts[]): Because {
  const has = (state: RightFacts['state']): boolean => rights.some((right) => right.state === state);
  if (has('active')) return 'no-recognised-place';
  if (has('no-context')) return 'no-context';
  if (has('not-yet')) return 'right-not-begun';
  return has('ended') ? 'right-ended' : 'right-not-given';
}

function giver({ mayGive, targetGroup, manager, representative }: ChainFacts): Fixer {
  if (mayGive) return 'self';
  if (targetGroup === 'LB') return manager === 'in-part' ? 'local-administrator' : 'head-local-administrator';
  if (manager === 'in-charge') return 'chief-access-manager';
  return representative === 'known' ? 'legal-representative' : 'access-manager';
}

/** Rights that open the zone for somebody with the right key. */
const usable = ({ rights }: ChainFacts): readonly RightFacts[] =>
  rights.filter(({ state, places }) => state === 'active' && places.length > 0);

const fits = ({ keys }: RightFacts, held: readonly string[]): boolean =>
  keys === null || keys.some((key) => held.includes(key));

function holds(link: ChainLink, facts: ChainFacts): boolean {
  switch (link) {
    case 'company':
      return facts.company === 'active';
    case 'recognition':
      return unrecognised(facts) === null;
    case 'representative':
      return facts.representative === 'known';
    case 'manager':
      return facts.manager === 'in-charge';
    case 'key':
      return keyLacks(facts) === null;
    case 'relation':
      return facts.relation === 'open';
    case 'right':
      return facts.relation === 'open' && usable(facts).length > 0;
    case 'entry':
      return firstMissing(facts) === null;
  }
}
