import { attributes, html, type Html } from '../html.ts';
import { controlAttributes, formGroup, type Question } from './form-group.ts';

export interface TextArea extends Question {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxlength?: number;
}

export function textArea(area: TextArea): Html {
  return formGroup(
    area,
    html`<textarea class="govuk-textarea${area.error === undefined ? '' : ' govuk-textarea--error'}"${controlAttributes(area)} rows="${area.rows ?? 5}"${attributes(
      {
        maxlength: area.maxlength,
      },
    )}>${area.value ?? ''}</textarea>`,
  );
}
