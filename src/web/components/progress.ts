import { html, type Html } from '../html.ts';

export interface Progress {
  /** How far it is, in words. */
  readonly text: string;
  /** Names the bar. */
  readonly label: string;
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
  /** Where a script asks how far it is: JSON with `text`, `done`, `total` and `ended`. At the end the page loads anew. */
  readonly source: string;
}

/** How far something is that goes on by itself. Without script it stands still; give a link to look again beside it. */
export const progress = ({ text, label, done, total, source }: Progress): Html =>
  html`<div class="progress" data-progress="${source}">
    <progress class="progress__bar" aria-label="${label}" max="${Math.max(total, 1)}" value="${done}"></progress>
    <p class="govuk-body figures" role="status" data-progress-text>${text}</p>
  </div>`;
