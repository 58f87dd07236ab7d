import { createHash } from 'node:crypto';
import { record } from '#audit/record.ts';
import type { PhoneNumber } from '#belgian/phone-number.ts';
import type { BlindIndex, InszVault, Seal } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import { postMail } from '#store/outbox/index.ts';
import type { Language } from '#web/languages.ts';
import { contactOf } from '../store/contacts.ts';
import { insertPerson, lockNumber } from '../store/persons.ts';
import { walletCodeIndex } from '../wallet-linking.ts';
import { findPerson } from './find-person.ts';
import type { Identity } from './identified.ts';
import { text } from './messages/index.ts';
import { newActivationCode } from './rules/activation-code.ts';
import { insertActivation } from './store/activations.ts';
import { hasCodes } from './store/has-keys.ts';
import type { Worker } from './worker.ts';

/** The link and the paper work this long (facts: two weeks). */
export const activationLifetime = 14 * 24 * 60 * 60_000;

export type Purpose = 'codes' | 'wallet';

export interface ToActivate {
  readonly identity: Identity;
  readonly mail: string;
  readonly phone: PhoneNumber | null;
  readonly language: Language;
  /** A user name with codes, or the wallet of another member state. */
  readonly purpose: Purpose;
}

export type Given =
  | { readonly ok: true; /** to print, once: it is kept nowhere */ readonly code: string; readonly until: Date }
  | { readonly ok: false; readonly because: 'name-differs' | 'too-many-misses' | 'oneself' | 'has-codes' };

export interface GiveActivationDeps {
  readonly vault: InszVault;
  readonly contacts: Seal;
  readonly codeIndex: BlindIndex;
  readonly random: (length: number) => Buffer;
  readonly uuid: () => string;
  /** The site of one's own keys. */
  readonly site: URL;
}

export const hashOfLink = (token: string): Buffer => createHash('sha256').update(token).digest();

export const activationMac = (index: BlindIndex, id: string, code: string): Buffer => index(`activation ${id} ${code}`);

/**
 * Gives somebody who was identified in person a code on paper and a link by mail: who has one of the two has nothing.
 * Somebody whom we do not know is registered as their document says.
 */
export const giveActivation =
  (deps: GiveActivationDeps) =>
  async (tx: Tx, worker: Worker, given: ToActivate, now: Date): Promise<Given> => {
    const { vault, contacts, codeIndex, random, uuid, site } = deps;
    const { identity, mail, phone, language, purpose } = given;
    // Nobody may register or come in with this number at this moment.
    await lockNumber(tx, vault.index(identity.insz));
    const found = await findPerson(tx, vault, worker, identity, now, { unknownIsMiss: false });
    if (!found.found && found.because !== 'unknown') return { ok: false, because: found.because };
    const person = found.found ? found.person.id : await register(tx, identity, deps, now);
    if (person === worker.person) return { ok: false, because: 'oneself' };
    // It would put another login and phone in the place of theirs, and two eyes are too few for that. A wallet says
    // itself whose it is.
    if (purpose === 'codes' && (await hasCodes(tx, person))) return { ok: false, because: 'has-codes' };
    const [id, code] = [uuid(), newActivationCode(random)];
    const token = random(32).toString('base64url');
    const until = new Date(now.getTime() + activationLifetime);
    await insertActivation(tx, {
      id,
      person,
      office: worker.office,
      madeBy: worker.person,
      document: identity.document,
      purpose,
      codeMac: activationMac(codeIndex, id, code),
      codeIndex: purpose === 'wallet' ? walletCodeIndex(codeIndex, code) : null,
      link: hashOfLink(token),
      mailSealed: contacts.seal(mail),
      phoneSealed: phone === null ? null : contacts.seal(phone),
      language,
      at: now,
      until,
    });
    const link = new URL(`/activeren/${token}`, site).href;
    const written = (language: Language): { readonly subject: string; readonly text: string } => {
      const t = text(language);
      const office = worker.officeName;
      return purpose === 'wallet'
        ? { subject: t('mail.wallet.subject'), text: t('mail.wallet', { office }) }
        : { subject: t('mail.activation.subject'), text: t('mail.activation', { office, link }) };
    };
    await postMail(tx, { to: mail, language, ...written(language) });
    const known = await contactOf(tx, person, 'mail');
    const earlier = known === null ? null : contacts.open(known.value_sealed);
    if (known !== null && earlier !== null && earlier !== mail) {
      const own = text(known.language);
      const elsewhere = {
        subject: own('mail.activation.elsewhere.subject'),
        text: own('mail.activation.elsewhere', { office: worker.officeName }),
      };
      // Of a code for a wallet no link went anywhere: both addresses read the same.
      const told = purpose === 'wallet' ? written(known.language) : elsewhere;
      await postMail(tx, { to: earlier, language: known.language, ...told });
    }
    await record(tx, {
      at: now,
      action: 'sleutels.activation-given',
      company: null,
      actor: { kind: 'person', id: worker.person, capacity: 'registration-office' },
      subject: `person:${person}`,
      after: { office: worker.office, document: identity.document, new: !found.found, purpose },
    });
    return { ok: true, code, until };
  };

async function register(
  tx: Tx,
  { insz, givenName, familyName }: Identity,
  { vault, uuid }: Pick<GiveActivationDeps, 'vault' | 'uuid'>,
  now: Date,
): Promise<string> {
  const id = uuid();
  await insertPerson(tx, {
    id,
    sub: uuid().replaceAll('-', ''),
    vo_id: uuid(),
    given_name: givenName,
    family_name: familyName,
    insz_sealed: vault.seal(insz),
    insz_index: vault.index(insz),
    registered_at: now,
  });
  return id;
}
