import { record } from '#audit/record.ts';
import { parsePhoneNumber, type PhoneNumber } from '#belgian/phone-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { InszVault, Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import { activateTextsIn } from '../activate-texts.ts';
import { contactOf } from '../store/contacts.ts';
import { changeNumber, mergePersons, type IdentityOutcome } from './change-identity.ts';
import { findPerson } from './find-person.ts';
import type { Identity } from './identified.ts';
import { releaseAll, stopCodes } from './store/keys-of-person.ts';
import { text } from './messages/index.ts';
import { mayDecide, type DecideDecision } from './rules/may-decide.ts';
import { decideRequest, findRequest, insertRequest, type OfficeRequest, type RequestKind } from './store/requests.ts';
import type { Worker } from './worker.ts';

/** A proposal waits this long for the second pair of eyes. */
export const requestLifetime = 7 * 24 * 60 * 60_000;

/** What is asked for somebody who was identified in person. */
export type Asked =
  | { readonly kind: 'phone'; readonly phone: PhoneNumber }
  | { readonly kind: 'stop-codes' }
  | { readonly kind: 'release' }
  | { readonly kind: 'number'; readonly to: Insz }
  /** The record with this number goes; the identified one stays. */
  | { readonly kind: 'merge'; readonly from: Insz; readonly familyName: string };

export type Proposed =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because: 'unknown' | 'name-differs' | 'too-many-misses' | 'oneself' | 'same-person';
    };

export type Decided =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because: 'unknown' | Exclude<DecideDecision, { permitted: true }>['because'] | IdentityOutcome;
    };

export interface RequestDeps {
  readonly vault: InszVault;
  readonly contacts: Seal;
  readonly phones: Seal;
  readonly uuid: () => string;
}

/** Four eyes: one worker proposes, another decides, the person hears of both. */
export function requests(deps: RequestDeps) {
  const { vault, contacts, phones, uuid } = deps;

  const tell = async (
    tx: Tx,
    person: string,
    kind: RequestKind,
    what: 'proposed' | 'approved' | 'refused',
    office: string,
  ) => {
    const contact = await contactOf(tx, person, 'mail');
    if (contact === null) return;
    const t = text(contact.language);
    await postMail(tx, {
      to: contacts.open(contact.value_sealed),
      language: contact.language,
      subject: t(`mail.request.${what}.subject`),
      text: t(`mail.request.${what}`, { what: t(`request.${kind}`), office }),
    });
  };

  const details = (asked: Asked): string => {
    if (asked.kind === 'phone') return asked.phone;
    if (asked.kind === 'number') return asked.to;
    return asked.kind === 'merge' ? asked.from : '';
  };

  return {
    propose: async (tx: Tx, worker: Worker, identity: Identity, asked: Asked, now: Date): Promise<Proposed> => {
      const found = await findPerson(tx, vault, worker, identity, now);
      if (!found.found) return { ok: false, because: found.because };
      const person = found.person.id;
      if (person === worker.person) return { ok: false, because: 'oneself' };
      if (asked.kind === 'merge') {
        const other = await findPerson(tx, vault, worker, { insz: asked.from, familyName: asked.familyName }, now);
        if (!other.found) return { ok: false, because: other.because };
        if (other.person.id === person) return { ok: false, because: 'same-person' };
        if (other.person.id === worker.person) return { ok: false, because: 'oneself' };
      }
      const id = uuid();
      await insertRequest(tx, {
        id,
        office: worker.office,
        kind: asked.kind,
        person,
        detailsSealed: contacts.seal(details(asked)),
        document: identity.document,
        proposedBy: worker.person,
        at: now,
        until: new Date(now.getTime() + requestLifetime),
      });
      await record(tx, {
        at: now,
        action: 'sleutels.request-proposed',
        company: null,
        actor: { kind: 'person', id: worker.person, capacity: 'registration-office' },
        subject: `person:${person}`,
        after: { request: id, kind: asked.kind, document: identity.document },
      });
      await tell(tx, person, asked.kind, 'proposed', worker.officeName);
      return { ok: true };
    },

    decide: async (
      tx: Tx,
      worker: Worker,
      id: string,
      outcome: 'approved' | 'refused',
      now: Date,
    ): Promise<Decided> => {
      const request = await findRequest(tx, id);
      if (request === null) return { ok: false, because: 'unknown' };
      const decision = mayDecide(
        worker,
        {
          office: request.office,
          person: request.person,
          proposedBy: request.proposed_by,
          expiresAt: request.expires_at,
          decided: request.outcome !== null,
        },
        now,
      );
      if (!decision.permitted) return { ok: false, because: decision.because };
      if (outcome === 'approved') {
        const done = await carryOut(tx, request, now);
        if (done !== 'done') return { ok: false, because: done };
      }
      await decideRequest(tx, id, worker.person, outcome, now);
      await record(tx, {
        at: now,
        action: `sleutels.request-${outcome}`,
        company: null,
        actor: { kind: 'person', id: worker.person, capacity: 'registration-office' },
        subject: `person:${request.person}`,
        after: { request: id, kind: request.kind },
      });
      await tell(tx, request.person, request.kind, outcome, worker.officeName);
      return { ok: true };
    },
  };

  async function carryOut(tx: Tx, request: OfficeRequest, now: Date): Promise<'done' | IdentityOutcome> {
    const { kind, person } = request;
    const detail = contacts.open(request.details_sealed);
    switch (kind) {
      case 'phone': {
        const phone = parsePhoneNumber(detail);
        if (!phone.ok) throw new Error('what was sealed as a phone number is none');
        const activation = { personId: person, phone: phone.number, enrolledBy: 'office' } as const;
        await activateTextsIn(tx, activation, { contacts, phones, uuid }, now);
        return 'done';
      }
      case 'stop-codes':
        await stopCodes(tx, person, now);
        return 'done';
      case 'release':
        await releaseAll(tx, person);
        return 'done';
      case 'number':
      case 'merge': {
        const number = parseInsz(detail);
        if (!number.ok) throw new Error('what was sealed as a national number is none');
        return kind === 'number'
          ? changeNumber(tx, vault, person, number.insz, now)
          : mergePersons(tx, vault, person, number.insz, now);
      }
    }
  }
}

export type Requests = ReturnType<typeof requests>;
