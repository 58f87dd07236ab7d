/** Where data about people are, in the order of the privacy statement; its texts are `data.<name>.…`. */
export const dataHeld = [
  'sleutels',
  'acm',
  'zone',
  'gebruikersbeheer',
  'btb',
  'kbo',
  'hulp',
  'mails',
  'changes',
  'log',
] as const;

/** What is said about each of them. */
export const dataQuestions = ['what', 'why', 'who', 'kept'] as const;
