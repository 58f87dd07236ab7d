import { attributes, html, type Html } from '../html.ts';
import { tag, type Tag } from './tag.ts';

export interface Step {
  /** Unique on the page, for a link to this step. */
  readonly id?: string;
  readonly title: string;
  /** Who acts: a role or a name. */
  readonly who?: string;
  readonly content?: string | Html;
  readonly state?: Tag;
  /** Where the reader is now, or where the chain is broken. */
  readonly current?: boolean;
}

/** A numbered row of steps, such as the links of the chain: what happens, who does it, how far it is. */
export const steps = (all: readonly Step[]): Html => html`<ol class="steps">${all.map(step)}</ol>`;

const step = (one: Step): Html =>
  html`<li class="steps__step${one.current === true ? ' steps__step--current' : ''}"${attributes({
    id: one.id,
    'aria-current': one.current === true ? 'step' : undefined,
  })}><div class="steps__head"><strong class="steps__title">${one.title}</strong>${one.state === undefined ? null : html` ${tag(one.state)}`}</div>${
    one.who === undefined ? null : html`<p class="steps__who">${one.who}</p>`
  }${one.content === undefined ? null : html`<div class="steps__content">${one.content}</div>`}</li>`;
