import { record } from '#audit/record.ts';
import type { Actor, Parts } from './parts.ts';
import { signInScope } from './store/persons.ts';
import { answerRequest, requestById } from './store/requests.ts';

/** Who asked takes it back; false when it is not theirs, or was answered. */
export const withdrawRequest =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  async (actor: Actor, id: string, at: Date): Promise<boolean> => {
    const index = vault.index(actor.insz);
    return db.transaction(signInScope(index), async (tx) => {
      const request = await requestById(tx, id);
      if (request === null || !request.insz_index.equals(index)) return false;
      const answer = { state: 'withdrawn', answer: null, at, byName: actor.name, right: null } as const;
      if (!(await answerRequest(tx, id, answer))) return request.state === 'withdrawn';
      await record(tx, {
        at,
        action: 'gebruikersbeheer.request-withdrawn',
        company: request.company,
        actor: { kind: 'person', id: actor.id, name: actor.name },
        subject: `request:${id}`,
      });
      return true;
    });
  };
