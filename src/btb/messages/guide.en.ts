import type { Texts } from '#web/languages.ts';
import type { nl } from './guide.nl.ts';

export const en: Texts<typeof nl> = {
  'guide.step': 'Appoint somebody for {company}. Step {step} of 4',
  'guide.kept': 'You can stop after each step and go on later. We keep what you fill in for {days} days.',
  'guide.later': 'Stop and go on later',
  'guide.later.hint': 'What you filled in in the steps before, we keep for {days} days. Only you see it.',
  'guide.begun': 'You had begun this before and were at step {step}. We keep this until {keepUntil}.',
  'guide.begun.whom':
    'You had begun the appointment of {name} and were at step {step}. We keep this until {keepUntil}.',
  'guide.go-on': 'To step {step}',
  'guide.forget': 'Delete',
  'guide.forgotten': 'What you had filled in has been deleted.',
  'guide.replaces':
    'This person succeeds {name}, now {role} of {company}. {name} keeps the task until the successor accepts, and then gets an e-mail.',

  'guide.who.title': 'Whom do you appoint?',
  'guide.who': 'Yourself or somebody else?',
  'guide.who.self': 'Yourself: {name}',
  'guide.who.self.hint': 'You need not accept: your task begins at once.',
  'guide.who.other': 'Somebody else',
  'guide.who.other.hint': 'That person gets an e-mail and has to accept.',
  'guide.who.empty': 'Choose whether you appoint yourself or somebody else.',
  'guide.declared.hint': 'Only needed when you appoint somebody else.',

  'guide.details.title': 'Who is that person?',
  'guide.details.title.self': 'How can we reach you?',

  'guide.task.title': 'What may {name} do?',
  'guide.task.title.self': 'What is your task?',
  'task.role': 'Which task?',
  'task.role.hint.chief-access-manager': 'Decides about all access of the company, and appoints others.',
  'task.role.hint.co-chief-access-manager':
    'Does the same beside the chief access manager, and appoints access managers.',
  'task.role.hint.access-manager': 'Gives rights for a part of the company. You choose which part below.',
  'task.role.empty': 'Choose a task.',
  'task.only-access-manager':
    'This person becomes access manager. You cannot give more than you have yourself: only that stands below.',
  'task.bounds.title': 'Only for an access manager: which part?',
  'task.bounds.lead':
    'A chief access manager and a co-chief access manager manage everything. For them you need not choose anything below.',
  'task.services': 'For which services may that person give rights?',
  'task.services.empty': 'Choose at least one service.',
  'task.services.not-offered': 'You chose a service that is gone, or that you may not give. Choose again.',
  'task.establishments': 'For which establishments?',
  'task.establishments.empty': 'Choose at least one establishment.',
  'task.establishments.not-offered': 'You chose an establishment that is gone, or that you may not give. Choose again.',
  'task.may-appoint': 'Appointing others',
  'task.may-appoint.yes': 'May appoint access managers, within the same bounds',
  'task.until': 'Last day (optional)',
  'task.until.hint': 'For example 30 6 2027. Leave empty when there is no end.',
  'task.until.hint.latest': 'At the latest {latest}: then your own task ends. For example 30 6 2027.',
  'task.until.not-a-date': 'This last day does not exist. Fill in a day, a month and a year.',
  'task.until.past': 'The last day is over already. Choose a day from today.',
  'task.until.too-late': 'You cannot give for longer than you have yourself. Choose {latest} at the latest.',
  'task.until.needed': 'Fill in a last day, at the latest {latest}: then your own task ends.',
  'date.day': 'Day',
  'date.month': 'Month',
  'date.year': 'Year',

  'act.replace': 'Replace',
  'act.replace.label': 'Replace: {name}',
  'check.person': 'Person',
  'check.mend': 'Change above what cannot be. Then you can confirm.',
  'check.replaces': 'Succeeds',
};
