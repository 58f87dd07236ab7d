import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { auditActor } from './audit-actor.ts';
import { managementOf } from './management-of.ts';
import type { Actor, Parts } from './parts.ts';
import { foldName, sameName } from '#belgian/fold-name.ts';
import { linkPause, missesCountFor } from './rules/link-pause.ts';
import type { RelationKind } from './rules/relation-fields.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { addLinkMiss, linkMissesSince } from './store/link-misses.ts';
import { addPerson, findPersonForSignIn, signInScope, type PersonRow } from './store/persons.ts';
import { addRelation, openRelationOf } from './store/relations.ts';
import { takeTurn } from './store/take-turn.ts';

export interface LinkPerson {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  readonly insz: Insz;
  /** 1 to 100 characters each */
  readonly givenName: string;
  readonly familyName: string;
  readonly kind: RelationKind;
  readonly functionTitle: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly at: Date;
}

export type LinkVerdict =
  | { readonly ok: true; readonly relationId: string; readonly already: boolean }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly ok: false; readonly because: 'name-does-not-match' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

/**
 * Makes a work relation between a person and a company. A number that is known here must come with the last name of
 * its holder; a number that nobody knows makes a new person with the names as declared.
 * @throws RangeError when a name is empty or longer than 100 characters
 */
export const linkPerson = (parts: Parts) => {
  const managed = managementOf(parts);
  return async (command: LinkPerson): Promise<LinkVerdict> => {
    const { company, actor, at } = command;
    for (const name of [command.givenName, command.familyName]) {
      if (foldName(name) === '' || name.length > 100) throw new RangeError('a name has 1 to 100 characters');
    }
    const { decision, targetGroup } = await managed(actor.insz, company, brusselsDate(at));
    if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };

    return parts.db.transaction(
      { company, ...signInScope(parts.vault.index(command.insz)) },
      async (tx): Promise<LinkVerdict> => {
        await takeTurn(tx, 'link', company);
        const actorIndex = parts.vault.index(actor.insz);
        const forgotten = new Date(at.getTime() - missesCountFor);
        const pause = linkPause(await linkMissesSince(tx, company, actorIndex, forgotten), at);
        if (pause.paused) return { ok: false, because: 'paused', until: pause.until };
        const person = await findOrAdd(tx, parts, command);
        if (!sameName(person.family_name, command.familyName)) {
          await addLinkMiss(tx, company, actorIndex, at, forgotten);
          // Nothing of the person stands in it: whoever reads the record would learn that the number is known.
          await record(tx, {
            at,
            action: 'gebruikersbeheer.link-missed',
            company,
            actor: auditActor(actor, decision.capacity),
            subject: `company:${company}`,
          });
          return { ok: false, because: 'name-does-not-match' };
        }
        const id = parts.uuid();
        const added = await addRelation(tx, {
          id,
          person: person.id,
          company,
          target_group: targetGroup,
          kind: command.kind,
          function_title: command.functionTitle,
          email: command.email,
          phone: command.phone,
          start_date: brusselsDate(at),
          end_date: null,
          created_by: actor.id,
          created_at: at,
          search_name: foldName(`${person.given_name} ${person.family_name}`),
        });
        if (!added) {
          const relationId = await openRelationOf(tx, company, person.id);
          if (relationId === null) throw new Error('a work relation that exists cannot be found');
          return { ok: true, relationId, already: true };
        }
        await record(tx, {
          at,
          action: 'gebruikersbeheer.person-linked',
          company,
          actor: auditActor(actor, decision.capacity),
          subject: `relation:${id}`,
          after: { person: person.id, name: `${person.given_name} ${person.family_name}`, kind: command.kind },
        });
        return { ok: true, relationId: id, already: false };
      },
    );
  };
};

async function findOrAdd(tx: Tx, parts: Parts, command: LinkPerson): Promise<PersonRow> {
  const { vault } = parts;
  const index = vault.index(command.insz);
  const known = await findPersonForSignIn(tx, index);
  if (known !== null) return known;
  const added: PersonRow = {
    id: parts.uuid(),
    given_name: command.givenName.trim(),
    family_name: command.familyName.trim(),
  };
  const isNew = await addPerson(tx, {
    ...added,
    insz_sealed: vault.seal(command.insz),
    insz_index: index,
    search_name: foldName(`${added.given_name} ${added.family_name}`),
    created_at: command.at,
  });
  if (isNew) return added;
  const other = await findPersonForSignIn(tx, index);
  if (other === null) throw new Error('a person who exists cannot be found');
  return other;
}
