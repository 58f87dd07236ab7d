import type { AuditActor } from '#audit/record.ts';
import { parseInsz } from '#belgian/insz.ts';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import type { InszVault, Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { activateTextsIn } from '../activate-texts.ts';
import { changeNumber, type NumberOutcome } from './change-number.ts';
import { mergePersons } from './merge-persons.ts';
import { releaseAll, stopCodes } from './store/keys-of-person.ts';
import type { OfficeRequest } from './store/requests.ts';

/** Why what was approved did not happen; then nothing did. */
export type CarryOutcome = NumberOutcome | 'nobody-to-merge';

export interface CarryOutDeps {
  readonly vault: InszVault;
  readonly contacts: Seal;
  readonly phones: Seal;
  readonly uuid: () => string;
}

/** Does what four eyes agreed on. */
export async function carryOut(
  tx: Tx,
  request: OfficeRequest,
  by: AuditActor,
  deps: CarryOutDeps,
  now: Date,
): Promise<'done' | CarryOutcome> {
  const { kind, person, other } = request;
  switch (kind) {
    case 'phone': {
      const phone = parsePhoneNumber(deps.contacts.open(request.details_sealed));
      if (!phone.ok) throw new Error('what was sealed as a phone number is none');
      await activateTextsIn(tx, { personId: person, phone: phone.number, enrolledBy: 'office' }, deps, now);
      return 'done';
    }
    case 'stop-codes':
      await stopCodes(tx, person, now);
      return 'done';
    case 'release':
      await releaseAll(tx, person);
      return 'done';
    case 'number':
    case 'mistake': {
      const to = parseInsz(deps.contacts.open(request.details_sealed));
      if (!to.ok) throw new Error('what was sealed as a national number is none');
      return changeNumber(tx, deps.vault, { person, to: to.insz, mistaken: kind === 'mistake', by }, now);
    }
    case 'merge':
      return other === null ? 'nobody-to-merge' : mergePersons(tx, { person, other, by }, now);
  }
}
