import { Lexer, type Token, type Tokens } from 'marked';
import { href, html, type Html } from '#web/html.ts';
import { liveParts, type Block } from './help-page.ts';

export interface Rendered {
  readonly blocks: readonly Block[];
  readonly headings: readonly string[];
  /** Each paragraph and item as plain text. */
  readonly texts: readonly string[];
  /** A sentence for each thing that may not stand there. */
  readonly complaints: readonly string[];
}

export interface Around {
  /** Where a link leads; null when it may not lead there. */
  readonly resolve: (target: string) => string | null;
  /** What `{name}` in a text stands for. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Markdown as HTML of our own components: the library only takes the text apart, and each kind of piece that may stand in
 * a help page is written here, through the templates that escape. What is not written here (raw HTML, pictures, tables)
 * is a complaint, so nothing gets through unseen.
 */
export function renderMarkdown(markdown: string, { resolve, values }: Around): Rendered {
  const complaints: string[] = [];
  const headings: string[] = [];
  const texts: string[] = [];

  const filled = (text: string): string =>
    text.replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) complaints.push(`there is no value for ${whole}`);
      return value ?? whole;
    });

  const inline = (tokens: readonly Token[] = []): { readonly html: Html; readonly text: string } => {
    const pieces = tokens.map((token): { html: Html; text: string } => {
      switch (token.type) {
        case 'text':
        case 'escape': {
          const { tokens: inner, text } = token as Tokens.Text;
          if (inner !== undefined) return inline(inner);
          return { html: html`${filled(text)}`, text: filled(text) };
        }
        case 'strong': {
          const inner = inline(token.tokens);
          return { html: html`<strong>${inner.html}</strong>`, text: inner.text };
        }
        case 'em': {
          const inner = inline(token.tokens);
          return { html: html`<em>${inner.html}</em>`, text: inner.text };
        }
        case 'link': {
          const { href: target, tokens: inside } = token as Tokens.Link;
          const address = resolve(target);
          if (address === null) complaints.push(`a link may not lead to ${target}`);
          const inner = inline(inside);
          return {
            html: html`<a class="govuk-link" href="${href(address ?? '#')}">${inner.html}</a>`,
            text: inner.text,
          };
        }
        default:
          complaints.push(`${token.type} may not stand in a text: ${token.raw.trim().slice(0, 60)}`);
          return { html: html``, text: '' };
      }
    });
    return { html: html`${pieces.map((piece) => piece.html)}`, text: pieces.map((piece) => piece.text).join('') };
  };

  const read = (tokens: readonly Token[] | undefined): Html => {
    const { html: content, text } = inline(tokens);
    texts.push(text);
    return content;
  };

  const item = (one: Tokens.ListItem): Html => html`<li>${one.tokens.map((token) => block(token, true))}</li>`;

  const block = (token: Token, inList = false): Html | null => {
    switch (token.type) {
      case 'space':
        return null;
      case 'heading': {
        const { depth, tokens } = token as Tokens.Heading;
        const { html: content, text } = inline(tokens);
        headings.push(text);
        if (depth === 2) return html`<h2 class="govuk-heading-m">${content}</h2>`;
        if (depth === 3) return html`<h3 class="govuk-heading-s">${content}</h3>`;
        complaints.push(`a heading has two or three marks: ${text}`);
        return null;
      }
      case 'text':
        return read([token]);
      case 'paragraph': {
        const content = read((token as Tokens.Paragraph).tokens);
        return inList ? content : html`<p class="govuk-body">${content}</p>`;
      }
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return ordered
          ? html`<ol class="govuk-list govuk-list--number govuk-list--spaced">${items.map(item)}</ol>`
          : html`<ul class="govuk-list govuk-list--bullet">${items.map(item)}</ul>`;
      }
      case 'blockquote':
        return html`<div class="govuk-inset-text">${(token.tokens ?? []).map((one) => block(one))}</div>`;
      default:
        complaints.push(`${token.type} may not stand in a page: ${token.raw.trim().slice(0, 60)}`);
        return null;
    }
  };

  const blocks = new Lexer({ gfm: true }).lex(markdown).flatMap((token): Block[] => {
    const live = /^\{\{([a-z]+)\}\}$/.exec(token.raw.trim());
    if (live === null) {
      const content = block(token);
      return content === null ? [] : [{ html: content }];
    }
    const part = liveParts.find((one) => one === live[1]);
    if (part === undefined) complaints.push(`there is no part called ${token.raw.trim()}`);
    return part === undefined ? [] : [{ live: part }];
  });
  return { blocks, headings, texts, complaints };
}
