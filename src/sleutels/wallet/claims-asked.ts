/** What every identification must say, in the names of the PID rulebook. */
export const claimsNeeded = ['family_name', 'given_name', 'birthdate', 'issuing_country'] as const;

/** What only some member states put in it, and which then says for ever who somebody is in that state. */
export const numberClaim = 'personal_administrative_number';

/** Nothing else is asked, and whatever else comes is refused. */
export const claimsAsked = [...claimsNeeded, numberClaim] as const;

export const isAsked = (claim: string): boolean => claimsAsked.some((one) => one === claim);
