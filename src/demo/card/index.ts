export { cardResponder } from './card-responder.ts';
export { openCardFolder } from './open-card-folder.ts';
export { signChallenge } from './sign-challenge.ts';
