import { attributes, html, type Html } from '../html.ts';
import { controlAttributes, formGroup, type Question } from './form-group.ts';

export interface FileInput extends Question {
  /** What the browser offers to choose, such as `application/pdf,image/jpeg`; the server checks it all the same. */
  readonly accept?: string;
  /** Several files at once. */
  readonly multiple?: boolean;
}

/** Chooses one file; the form around it is `multipart/form-data`, and its route says how large a file may be. */
export const fileInput = (input: FileInput): Html =>
  formGroup(
    input,
    html`<input class="govuk-file-upload${input.error === undefined ? '' : ' govuk-file-upload--error'}"${controlAttributes(input)} type="file"${attributes({ accept: input.accept, multiple: input.multiple })}>`,
  );
