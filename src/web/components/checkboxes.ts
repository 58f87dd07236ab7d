import type { Html } from '../html.ts';
import { choiceList, type Choices } from './choices.ts';

export interface Checkboxes extends Choices {
  readonly values?: readonly string[];
}

export const checkboxes = (question: Checkboxes): Html =>
  choiceList(question, {
    block: 'govuk-checkboxes',
    type: 'checkbox',
    isChosen: (value) => question.values?.includes(value) === true,
    inline: false,
  });
