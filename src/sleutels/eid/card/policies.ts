/**
 * The certificate policies of Belgian cards, by the root under which their issuer stands. As known in November 2026
 * from the certificate policies and practice statements at repository.eid.belgium.be (Citizen CA and Foreigner CA);
 * seen in real and test certificates: those of Root CA4. The ones of Root CA6 were not published where we looked: a
 * deployment adds them, see `alsoAccept`.
 */
const arcs: readonly { readonly root: string; readonly arc: string }[] = [
  { root: 'Belgium Root CA', arc: '2.16.56.1.1.1' },
  { root: 'Belgium Root CA2', arc: '2.16.56.9.1.1' },
  { root: 'Belgium Root CA3', arc: '2.16.56.10.1.1' },
  { root: 'Belgium Root CA4', arc: '2.16.56.12.1.1' },
];

const citizen = '2';
const foreigner = '7';

const under = (purpose: '1' | '2'): readonly string[] =>
  arcs.flatMap(({ arc }) => [citizen, foreigner].map((holder) => `${arc}.${holder}.${purpose}`));

/** With which the card says "this is me". */
export const authenticationPolicies: ReadonlySet<string> = new Set(under('2'));

/** With which the card signs a document: a signature of that kind may never be asked for a sign-in. */
export const signingPolicies: ReadonlySet<string> = new Set(under('1'));
