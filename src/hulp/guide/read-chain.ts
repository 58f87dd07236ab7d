import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tie, TiedRight } from '#gebruikersbeheer/index.ts';
import type { ChainFacts, RightFacts } from './rules/chain-facts.ts';
import { seenChain, seesOf, type SeenStep, type Sees } from './rules/what-is-seen.ts';
import type { ChainSources } from './sources.ts';

/** Somebody who proved who they are. */
export interface Asker {
  readonly insz: Insz;
  readonly sub: string;
}

/** What the page says of one company to one visitor. */
export interface ChainRead {
  /** null: KBO does not know the number. */
  readonly name: string | null;
  readonly sees: Sees;
  readonly steps: readonly SeenStep[];
  /** Names and rights for whoever belongs to the company, and the visitor's own; for others only what KBO publishes. */
  readonly known: {
    /** Who may act alone, as KBO publishes it to everybody. */
    readonly representatives: readonly string[];
    readonly representative: ChainFacts['representative'];
    readonly givers: readonly string[];
    readonly keys: readonly string[];
    readonly rights: readonly TiedRight[];
    readonly establishments: ReadonlyMap<string, string>;
    readonly recognition: ChainFacts['recognition'] | null;
    readonly targetGroup: ChainFacts['targetGroup'];
  };
}

/**
 * Reads the chain of one company afresh, as far as this visitor may see it.
 * @param asker null: nobody is signed in
 */
export const readChain =
  (sources: ChainSources) =>
  async (asker: Asker | null, number: EnterpriseNumber, on: LocalDate): Promise<ChainRead> => {
    const { kbo } = sources;
    const [company, holders] = await Promise.all([kbo.company(number), kbo.functionsOf(number, on)]);
    const representatives = holders.filter(({ decision }) => decision.permitted);
    const register = {
      company: company?.status ?? 'unknown',
      representative: representatives.length > 0 ? 'known' : holders.some(isUndecided) ? 'undecided' : 'none',
    } as const;
    const published = {
      representative: register.representative,
      representatives: representatives.map(fullName),
    };
    if (asker === null) {
      const facts = { ...outside, ...register };
      return {
        name: company?.name ?? null,
        sees: 'public',
        steps: seenChain(facts, 'public'),
        known: { ...nothing, ...published },
      };
    }
    const inside = await insideOf(sources, asker, number, on);
    const { tie, keys, recognition } = inside;
    const sees = seesOf({ relation: tie.relation, mayGive: tie.mayGive, ...inside.belongs });
    const facts: ChainFacts = {
      ...register,
      recognition: recognition.recognised,
      targetGroup: tie.targetGroup,
      manager: tie.somebodyInCharge
        ? 'in-charge'
        : tie.givers.length > 0
          ? 'in-part'
          : inside.invited
            ? 'invited'
            : 'nobody',
      mayGive: tie.mayGive,
      invitedSelf: inside.invitedSelf,
      keys,
      relation: tie.relation,
      rights: tie.rights.map((right) => rightFacts(right, recognition.establishments)),
    };
    const all = sees === 'company';
    const establishments = await kbo.establishmentsOf(number);
    return {
      name: company?.name ?? null,
      sees,
      steps: seenChain(facts, sees),
      known: {
        ...published,
        givers: all ? tie.givers.map(({ name }) => name) : [],
        keys,
        rights: tie.rights,
        establishments: new Map(establishments.map((one) => [one.number, one.name])),
        recognition: all ? recognition.recognised : null,
        targetGroup: all ? tie.targetGroup : 'EA',
      },
    };
  };

/** What is asked only about somebody who proved who they are. */
async function insideOf(
  { kbo, btb, gebruikersbeheer, sleutels, recognitionOf, codes, keysOffered }: ChainSources,
  { insz, sub }: Asker,
  number: EnterpriseNumber,
  on: LocalDate,
) {
  const [tie, held, recognition, represents, acceptable, tasks, invitations] = await Promise.all([
    gebruikersbeheer.tieOf(insz, number, codes, on),
    sleutels.usableKeys(sub),
    recognitionOf(number, on),
    kbo.mayRepresent(insz, number, on),
    btb.acceptableInvitations(number, insz, on),
    btb.tasksOf(insz, on),
    btb.invitationsFor(insz, on),
  ]);
  const holdsFunction = represents.permitted || isUndecided({ decision: represents });
  const hasTask =
    tasks.some(({ company }) => company === number) ||
    invitations.some((one) => one.company === number && (one.state === 'invited' || one.state === 'accepted'));
  return {
    tie,
    keys: keysOffered.filter((kind) => held.includes(kind)),
    recognition,
    invited: acceptable.length > 0,
    invitedSelf: acceptable.some(({ own }) => own),
    belongs: { holdsFunction, hasTask },
  };
}

const isUndecided = ({ decision }: { readonly decision: { permitted: boolean; because?: string } }): boolean =>
  !decision.permitted && (decision.because === 'only-together' || decision.because === 'cannot-decide');

const fullName = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string =>
  `${givenName} ${familyName}`;

function rightFacts(
  { state, until, keys, contexts }: Tie['rights'][number],
  recognised: readonly string[],
): RightFacts {
  const places = contexts.filter((context) => recognised.includes(context));
  switch (state.state) {
    case 'active':
    case 'no-context':
      return { state: state.state, day: null, until, keys, places };
    case 'not-yet':
      return { state: 'not-yet', day: state.from, until, keys, places };
    case 'ended':
    case 'expired':
      return { state: 'ended', day: state.since, until, keys, places };
  }
}

/** Of somebody who is not signed in nothing is known, and nothing is asked. */
const outside = {
  recognition: { state: 'recognised' },
  targetGroup: 'EA',
  manager: 'in-charge',
  mayGive: false,
  invitedSelf: false,
  keys: [],
  relation: 'none',
  rights: [],
} as const satisfies Partial<ChainFacts>;

const nothing: ChainRead['known'] = {
  representative: 'known',
  representatives: [],
  givers: [],
  keys: [],
  rights: [],
  establishments: new Map(),
  recognition: null,
  targetGroup: 'EA',
};
