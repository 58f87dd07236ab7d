import type { Html } from '#web/html.ts';

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}
