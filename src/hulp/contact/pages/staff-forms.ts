import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import type { SignedInVisit } from '#web/visit.ts';
import type { StaffCase } from '../as-keeper.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { closeReasons, type StaffAction } from '../rules/case-state.ts';
import { longestOf, teams } from '../rules/contact-form.ts';

/** What was typed and chosen, for which action, and why it did not do. */
export interface StaffTried {
  readonly action: StaffAction | null;
  readonly words: string;
  readonly chosen: string;
  readonly error: string | null;
}

/** As they stand in forms. */
export const actionNames: Readonly<Record<StaffAction, string>> = {
  take: 'nemen',
  confirm: 'bevestigen',
  answer: 'antwoorden',
  note: 'noteren',
  reference: 'verwijzen',
  'hand-over': 'doorgeven',
  team: 'team',
  close: 'afsluiten',
};

interface Given {
  readonly visit: SignedInVisit;
  readonly found: StaffCase;
  readonly tried: StaffTried;
  /** The field at which the error stands. */
  readonly field: string | undefined;
}

/** A form for each thing that may be done now; each is asked for again by the command. */
export function staffForms(visit: SignedInVisit, found: StaffCase, tried: StaffTried, field: string | undefined): Html {
  const given: Given = { visit, found, tried, field };
  const may = (action: StaffAction, form: (given: Given) => Html): Html | null =>
    found.may.includes(action) ? form(given) : null;
  const folded = (action: StaffAction, summary: string, content: (given: Given) => Html): Html | null =>
    may(action, () => details({ summary, content: content(given), open: opens[action].includes(tried.action) }));
  const t = text(visit.language);
  return html`${unsaved(given)} ${may('take', taking)} ${may('confirm', confirming)} ${may('answer', answering)}
  ${folded('close', t('staff.close'), closing)} ${folded('hand-over', t('staff.move'), moving)}
  ${folded('note', t('staff.note'), noting)} ${folded('reference', t('staff.reference.fold'), referring)}`;
}

/** What few cases need is folded, and open when it was tried and refused. */
const opens: Readonly<Record<StaffAction, readonly (StaffAction | null)[]>> = {
  take: [],
  confirm: [],
  answer: [],
  close: ['close'],
  'hand-over': ['hand-over', 'team'],
  team: [],
  note: ['note'],
  reference: ['reference'],
};

const form = ({ visit, found }: Given, action: StaffAction, content: Html): Html =>
  html`<form method="post" action="${contactPaths.staffCaseOf(found.row.number)}" novalidate>
    ${visit.csrfField}<input type="hidden" name="versie" value="${found.row.version}" />
    <input type="hidden" name="stap" value="${actionNames[action]}" />${content}
  </form>`;

const typed = ({ tried }: Given, action: StaffAction): string =>
  tried.action === action ? tried.words.slice(0, 2 * longestOf.text) : '';

const errorAt = ({ tried, field }: Given, name: string): string | undefined =>
  field === name ? (tried.error ?? undefined) : undefined;

/** What was written for something that cannot be done any more: to copy, so that it is not lost. */
function unsaved({ visit, found, tried }: Given): Html | null {
  if (tried.action === null || tried.words === '' || found.may.includes(tried.action)) return null;
  return textArea({
    name: 'niet-bewaard',
    label: text(visit.language)('staff.unsaved'),
    value: tried.words.slice(0, 2 * longestOf.text),
    rows: 5,
  });
}

function taking(given: Given): Html {
  const { visit, found } = given;
  const t = text(visit.language);
  const holder = found.members.find(({ staff }) => staff === found.row.in_charge);
  const label = holder === undefined ? t('staff.take') : t('staff.take-over', { name: holder.name });
  return html`<p class="govuk-body">${t('staff.take.what')}</p>
    ${form(given, 'take', button({ text: label, ...(holder === undefined ? {} : { kind: 'secondary' as const }) }))}`;
}

