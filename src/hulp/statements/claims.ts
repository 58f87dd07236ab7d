/** What we say that we meet: all of it, in part, or not. */
export interface Claim {
  /** Its texts are `claim.<id>`, and `claim.<id>.how`: how we know, and what is missing. */
  readonly id: string;
  readonly state: 'yes' | 'partly' | 'not';
  /** Files with tests that fail when it is no longer so, from the root of the project. */
  readonly tests: readonly string[];
  /** Measurements in `bench`, by name; while one misses its aim in docs/performance.md the claim is not `yes`. */
  readonly measured?: readonly string[];
}

/** Every claim. Nothing is `yes` without a test; where only people can judge and none did, it is `partly` at most. */
export const claims = [
  {
    id: 'wcag',
    state: 'partly',
    tests: [
      'test/journeys/every-page/every-page.test.ts',
      'test/journeys/accessibility/keyboard.test.ts',
      'test/journeys/look/parts.test.ts',
      'test/journeys/look/media.test.ts',
    ],
  },
  {
    id: 'noScript',
    state: 'partly',
    tests: ['test/journeys/every-page/every-page.test.ts', 'test/journeys/digital-keys/enter-with-each-key.test.ts'],
  },
  {
    id: 'nothingLost',
    state: 'partly',
    tests: [
      'test/journeys/accessibility/keyboard.test.ts',
      'src/web/session/session.test.ts',
      'src/web/server/guards.test.ts',
      'test/journeys/look/idle-warning.test.ts',
    ],
  },
  {
    id: 'languages',
    state: 'partly',
    tests: ['test/messages.test.ts', 'test/journeys/languages/languages.test.ts', 'src/hulp/library/content.test.ts'],
  },
  { id: 'plainWords', state: 'partly', tests: ['test/messages.test.ts', 'src/hulp/library/content.test.ts'] },
  { id: 'cookies', state: 'yes', tests: ['test/journeys/every-page/every-page.test.ts'] },
  {
    id: 'openid',
    state: 'partly',
    tests: ['src/acm/outside-clients.test.ts', 'src/acm/refused.test.ts', 'src/web/sign-in/relying-party.test.ts'],
  },
  {
    id: 'realKeys',
    state: 'partly',
    tests: [
      'src/sleutels/eid/known-answer.test.ts',
      'src/sleutels/itsme/client.test.ts',
      'test/journeys/digital-keys/enter-with-each-key.test.ts',
    ],
  },
  {
    id: 'strongKeys',
    state: 'yes',
    tests: ['test/journeys/digital-keys/enter-with-each-key.test.ts', 'src/acm/keys-of-right.test.ts'],
  },
  {
    id: 'nextClick',
    state: 'partly',
    tests: ['test/journeys/from-appointment-to-entry/chain.test.ts', 'src/acm/right-ended.test.ts'],
    measured: ['revocation'],
  },
  { id: 'silentProvider', state: 'not', tests: [] },
  {
    id: 'recorded',
    state: 'partly',
    tests: ['src/audit/verify.test.ts', 'src/audit/seal.test.ts', 'src/gebruikersbeheer/rights.test.ts'],
  },
  {
    id: 'apart',
    state: 'yes',
    tests: ['src/zone/workers/row-level-security.test.ts', 'src/gebruikersbeheer/row-level-security.test.ts'],
  },
  {
    id: 'sealedNumbers',
    state: 'partly',
    tests: ['src/sleutels/what-is-stored.test.ts', 'src/keys/sealed.test.ts', 'test/support/log-secrets.test.ts'],
  },
  { id: 'helpAlways', state: 'yes', tests: ['src/hulp/site.test.ts'] },
  {
    id: 'speed',
    state: 'partly',
    tests: [],
    measured: ['decision', 'page', 'sign-in', 'sign-in-protocol', 'keys', 'rights-file', 'help-search'],
  },
  { id: 'outsideTest', state: 'not', tests: [] },
] as const satisfies readonly Claim[];
