import { attributes, html, type Html } from '../html.ts';
import { describedBy, groupClass, hintAndError, type Question } from './form-group.ts';

/** One question with several controls: the label is the legend. */
export function fieldset(question: Question, controls: Html, role?: 'group'): Html {
  return html`<div class="${groupClass(question)}"><fieldset class="govuk-fieldset"${attributes({
    role,
    'aria-describedby': describedBy(question),
  })}>${legend(question)}${hintAndError(question)}${controls}</fieldset></div>`;
}

function legend(question: Question): Html {
  if (question.labelIsHeading !== true) return html`<legend class="govuk-fieldset__legend">${question.label}</legend>`;
  return html`<legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">${question.label}</h1></legend>`;
}