const confirming = (given: Given): Html =>
  form(given, 'confirm', button({ text: text(given.visit.language)('staff.confirm'), kind: 'secondary' }));

function answering(given: Given): Html {
  const { visit, found } = given;
  const t = text(visit.language);
  const { has_mail: hasMail, way } = found.row;
  return html`<h2 class="govuk-heading-m">${t('staff.answer')}</h2>
    ${form(
      given,
      'answer',
      html`${textArea({
        name: 'woorden',
        id: 'antwoord',
        label: t('staff.answer.label'),
        hint: t(way === 'phone' ? 'staff.answer.hint.called' : 'staff.answer.hint'),
        value: typed(given, 'answer'),
        error: errorAt(given, 'antwoord'),
        rows: 8,
      })}
      ${
        hasMail
          ? radios({
              name: 'hoe',
              label: t('staff.answer.how'),
              value: way === 'phone' ? 'called' : 'mail',
              choices: [
                { value: 'mail', label: t('staff.answer.how.mail') },
                { value: 'called', label: t('staff.answer.how.called') },
              ],
            })
          : null
      }
      ${button({ text: t('staff.answer.button') })}`,
    )}`;
}

function noting(given: Given): Html {
  const t = text(given.visit.language);
  return form(
    given,
    'note',
    html`${textArea({
      name: 'woorden',
      id: 'notitie',
      label: t('staff.note'),
      hint: t('staff.note.hint'),
      value: typed(given, 'note'),
      error: errorAt(given, 'notitie'),
      rows: 3,
    })}
      ${button({ text: t('staff.note.button'), kind: 'secondary' })}`,
  );
}

function referring(given: Given): Html {
  const { visit, tried } = given;
  const t = text(visit.language);
  return form(
    given,
    'reference',
    html`${textInput({
      name: 'keuze',
      id: 'verwijzing',
      label: t('staff.reference.label'),
      value: tried.action === 'reference' ? tried.chosen.slice(0, 100) : '',
      error: errorAt(given, 'verwijzing'),
      width: 20,
      figures: true,
      autocomplete: 'off',
      spellcheck: false,
    })}
    ${button({ text: t('staff.reference.button'), kind: 'secondary' })}`,
  );
}

function moving(given: Given): Html {
  const { visit, found, tried } = given;
  const t = text(visit.language);
  const others = found.members.filter(({ staff }) => staff !== found.me);
  return html`${form(
    given,
    'hand-over',
    html`${select({
      name: 'keuze',
      id: 'collega',
      label: t('staff.member'),
      hint: t('staff.member.hint'),
      value: tried.action === 'hand-over' ? tried.chosen : '',
      error: errorAt(given, 'collega'),
      options: [
        { value: '', label: t('staff.member.none') },
        ...others.map(({ staff, name }) => ({ value: staff, label: name })),
      ],
    })}
      ${button({ text: t('staff.member.button'), kind: 'secondary' })}`,
  )}
    ${form(
      given,
      'team',
      html`${select({
        name: 'keuze',
        id: 'team',
        label: t('staff.to-team'),
        value: found.row.team,
        error: errorAt(given, 'team'),
        options: teams.map((team) => ({ value: team, label: t(`team.${team}`) })),
      })}
      ${button({ text: t('staff.to-team.button'), kind: 'secondary' })}`,
    )}`;
}

function closing(given: Given): Html {
  const { visit, tried } = given;
  const t = text(visit.language);
  return form(
    given,
    'close',
    html`${radios({
      name: 'keuze',
      id: 'reden',
      label: t('staff.reason'),
      value: tried.action === 'close' ? tried.chosen : '',
      error: errorAt(given, 'reden'),
      choices: closeReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
    })}
      ${textArea({
        name: 'woorden',
        id: 'uitleg',
        label: t('staff.words'),
        value: typed(given, 'close'),
        rows: 3,
      })}
      ${button({ text: t('staff.close.button'), kind: 'secondary' })}`,
  );
}
