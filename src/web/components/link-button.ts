import { attributes, href, html, type Html } from '../html.ts';
import { buttonClass, type Button } from './button.ts';

export interface LinkButton extends Pick<Button, 'text' | 'kind' | 'label'> {
  readonly href: string;
}

/** Goes somewhere and changes nothing. It stays a link to programs that read the page: no role, no script. */
export const linkButton = (options: LinkButton): Html =>
  html`<a href="${href(options.href)}" draggable="false"${attributes({
    class: buttonClass(options.kind),
    'aria-label': options.label,
  })}>${options.text}</a>`;
