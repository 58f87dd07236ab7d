import type { HelpLine } from '../../help-line.ts';
import type { Contact } from '../open-contact.ts';

/** What the pages of questions and complaints are made from. */
export interface ContactPagesDeps {
  readonly contact: Contact;
  readonly line: HelpLine;
}
