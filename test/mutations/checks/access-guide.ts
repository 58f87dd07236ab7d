import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/hulp/guide/rules';
const rules = [`${folder}/access-chain.test.ts`] as const;

/** What the access guide says, and to whom. */
export const accessGuide: readonly Mutation[] = [
  ...mutationsOf(`${folder}/access-chain.ts`, rules, [
    [
      'a company that KBO knows, in the guide',
      "if (facts.company === 'unknown') return lacks('company', 'unknown-company', 'self');",
      '',
    ],
    [
      'a company in which rights can be given',
      "if (toGive && facts.company === 'ceased') return lacks('company', 'ceased', 'company-in-kbo');",
      '',
    ],
    [
      'asking for givers only where something is to be given',
      '(toGive ? nobodyGives(facts) : null)',
      'nobodyGives(facts)',
    ],
    ['the recognition of a company in the guide', 'unrecognised(facts) ?? (toGive', '(toGive'],
    ['the key in the guide', '?? keyLacks(facts) ?? notGiven(facts)', '?? notGiven(facts)'],
    ['a key at all', "if (facts.keys.length === 0) return lacks('key', 'no-key', 'self');", ''],
    ['the keys of a right', 'keys === null || keys.some((key) => held.includes(key))', 'true'],
    ['recognised establishments', "state === 'active' && places.length > 0", "state === 'active'"],
    ['rights in force', "state === 'active' && places.length > 0", 'places.length > 0'],
    [
      'the local authority having managers of its own',
      "if (targetGroup === 'LB') return lacks('manager', 'nobody-in-charge', 'staff');",
      '',
    ],
    [
      'who manages a part',
      "manager === 'in-charge' || manager === 'in-part' || mayGive",
      "manager === 'in-charge' || mayGive",
    ],
    ['the own invitation', "if (invitedSelf && !mayGive) return lacks('manager', 'own-invitation', 'self');", ''],
    ['who is invited', "if (manager === 'invited') return lacks('manager', 'not-accepted', 'invited-person');", ''],
  ]),
  ...mutationsOf(`${folder}/what-is-seen.ts`, rules, [
    ['hiding who is in charge from strangers', "  manager: 'in-charge',\n", ''],
    ['hiding invitations from strangers', '  invitedSelf: false,\n', ''],
    ['hiding the recognition from strangers', "  recognition: { state: 'recognised' },\n", ''],
    ['hiding links', 'if (unseen !== undefined)', 'if (false)'],
    [
      'a tie to see the company',
      "return relation === 'open' || relation === 'not-yet' || mayGive || holdsFunction || hasTask",
      'return true || hasTask',
    ],
    [
      'being signed in to see anything of oneself',
      "if (belongs === null) return 'public';",
      "if (belongs === null) return 'own';",
    ],
  ]),
];
