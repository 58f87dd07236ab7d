import { moment } from '#belgian/moment.ts';
import { steps, type Step } from '#web/components/steps.ts';
import { html } from '#web/html.ts';
import { plural, type Language } from '#web/languages.ts';
import type { Entry } from '../case-facts.ts';
import { text } from '../messages/index.ts';
import { closeReasons } from '../rules/case-state.ts';
import { teams } from '../rules/contact-form.ts';

/** Who reads it: the sender reads no names of staff. */
export type Reader = 'sender' | 'staff';

/** Each step so far, in the words of who reads it. */
export const entrySteps = (entries: readonly Entry[], language: Language, reader: Reader): readonly Step[] =>
  entries.map((entry) => ({
    title: titleOf(entry, language),
    who: `${moment(entry.at, language)} · ${whoOf(entry, language, reader)}`,
    ...contentOf(entry, language),
  }));

export const entryList = (entries: readonly Entry[], language: Language, reader: Reader) =>
  steps(entrySteps(entries, language, reader));

function titleOf({ kind, what }: Entry, language: Language): string {
  const t = text(language);
  switch (kind) {
    case 'answered':
      return t(what === 'called' ? 'step.answered.called' : 'step.answered.mail');
    case 'reference':
    case 'handed-over':
      return t(`step.${kind}`, { what: what ?? '' });
    case 'team': {
      const team = teams.find((one) => one === what);
      return t('step.team', { what: team === undefined ? '' : t(`team.${team}`) });
    }
    case 'closed': {
      const reason = closeReasons.find((one) => one === what) ?? 'answered';
      return t('step.closed', { what: t(`reason.${reason}`) });
    }
    case 'received':
    case 'added':
    case 'withdrawn':
    case 'reopened':
    case 'taken':
    case 'confirmed':
    case 'note':
      return t(`step.${kind}`);
  }
}

function whoOf({ by_role: role, by_name: name }: Entry, language: Language, reader: Reader): string {
  const t = text(language);
  if (role === 'sender') return t(reader === 'sender' ? 'by.sender' : 'by.sender.other');
  return reader === 'staff' && name !== null ? name : t(`by.${role}`);
}

function contentOf({ words, by_role: role, what }: Entry, language: Language): Pick<Step, 'content'> {
  const count = role === 'sender' && what !== null ? Number(what) : 0;
  const files = count === 0 ? null : text(language)(`step.files.${plural(count, language)}`, { count });
  if (words === null && files === null) return {};
  return {
    content: html`${words === null ? null : html`<p class="govuk-body preserve-lines">${words}</p>`}
    ${files === null ? null : html`<p class="govuk-hint">${files}</p>`}`,
  };
}
