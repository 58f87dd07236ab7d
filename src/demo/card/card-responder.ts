import type { CardAuthorities } from './authorities.ts';
import { ocspAnswer, type CardStatus } from './ocsp-answer.ts';

export interface CardResponderDeps {
  readonly authorities: CardAuthorities;
  readonly clock: () => Date;
  /** @param serial of a card, hexadecimal in lower case; `good` for all when absent */
  readonly statusOf?: (serial: string) => CardStatus;
}

/** An answer counts for a minute, so that a card that is taken back in the demo stops working while one watches. */
const answerLasts = 60_000;

/** The responder of the demo cards: a question in, an answer out, both as bytes of RFC 6960. */
export function cardResponder({
  authorities,
  clock,
  statusOf = () => 'good',
}: CardResponderDeps): (request: Buffer) => Buffer {
  return (request: Buffer): Buffer => {
    const thisUpdate = clock();
    return ocspAnswer(request, {
      statusOf,
      signer: authorities.responder,
      certificate: authorities.responder.certificate,
      thisUpdate,
      nextUpdate: new Date(thisUpdate.getTime() + answerLasts),
    });
  };
}
