import type { Insz } from '#belgian/insz.ts';
import { openHulp, type Hulp } from '../../src/hulp/index.ts';
import { openContact, type Contact } from '../../src/hulp/contact/open-contact.ts';
import type { ContactRead } from '../../src/hulp/contact/rules/contact-form.ts';
import type { CaseNumber } from '../../src/hulp/contact/rules/case-number.ts';
import type { StaffCommand } from '../../src/hulp/contact/as-keeper.ts';
import type { SendCase, SendVerdict } from '../../src/hulp/contact/send-case.ts';
import { byCard, signedInAs } from './signed-in.ts';
import { testStore, type TestStore } from './store.ts';

export interface ContactWorld {
  readonly world: TestStore;
  readonly hulp: Hulp;
  readonly contact: Contact;
}

/** Where this world tells staff of what came in. */
export const staffMailbox = 'hulp@staf.example';

/** Questions and complaints on a fresh database. */
export async function contactWorld(): Promise<ContactWorld> {
  const world = await testStore();
  const { store, keys } = world;
  const db = store.as('hulp');
  const url = new URL('https://hulp.example.be');
  return {
    world,
    hulp: openHulp({ db, keys, clock: () => new Date(), log: () => undefined }),
    contact: openContact({ db, keys, url, usableKeys: async () => ['eid'], mailbox: staffMailbox }),
  };
}

/** A complaint as it was read from a form, with what a test changes. */
export const complaint = (own: Partial<ContactRead> = {}): ContactRead => ({
  kind: 'complaint',
  topic: 'key',
  title: 'Mijn kaart',
  text: 'Mijn kaart wordt niet aanvaard.',
  reference: null,
  name: 'Jo An',
  way: 'mail',
  mail: 'jo@example.be',
  phone: null,
  ...own,
});

let sent = 0;

/** Sends one, each time from another address unless told. */
export function send({ contact }: ContactWorld, at: Date, own: Partial<SendCase> = {}): Promise<SendVerdict> {
  sent += 1;
  return contact.send({
    form: contact.uuid(),
    read: complaint({ mail: `jo-${sent}@example.be` }),
    files: [],
    fileName: 'bijlage',
    language: 'nl',
    turns: 1,
    address: `2001:db8:${sent.toString(16)}::1`,
    person: null,
    at,
    ...own,
  });
}

/** Somebody of the staff, at that moment. */
export const staffAt = (rrn: Insz, now: Date, givenName = 'Bart') => ({
  person: signedInAs({ rrn, givenName, familyName: 'Maes', ...byCard }),
  now,
});

/** What a member of staff does, with nothing chosen but what a test says. */
export const command = (number: CaseNumber, action: StaffCommand['action'], own: Partial<StaffCommand> = {}) => ({
  number,
  action,
  version: 1,
  words: '',
  called: false,
  member: '',
  team: null,
  reason: null,
  reference: '',
  ...own,
});
