import { attributes, html, type Html } from '../html.ts';

export interface Button {
  readonly text: string;
  /** One main button a page; the others are secondary, or warn that something ends. */
  readonly kind?: 'secondary' | 'warning';
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  readonly id?: string;
  /** A longer name for screen readers; must begin with the text (WCAG 2.5.3). */
  readonly label?: string;
}

export const button = (options: Button): Html =>
  html`<button type="${options.type ?? 'submit'}"${attributes({
    value: options.value,
    name: options.name,
    class: buttonClass(options.kind),
    id: options.id,
    'aria-label': options.label,
  })}>${options.text}</button>`;

export const buttonClass = (kind: Button['kind']): string =>
  kind === undefined ? 'govuk-button' : `govuk-button govuk-button--${kind}`;
