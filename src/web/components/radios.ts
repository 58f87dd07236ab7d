import type { Html } from '../html.ts';
import { choiceList, type Choices } from './choices.ts';

export interface Radios extends Choices {
  readonly value?: string | undefined;
  /** Beside each other; for two short choices only. */
  readonly inline?: boolean;
}

export const radios = (question: Radios): Html =>
  choiceList(question, {
    block: 'govuk-radios',
    type: 'radio',
    isChosen: (value) => value === question.value,
    inline: question.inline === true,
  });
