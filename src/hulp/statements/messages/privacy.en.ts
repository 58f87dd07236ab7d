import type { Texts } from '#web/languages.ts';
import type { nl } from './privacy.nl.ts';

export const en: Texts<typeof nl> = {
  'privacy.title': 'Privacy',
  'privacy.lead': 'Which data we have about you, what for, who sees them and how long we keep them.',
  'privacy.who': 'Who is responsible?',
  'privacy.who.what': '{operator} is responsible for these websites.',
  'privacy.contact': 'Questions about your data:',
  'privacy.ground': 'Why are we allowed to?',
  'privacy.ground.what':
    'Your data serve to know who you are and what you may do. On which law that rests depends on who runs these websites, and is not confirmed yet.',
  'privacy.ground.number':
    'For the national number the Act of 8 August 1983 applies: whoever uses it needs an authorisation. Which one that is here is not confirmed yet.',
  'privacy.per-system': 'Which data, where?',
  'privacy.question.what': 'Which data',
  'privacy.question.why': 'What for',
  'privacy.question.who': 'Who sees them',
  'privacy.question.kept': 'How long',
  'privacy.mails': 'Mails and text messages',
  'privacy.changes': 'Record of changes',
  'privacy.log': 'Technical log',
  'privacy.others': 'Who else gets your data?',
  'privacy.others.itsme': 'Do you sign in with itsme? Then itsme knows on which website you sign in.',
  'privacy.others.card': 'Do you use your identity card? Then we ask its issuer whether it is still valid.',
  'privacy.others.sms':
    'Do you choose a code by text message? Then the service that sends text messages gets your number and the code.',
  'privacy.others.applications':
    'Do you sign in at another application? Then it gets your name and your rights, and your national number only if that was agreed.',
  'privacy.others.none': 'Nobody else gets your data, and we do not use them for advertising.',
  'privacy.rights': 'Your rights',
  'privacy.rights.what':
    'You may see your data, have them corrected or deleted, and you may object. Ask {operator}. Sometimes something has to stay, and then we say why.',
  'privacy.rights.own':
    'Your keys, your mail address and your latest sign-ins you see and change yourself at My digital keys.',
  'privacy.complaint': 'A complaint?',
  'privacy.complaint.what':
    'You can complain to the Data Protection Authority. Whether it is competent for these websites, or another supervisor, is not confirmed yet.',
  'privacy.complaint.link': 'To the website of the Data Protection Authority',
  'data.sleutels.what':
    'Your name, national number, mail address and telephone number. Your keys, and of each sign-in: when, where, with what kind of browser and from which country.',
  'data.sleutels.why': 'Knowing who you are, and warning you when somebody else signs in as you.',
  'data.sleutels.who':
    'Only you. Somebody of the registration office sees your name and number when you ask for a key there.',
  'data.sleutels.kept':
    'Sign-ins: {signIns} days. Your browser: {devices} days after your last sign-in. Warnings: {alarms} days. The rest as long as you have a key.',
  'data.acm.what':
    'That you are signed in, at which application and on behalf of which company. Also that you were not let in somewhere.',
  'data.acm.why': 'Signing you in, and signing you out everywhere as soon as a right ends.',
  'data.acm.who':
    'A reference that you read out shows the help line that one refusal, without your name. Otherwise nobody sees this on a page.',
  'data.acm.kept':
    'Your sign-in ends after {idle} quiet minutes or after {session} hours, and is gone after {sessionRow} hours at the next clean-up. At which application you were: {entries} hours. Refusals: {refusals} days.',
  'data.zone.what':
    'Of workers: name, national number, establishment and first day. Of you: that you confirmed your profile.',
  'data.zone.why': 'Keeping the workers of a recognised company.',
  'data.zone.who': 'Who has the right to in that company, and only for their own establishments.',
  'data.zone.kept': 'No end has been set yet.',
  'data.gebruikersbeheer.what':
    'Name, national number and mail address of who works for a company. Their rights, who gave them, and when they were last used.',
  'data.gebruikersbeheer.why': 'Deciding who may do what, for which company and establishment.',
  'data.gebruikersbeheer.who': 'Who manages rights in that company, within their own power. And you yourself.',
  'data.gebruikersbeheer.kept':
    'Files of rights that were uploaded: {imports} days. For rights that are over no end has been set yet.',
  'data.btb.what':
    'Name, national number and mail address of access managers. With a request with documents: those documents.',
  'data.btb.why': 'Knowing whom a company appointed to manage access.',
  'data.btb.who':
    'The legal representatives and the managers of that company. Documents: only the applicant and the staff who decide.',
  'data.btb.kept':
    'An appointment that you did not send: {drafts} days. Documents of what came to nothing: {documents} days. For the rest no end has been set yet.',
  'data.kbo.what':
    'Enterprises and establishments as KBO publishes them. Name and national number of who represents them.',
  'data.kbo.why': 'Knowing who may decide on behalf of a company.',
  'data.kbo.who':
    'Enterprises and the names of who has a function there: everybody, as in the public KBO. We show the national number and the home address of a person to nobody.',
  'data.kbo.kept': 'As long as the register has them. For functions that are over no end has been set yet.',
  'data.hulp.what':
    'What you write about a page, without a name. What you searched and did not find, without digits. Of a question or complaint: your name, how to reach you, your text and your files. Who of the help line looked along with you, and why. Your network address only made unrecognisable.',
  'data.hulp.why': 'Answering your questions, making the help better, and stopping misuse.',
  'data.hulp.who':
    'Who keeps the help and answers questions. Who looked along you read yourself, and so does who manages all access for your company. Nobody sees the network address.',
  'data.hulp.kept':
    'Answers, searches and who looked along: {said} days. A question or complaint: {cases} days after its end, or {withdrawn} days after you took it back. The unrecognisable address: one day.',
  'data.mails.what': 'Mail address or telephone number, and the text.',
  'data.mails.why': 'Telling you something, or sending you a code.',
  'data.mails.who': 'You, and the service that delivers mails or text messages.',
  'data.mails.kept': 'Sent: {sent} days. What could not be sent we empty after {unsent} days.',
  'data.changes.what':
    'Who changed what and when, on behalf of which company and with what kind of key. Never a national number.',
  'data.changes.why': 'Being able to find out who did what.',
  'data.changes.who': 'Managers of a company see what happened there, within their power.',
  'data.changes.kept': 'No end has been set yet. From a chained record nothing can vanish without a trace.',
  'data.log.what': 'Faults and refusals, with a number. No passwords and no national numbers.',
  'data.log.why': 'Solving problems.',
  'data.log.who': 'Who runs the websites.',
  'data.log.kept': 'That is for {operator} to decide. How long is not confirmed yet.',
};
