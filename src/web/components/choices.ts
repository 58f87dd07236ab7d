import { attributes, html, type Html } from '../html.ts';
import { fieldset } from './fieldset.ts';
import { idOf, type Question } from './form-group.ts';

export interface Choice {
  readonly value: string;
  readonly label: string | Html;
  readonly hint?: string | Html;
  readonly disabled?: boolean;
}

export interface Choices extends Question {
  readonly choices: readonly Choice[];
  readonly small?: boolean;
}

interface Kind {
  readonly block: 'govuk-radios' | 'govuk-checkboxes';
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: string) => boolean;
  readonly inline: boolean;
}

/** Radios and checkboxes: the same markup but for names. The first control has the question's own id. */
export function choiceList(question: Choices, kind: Kind): Html {
  const modifiers = [
    question.small === true ? ` ${kind.block}--small` : '',
    kind.inline ? ` ${kind.block}--inline` : '',
  ].join('');
  return fieldset(
    question,
    html`<div class="${kind.block}${modifiers}">${question.choices.map((choice, index) => item(question, kind, choice, index))}</div>`,
  );
}

function item(question: Choices, kind: Kind, choice: Choice, index: number): Html {
  const id = index === 0 ? idOf(question) : `${idOf(question)}-${index + 1}`;
  const hintId = choice.hint === undefined ? undefined : `${id}-item-hint`;
  return html`<div class="${kind.block}__item"><input class="${kind.block}__input"${attributes({
    id,
    name: question.name,
    type: kind.type,
    value: choice.value,
    checked: kind.isChosen(choice.value),
    disabled: choice.disabled,
    'aria-describedby': hintId,
  })}><label class="govuk-label ${kind.block}__label" for="${id}">${choice.label}</label>${
    hintId === undefined ? null : html`<div id="${hintId}" class="govuk-hint ${kind.block}__hint">${choice.hint}</div>`
  }</div>`;
}
