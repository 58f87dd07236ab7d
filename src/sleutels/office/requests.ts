import { record, type AuditActor } from '#audit/record.ts';
import type { PhoneNumber } from '#belgian/phone-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { BlindIndex } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { loginOf } from '../store/logins.ts';
import { carryOut, type CarryOutcome, type CarryOutDeps } from './carry-out.ts';
import { codeLifetime, sendPhoneCode } from './confirm-new-phone.ts';
import { findPerson } from './find-person.ts';
import type { Identity } from './identified.ts';
import { mayDecide, type DecideDecision } from './rules/may-decide.ts';
import { decideRequest, factsOf, findRequest, insertRequest } from './store/requests.ts';
import { reachOf, tellOfRequest } from './tell-of-request.ts';
import type { Worker } from './worker.ts';

/** A proposal waits this long for the second pair of eyes. */
export const requestLifetime = 7 * 24 * 60 * 60_000;

/** What is asked for somebody who was identified in person. */
export type Asked =
  | { readonly kind: 'phone'; readonly phone: PhoneNumber }
  | { readonly kind: 'stop-codes' }
  | { readonly kind: 'release' }
  /** `mistake`: the number that we have was typed wrongly, and was never theirs. */
  | { readonly kind: 'number' | 'mistake'; readonly to: Insz }
  /** The record with this number goes; the identified one stays. */
  | { readonly kind: 'merge'; readonly from: Insz; readonly familyName: string };

export type Proposed =
  | { readonly ok: true; readonly id: string }
  | {
      readonly ok: false;
      readonly because: 'unknown' | 'name-differs' | 'too-many-misses' | 'oneself' | 'same-person' | 'no-login';
    };

export type Decided =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because:
        | 'unknown'
        | 'gone'
        | 'phone-unconfirmed'
        | Exclude<DecideDecision, { permitted: true }>['because']
        | CarryOutcome;
    };

export interface RequestDeps extends CarryOutDeps {
  readonly codeIndex: BlindIndex;
  readonly sixDigits: () => string;
  /** The site of one's own keys. */
  readonly site: URL;
}

const actor = (worker: Worker): AuditActor => ({
  kind: 'person',
  id: worker.person,
  capacity: 'registration-office',
});

const both = (person: string, other: string | null): readonly string[] => [person, ...(other === null ? [] : [other])];

/** Four eyes: one worker proposes, another decides, the person hears of both. */
export function requests(deps: RequestDeps) {
  const { vault, contacts, uuid } = deps;

  /** What is kept of it, sealed: a phone, a number, or nothing. */
  const details = (asked: Asked): string =>
    asked.kind === 'phone' ? asked.phone : asked.kind === 'number' || asked.kind === 'mistake' ? asked.to : '';

  return {
    propose: async (tx: Tx, worker: Worker, identity: Identity, asked: Asked, now: Date): Promise<Proposed> => {
      const found = await findPerson(tx, vault, worker, identity, now, { unknownIsMiss: true });
      if (!found.found) return { ok: false, because: found.because };
      const person = found.person.id;
      let other: string | null = null;
      if (asked.kind === 'merge') {
        const goes = { insz: asked.from, familyName: asked.familyName };
        const second = await findPerson(tx, vault, worker, goes, now, { unknownIsMiss: true });
        if (!second.found) return { ok: false, because: second.because };
        other = second.person.id;
        if (other === person) return { ok: false, because: 'same-person' };
      }
      if (person === worker.person || other === worker.person) return { ok: false, because: 'oneself' };
      // A code by text message alone opens nothing: who has no user name gets an activation code.
      if (asked.kind === 'phone' && (await loginOf(tx, person)) === null) return { ok: false, because: 'no-login' };
      const id = uuid();
      await insertRequest(tx, {
        id,
        office: worker.office,
        kind: asked.kind,
        person,
        other,
        detailsSealed: contacts.seal(details(asked)),
        document: identity.document,
        proposedBy: worker.person,
        at: now,
        until: new Date(now.getTime() + requestLifetime),
        phoneMac: asked.kind === 'phone' ? await sendPhoneCode(tx, id, asked.phone, deps, now) : null,
        phoneUntil: asked.kind === 'phone' ? new Date(now.getTime() + codeLifetime) : null,
      });
      await record(tx, {
        at: now,
        action: 'sleutels.request-proposed',
        company: null,
        actor: actor(worker),
        subject: `person:${person}`,
        after: { request: id, kind: asked.kind, document: identity.document, ...(other === null ? {} : { other }) },
      });
      const reach = await reachOf(tx, both(person, other), contacts);
      await tellOfRequest(tx, reach, { what: 'proposed', kind: asked.kind, office: worker.officeName });
      return { ok: true, id };
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
      const { kind, person, other } = request;
      const decision = mayDecide(worker, factsOf(request), now);
      if (!decision.permitted) return { ok: false, because: decision.because };
      const reach = await reachOf(tx, both(person, other), contacts);
      if (outcome === 'approved') {
        if (request.gone) return { ok: false, because: 'gone' };
        if (kind === 'phone' && request.phone_confirmed_at === null) return { ok: false, because: 'phone-unconfirmed' };
        const done = await carryOut(tx, request, actor(worker), deps, now);
        if (done !== 'done') return { ok: false, because: done };
      }
      await decideRequest(tx, id, worker.person, outcome, now);
      await record(tx, {
        at: now,
        action: `sleutels.request-${outcome}`,
        company: null,
        actor: actor(worker),
        subject: `person:${person}`,
        after: { request: id, kind },
      });
      await tellOfRequest(tx, reach, { what: outcome, kind, office: worker.officeName });
      return { ok: true };
    },
  };
}

export type Requests = ReturnType<typeof requests>;
