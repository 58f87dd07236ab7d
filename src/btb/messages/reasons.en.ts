import type { Texts } from '#web/languages.ts';
import type { nl } from './reasons.nl.ts';

export const en: Texts<typeof nl> = {
  'represent.no-company': 'This company is not in KBO. Check the number.',
  'represent.company-ceased':
    'This company has not been in KBO since the data of {date}. Nobody can represent it any more.',
  'represent.legal-situation':
    'The legal situation of this company in KBO is not normal. So nobody can appoint for it here. Ask whoever manages it now, for example the trustee or the liquidator.',
  'represent.no-function':
    'According to KBO you hold no function in this company today. Ask a legal representative to appoint somebody.',
  'represent.function-ended':
    'Your function ({function}) ended on {date}. Ask the present legal representative to appoint somebody.',
  'represent.function-not-yet': 'Your function ({function}) begins on {date}. Come back from that day on.',
  'represent.function-does-not-empower':
    'With your function ({function}) you do not represent the company. Ask a legal representative to appoint somebody.',
  'represent.only-together':
    'With your function ({function}) you represent the company only together with others. The register cannot decide that alone. Ask the staff of this service, with documents that prove your power. They look at your request.',
  'represent.cannot-decide':
    'The register alone cannot decide whether you represent the company with your function ({function}). We do not guess. Ask the staff of this service, with documents that prove your power. They look at your request.',

  'undecided.title': 'Where we cannot decide alone',

  'govern.refused.title': 'You do not decide about this person',
  'govern.refused.role-too-high':
    'This person has the same task as you, or a higher one. Only a legal representative or a chief access manager can change this. Nothing was changed.',
  'govern.refused.may-not-appoint':
    'You may give rights, but not decide about other access managers. Nothing was changed.',
  'govern.refused.exceeds-services':
    'This person manages services that you do not manage. Ask a chief access manager. Nothing was changed.',
  'govern.refused.exceeds-establishments':
    'This person manages establishments that you do not manage. Ask a chief access manager. Nothing was changed.',
  'govern.refused.exceeds-until':
    'The task of this person lasts longer than yours. Ask a chief access manager. Nothing was changed.',
  'appoint.refused.register-too-old':
    'What we know of KBO is too old to decide on. Nothing was kept. Try again once KBO has been updated.',
  'appoint.refused.bounds-empty':
    'Choose at least one service and one establishment. Otherwise this person can manage nothing.',
  'appoint.refused.until-in-the-past': 'The last day is over. Choose a day from today on.',
  'appoint.refused.names-self': 'You cannot appoint yourself. It would give you nothing that you do not have.',
  'appoint.refused.role-too-high':
    'You cannot appoint this person in this role. Ask the legal representative or a chief access manager.',
  'appoint.refused.may-not-appoint': 'You may give rights, but appoint nobody. Ask who appointed you.',
  'appoint.refused.exceeds-services':
    'You cannot give more than you hold. Choose only services that you manage yourself.',
  'appoint.refused.exceeds-establishments':
    'You cannot give more than you hold. Choose only establishments that you manage yourself.',
  'appoint.refused.exceeds-until':
    'You cannot give for longer than you hold. Choose a last day that is not after yours.',
  'appoint.refused.replaces-nobody':
    'Whoever you want to replace does not have this task any more. Nothing has been kept. Begin again, replacing nobody.',
  'appoint.refused.may-not-replace':
    'You do not decide about whoever you want to replace. Ask a chief access manager. Nothing has been kept.',
  'appoint.refused.not-declared':
    'Declare that this person works within the organisation. It is not possible otherwise.',
  'appoint.refused.in-charge-already':
    'This person has a task here already. Do you want to change it? End it first, and then appoint the person again.',
  'appoint.refused.invited-already':
    'This person has an open invitation already. Wait for the answer, or withdraw that invitation first.',
  'appoint.refused.invited-too-often':
    'This person got five invitations of this company in the last thirty days. Call or write to them yourself.',
  'appoint.refused.too-many-invitations':
    'There are {most} open invitations already. Wait for an answer, or withdraw one first.',

  'answer.refused.expired': 'The time to answer is over. Nothing has changed.',
  'answer.refused.withdrawn': 'The invitation was withdrawn. Nothing has changed.',
  'answer.refused.accepted-already': 'You have accepted already. Nothing has changed.',
  'answer.refused.declined-already': 'You have declined already. Nothing has changed.',
  'answer.refused.ended': 'Your appointment was ended. Nothing has changed.',
  'answer.refused.company-ceased': 'The company is not active in KBO any more. You cannot accept. Nothing has changed.',
  'answer.refused.appointer-gone': 'Who invited you does not manage access any more. Ask for a new invitation.',
  'answer.refused.awaits-confirmation':
    'The function of who invited you is over. You can accept as soon as a representative of today confirms your invitation.',
  'answer.refused.name-does-not-match':
    'The last name in the invitation is not yours. Perhaps it was meant for somebody else. Nothing has changed. Ask for a new invitation with the right name.',

  'field.insz.empty': 'Enter the national register number.',
  'field.insz.not-eleven-digits':
    'A national register number has 11 digits. Check whether you have too few or too many.',
  'field.insz.impossible-date':
    'This national register number cannot exist: its first six digits are not a date. Check them.',
  'field.insz.check-digits':
    'This national register number is not right: the last two digits do not fit the others. Check whether you swapped digits.',
  'field.givenName.empty': 'Enter the first name.',
  'field.givenName.too-long': 'The first name is too long. It can have at most 100 characters.',
  'field.givenName.not-a-name': 'A first name has only letters, spaces, dashes, dots and apostrophes.',
  'field.familyName.empty': 'Enter the last name.',
  'field.familyName.too-long': 'The last name is too long. It can have at most 100 characters.',
  'field.familyName.not-a-name': 'A last name has only letters, spaces, dashes, dots and apostrophes.',
  'field.email.empty': 'Enter the e-mail address.',
  'field.email.too-long': 'The e-mail address is too long. It can have at most 254 characters.',
  'field.email.form': 'This is not an e-mail address. One looks like name@example.be.',
  'field.phone.empty': 'Enter the phone number.',
  'field.phone.too-long': 'The phone number is too long. It can have at most 40 characters.',
  'field.phone.form': 'This is not a phone number. Use digits, for example 0499 00 00 00 or +32 499 00 00 00.',
};
