import type { nl } from './exception.nl.ts';

/** Requests with documents: who asks, staff, and whom it concerns. */
export const en: Readonly<Record<keyof typeof nl, string>> = {
  'exception.title': 'Request with documents',
  'exception.to': 'Make a request with documents',
  'exception.back': 'My requests with documents',
  'exception.staff': 'The staff of BTB',
  'exception.from-list': 'Is a company missing here that you may represent?',
  'exception.from-front':
    'You have none of these keys, or KBO does not have you as a representative? Then documents may do.',
  'exception.from-key': 'You have no such key?',
  'exception.from-refusal': 'Can you prove with documents that you may decide?',
  'exception.lead':
    'Can you not appoint anybody in the usual way? Then send documents that prove your authority. Two members of staff look at them.',
  'exception.for.key': 'You represent the company, but you have no eID and no itsme.',
  'exception.for.register': 'KBO does not have you as a representative, or cannot say whether you may decide alone.',
  'exception.how':
    'When two members of staff approve your request, we wait {days} more days. Who represents the company or manages its access is told and can object. That number of days is our own choice: it is not confirmed.',
  'exception.new': 'New request',
  'exception.own': 'Your requests',
  'exception.none.title': 'You have made no request yet',
  'exception.none': 'Later you see here how far your request is.',
  'exception.column.whom': 'For whom',
  'exception.column.company': 'Company',
  'exception.column.since': 'Begun on',
  'exception.column.state': 'State',
  'exception.state.draft': 'Not sent yet',
  'exception.state.sent': 'Sent',
  'exception.state.taken': 'Being looked at',
  'exception.state.more-asked': 'We ask for more',
  'exception.state.waiting': 'Approved, waits for objections',
  'exception.state.objected': 'Objection: looked at again',
  'exception.state.carried-out': 'Carried out',
  'exception.state.refused': 'Refused',
  'exception.state.withdrawn': 'Withdrawn',
  'exception.new.title': 'New request with documents',
  'exception.company': 'Enterprise number',
  'exception.company.hint': 'For example 1999.999.052. It is on every invoice of the company.',
  'exception.reason': 'Why does the usual way not work?',
  'exception.reason.hint':
    'Also say what your documents prove. Whoever may object can read this. Write no passwords and no medical information. At most 2000 characters.',
  'exception.who': 'Who becomes chief access manager?',
  'exception.who.self': 'Myself, {name}',
  'exception.who.other': 'Somebody else',
  'exception.who.other.hint':
    'Then fill in the national number and the names below. For yourself you leave them empty.',
  'exception.other': 'Only for somebody else',
  'exception.reach': 'How do we reach you both?',
  'exception.email': 'E-mail address of who becomes chief access manager',
  'exception.phone': 'Phone number of who becomes chief access manager',
  'exception.own-email': 'Your own e-mail address',
  'exception.own-email.hint': 'We let you know what you must know or do.',
  'exception.declaration': 'Declaration',
  'exception.declared': 'I declare that this person works within the company, and that my documents are real.',
  'exception.to-documents': 'On to the documents',
  'exception.error.company': 'This is no enterprise number. Check the digits.',
  'exception.error.who': 'Choose who becomes chief access manager.',
  'exception.error.reason': 'Write in a few sentences why, at most 2000 characters.',
  'exception.may-not.no-company': 'KBO does not know this company.',
  'exception.may-not.company-ceased': 'This company has stopped according to KBO.',
  'exception.may-not.not-declared': 'Tick the declaration. Without it we cannot look at your request.',
  'exception.may-not.asked-already': 'You made this request already. Open it in the list of your requests.',
  'exception.may-not.too-many-requests':
    'You have three requests that are under way. Wait for an answer, or withdraw one.',
  'exception.may-not.too-often': 'You began ten requests in the last thirty days. Try again later.',
  'exception.of': 'Request for {name}',
  'exception.draft.lead':
    'Add your documents and send the request. Until then nobody else sees them. You can come back later. Whoever represents or manages the company can read later that you asked this.',
  'exception.documents': 'Documents',
  'exception.document': 'document',
  'exception.no-documents': 'There are no documents yet.',
  'exception.size': '{kind}, {size} kB',
  'exception.add': 'Add a document',
  'exception.add.hint': 'PDF or JPEG, at most 5 MB. You can send {most} documents, one by one.',
  'exception.add.button': 'Add',
  'exception.remove': 'Remove',
  'exception.send': 'Send the request',
  'exception.answer': 'Your answer',
  'exception.answer.button': 'Send the answer',
  'exception.withdraw': 'Withdraw the request',
  'exception.file.none': 'Choose a file first.',
  'exception.file.too-large': '{name} is larger than 5 MB. Make it smaller, or send it in parts.',
  'exception.file.empty': '{name} is empty. Choose another file.',
  'exception.file.other-kind': '{name} is no PDF and no JPEG. Convert it, or take a photo of the document.',
  'exception.file.broken': '{name} is damaged: it cannot be read to its end. Save it again and try once more.',
  'exception.file.locked': '{name} is protected with a password. Save it without one.',
  'exception.file.active': '{name} holds a program or another file. Print it as PDF, and add that PDF.',
  'exception.file.too-many': 'You cannot send more than five documents at a time. {name} was not added.',
  'exception.file.too-many-in-all': '{name} cannot be added now.',
  'exception.may-not-now.not-now': 'That is not possible any more: the request has moved on. Look below.',
  'exception.may-not-now.no-documents': 'Add at least one document first.',
  'exception.may-not-now.nothing-new': 'Write an answer, or add a document.',
  'exception.told.sent': 'Your request was sent. You get a mail when there is something to know or to do.',
  'exception.told.taken': 'Your answer was sent.',
  'exception.told.withdrawn': 'Your request was withdrawn.',
  'exception.steps': 'What happened',
  'exception.step.sent': 'Request sent',
  'exception.step.taken': 'A member of staff looks at the request',
  'exception.step.more-asked': 'A member of staff asks for more',
  'exception.step.answered': 'Answer sent',
  'exception.step.approved': 'First approval',
  'exception.step.waiting': 'Second approval',
  'exception.step.objected': 'Objection',
  'exception.step.carried-out': 'Carried out',
  'exception.step.impossible': 'Could not be carried out',
  'exception.step.refused': 'Refused',
  'exception.step.withdrawn': 'Withdrawn',
  'exception.by.asker': 'who asks',
  'exception.by.staff': 'member of staff',
  'exception.by.representative': 'represents the company',
  'exception.by.manager': 'manages access',
  'exception.by.nobody': 'by itself',
  'exception.next': 'What comes next',
  'exception.next.sent': 'A member of staff takes up your request.',
  'exception.next.taken': 'Two members of staff look at the documents.',
  'exception.next.more-asked': 'You answer above, with new documents or an explanation.',
  'exception.next.waiting':
    'Through {lastDay} whoever represents or manages the company can object. The day after, we carry it out.',
  'exception.next.objected': 'Two members of staff look at everything again, with the objection.',
  'exception.again': 'You have other proof? Then make a new request.',
  'exception.impossible.company-ceased': 'The company has stopped in the meantime.',
  'exception.impossible.in-charge-already': 'This person manages access to the company by now.',
  'exception.impossible.invited-already': 'This person has been invited by now.',
  'exception.asker': 'Who asks',
  'exception.asker.self': '{name}, for themself (key: {key})',
  'exception.asker.other': '{name}, for somebody else (key: {key})',
  'files.to': 'Files of staff',
  'files.title': 'Files',
  'files.lead':
    'Requests with documents that wait for staff, or for objections. The one that waits longest stands first.',
  'files.weak.title': 'Use a stronger key',
  'files.weak': 'You open files only with your eID or with itsme.',
  'files.show-number': 'Show',
  'files.prove.words': 'You wrote this. Copy it, as this page does not keep it:',
  'files.number-hidden': 'Hidden',
  'files.unread': 'You have not opened {count} of the documents. You can approve after that.',
  'files.beyond-reach':
    'These people hold a function according to KBO, and we know no mail address of theirs: {names}. Write them a letter before you approve.',
  'files.none.title': 'Nothing waits',
  'files.none': 'Every request was dealt with.',
  'files.column.since': 'Last step on',
  'files.yours': 'with you',
  'files.done': 'Your step was kept.',
  'files.decide': 'Your step',
  'files.words': 'What who asks will read',
  'files.words.hint': 'Needed to ask for more or to refuse. Say what is missing and how it can be done.',
  'files.action.take': 'I look at this',
  'files.action.ask-more': 'Ask for more',
  'files.action.approve': 'Approve',
  'files.action.refuse': 'Refuse',
  'files.nothing': 'There is nothing for you to do here now: the request waits for somebody else, or is over.',
  'files.prove': 'To decide you first use your digital key again. Then you come back here.',
  'files.prove.go': 'Use my digital key',
  'files.may-not.about-oneself': 'This is about yourself: another member of staff decides.',
  'files.may-not.not-now': 'That is not possible any more: the request has moved on.',
  'files.may-not.taken-already': 'You are looking at this request already.',
  'files.may-not.not-in-charge': 'Another member of staff looks at this request. Take it over first.',
  'files.may-not.own-approval': 'You approved this already: somebody else must give the second approval.',
  'files.may-not.not-read': 'Open every document first.',
  'files.may-not.no-words': 'Write what who asks must know.',
  'objection.notice':
    'The staff of BTB approved a request: {name} becomes chief access manager. You can object through {lastDay}.',
  'objection.to': 'Read and object',
  'objection.title': 'Objection to {name}',
  'objection.lead': '{asker} asked to make {name} chief access manager of {company}. Two members of staff approved.',
  'objection.what':
    'Is that wrong? Then object through {lastDay}. Nothing happens until two members of staff have looked at everything again. Who asked reads what you write, and not who you are.',
  'objection.why': 'Why is it wrong?',
  'objection.why.hint': 'Write what you know. At most 2000 characters.',
  'objection.button': 'Object',
  'objection.done': 'Your objection was sent. Two members of staff look at everything again.',
  'objection.may-not.not-concerned': 'You have no function and no task in this company.',
  'objection.may-not.own-request': 'This is your own request. Withdraw it when you do not want it any more.',
  'objection.may-not.not-now': 'That is not possible any more: the request has moved on.',
  'objection.may-not.too-late': 'The days to object are over.',
  'objection.may-not.objected-already': 'You objected already. The staff read it and approved again.',
  'objection.may-not.no-words': 'Write why it is wrong.',
  'mail.exception.sent.subject': 'Received: your request for {company}',
  'mail.exception.sent': `Hello {asker}

We received your request for {company}. {appointee} then becomes chief access manager. Two members of staff look at your documents.

Here you see how far it is:
{link}`,
  'mail.exception.more-asked.subject': 'We ask for more: your request for {company}',
  'mail.exception.more-asked': `Hello {asker}

A member of staff needs something more to look at your request for {company}. Read what, and answer here:
{link}`,
  'mail.exception.waiting.subject': 'Approved: your request for {company}',
  'mail.exception.waiting': `Hello {asker}

Two members of staff approved your request for {company}. {appointee} becomes chief access manager. Through {lastDay} whoever represents the company or manages its access can object. The day after, we carry it out.

Here you see how far it is:
{link}`,
  'mail.exception.objected.subject': 'Objection: your request for {company}',
  'mail.exception.objected': `Hello {asker}

Somebody objected to your request for {company}. Two members of staff look at everything again. Read the objection here:
{link}`,
  'mail.exception.refused.subject': 'Refused: your request for {company}',
  'mail.exception.refused': `Hello {asker}

Your request for {company} was refused. Read why, and what you can do:
{link}`,
  'mail.exception.carried-out.subject': 'Carried out: your request for {company}',
  'mail.exception.carried-out': `Hello {asker}

Your request for {company} was carried out. If you chose yourself, you are chief access manager now. If you chose somebody else, {appointee} was invited.

{link}`,
  'mail.exception.object.subject': 'Attention: somebody becomes chief access manager of {company}',
  'mail.exception.object': `Hello

The staff of BTB approved a request with documents by {asker}: {appointee} becomes chief access manager of {company}.

Is that wrong? Then object through {lastDay}:
{link}`,
  'mail.exception.done.subject': 'Attention: new chief access manager of {company}',
  'mail.exception.done': `Hello

The request with documents by {asker} was carried out. {appointee} is chief access manager of {company}, or was invited to become so.

Is that wrong? Who represents the company can end the task:
{link}`,
};
