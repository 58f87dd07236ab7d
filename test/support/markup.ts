/**
 * The tags, attributes (in the order of their names) and texts of HTML, one a line: what two pieces of markup have in
 * common whatever their spaces. For comparing, not for reading pages.
 */
export const markup = (html: string): readonly string[] =>
  [...html.matchAll(/<[^>]*>|[^<]+/g)]
    .map(([piece]) => (piece.startsWith('<') ? tag(piece) : words(piece)))
    .filter((line) => line !== '');

function tag(text: string): string {
  const name = /^<\/?[a-z0-9]+/.exec(text)?.[0] ?? '';
  const all = [...text.slice(name.length).matchAll(/([a-z][a-z0-9-]*)(?:="([^"]*)")?/g)];
  const kept = all
    .filter(([, attribute]) => attribute !== 'data-module')
    .map(([, attribute, value]) => `${attribute}=${words(value ?? '')}`);
  return [name, ...kept.toSorted()].join(' ');
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
