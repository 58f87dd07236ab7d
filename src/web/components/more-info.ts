import { link } from './link.ts';
import type { Html } from '../html.ts';

/** A link whose text is the same everywhere ("Meer info"); `about` is the longer name that begins with it. */
export const moreInfo = ({
  text,
  href,
  about,
}: {
  readonly text: string;
  readonly href: string;
  readonly about: string;
}): Html => link({ text, href, label: about });
