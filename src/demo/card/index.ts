export { cardResponder } from './card-responder.ts';
export type { CertifiedKey as EidCard } from './certified-key.ts';
export { openCardFolder } from './open-card-folder.ts';
export { signChallenge } from './sign-challenge.ts';
