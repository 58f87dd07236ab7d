import { html, type Html } from '../html.ts';

export interface Tag {
  /** Says the state in words: the colour only repeats it. */
  readonly text: string;
  readonly state?: 'good' | 'waiting' | 'attention' | 'bad' | 'over';
}

const colours = { good: 'green', waiting: 'blue', attention: 'yellow', bad: 'red', over: 'grey' } as const;

export const tag = ({ text, state }: Tag): Html =>
  html`<strong class="govuk-tag${state === undefined ? '' : ` govuk-tag--${colours[state]}`}">${text}</strong>`;
