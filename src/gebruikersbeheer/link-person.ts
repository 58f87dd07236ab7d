import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import { auditActor } from './audit-actor.ts';
import { proveNames } from './prove-names.ts';
import { managementOf } from './management-of.ts';
import type { Actor, Parts } from './parts.ts';
import { foldName, sameName } from '#belgian/fold-name.ts';
import { linkPause, missesCountFor } from './rules/link-pause.ts';
import type { RelationKind } from './rules/relation-fields.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { addLinkMiss, linkMissesSince } from './store/link-misses.ts';
import { addPerson, findPersonForSignIn, signInScope, type PersonRow } from './store/persons.ts';
import { addRelation, familyNameIn, openRelationOf } from './store/relations.ts';
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
  /** Of the mails to that address. */
  readonly language: Language;
  readonly phone: string | null;
  readonly at: Date;
}

export type LinkVerdict =
  | { readonly ok: true; readonly relationId: string; readonly already: boolean }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly ok: false; readonly because: 'name-does-not-match' }
  | { readonly ok: false; readonly because: 'paused'; readonly until: Date };

/**
 * Makes a work relation between a person and a company. A number whose holder entered with a key must come with their
 * last name, and one that this company linked before with the name that it has there; of another number nobody knows
 * whose it is, and the names are kept as declared, for this company alone.
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
        // What another company declared binds nobody, and its refusal would tell that the number is known there.
        const known = person.proved_at === null ? await familyNameIn(tx, company, person.id) : person.family_name;
        if (known !== null && !sameName(known, command.familyName)) {
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
        const names = person.proved_at === null ? declared(command) : person;
        const id = parts.uuid();
        const added = await addRelation(tx, {
          id,
          person: person.id,
          company,
          target_group: targetGroup,
          kind: command.kind,
          function_title: command.functionTitle,
          email: command.email,
          language: command.language,
          phone: command.phone,
          start_date: brusselsDate(at),
          end_date: null,
          created_by: actor.id,
          created_at: at,
          given_name: names.given_name,
          family_name: names.family_name,
          search_name: foldName(`${names.given_name} ${names.family_name}`),
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
          after: { person: person.id, name: `${names.given_name} ${names.family_name}`, kind: command.kind },
        });
        return { ok: true, relationId: id, already: false };
      },
    );
  };
};

const declared = ({ givenName, familyName }: LinkPerson) => ({
  given_name: givenName.trim(),
  family_name: familyName.trim(),
});

/** The person of the number, added when nobody knew it. Who links themselves, with the names of their key, proves them. */
async function findOrAdd(tx: Tx, { vault, uuid }: Parts, command: LinkPerson): Promise<PersonRow> {
  const { insz, actor, at } = command;
  const index = vault.index(insz);
  const names = declared(command);
  const typed = foldName(`${names.given_name} ${names.family_name}`);
  await addPerson(tx, {
    id: uuid(),
    ...names,
    insz_sealed: vault.seal(insz),
    insz_index: index,
    search_name: typed,
    created_at: at,
  });
  if (insz === actor.insz && typed === foldName(actor.name)) {
    await proveNames(tx, { inszIndex: index, names: command, at });
  }
  const person = await findPersonForSignIn(tx, index);
  if (person === null) throw new Error('a person who was added cannot be found');
  return person;
}
