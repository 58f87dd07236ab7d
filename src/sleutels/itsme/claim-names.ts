/** The names of itsme's own claims and levels (its v2 documentation). */
const claim = (name: string): string => `http://itsme.services/v2/claim/${name}`;

export const nationalNumberClaim = claim('BENationalNumber');
export const ongoingCallClaim = claim('ongoing_call');
export const deviceClaim = claim('claim_device');

/** A fingerprint or the code, or the code and nothing less. */
export const acrOf = { basic: claim('acr_basic'), advanced: claim('acr_advanced') } as const;

export type ItsmeLevel = keyof typeof acrOf;
