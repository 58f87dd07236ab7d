/** The systems that people open; each has a check, and a notice can be about it. */
export const systemItems = ['zone', 'acm', 'gebruikersbeheer', 'btb', 'kbo', 'sleutels', 'hulp'] as const;

/** The digital keys, by the last part of their URN; those that are offered are checked. */
export const keyItems = ['itsme', 'eid', 'csamtotp', 'csamsms', 'eidashigh', 'passkey'] as const;

/** What works behind the pages. */
export const quietItems = ['mail', 'kbo-data', 'jobs'] as const;

export type KeyItem = (typeof keyItems)[number];

/** What is checked. */
export type Item = (typeof systemItems)[number] | KeyItem | (typeof quietItems)[number];

/** What a notice can be about. */
export const subjects = ['all', ...systemItems, ...keyItems, 'mail'] as const;

export type Subject = (typeof subjects)[number];
