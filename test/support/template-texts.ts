import { parseSync } from '@swc/core';
import { readFileSync } from 'node:fs';

/**
 * The texts that stand literally in the `html` templates of a file: between tags, and in attributes that people see
 * or hear. Places for values are left out.
 */
export function literalTexts(path: string): string[] {
  const module = parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript', target: 'es2022' });
  const texts: string[] = [];
  visit(module, (node) => {
    if (node['type'] !== 'TaggedTemplateExpression' || !isNamed(node['tag'], 'html')) return;
    texts.push(...textsOf(quasisOf(node['template']).join('\u0000')));
  });
  return texts;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isNamed = (node: unknown, name: string): boolean =>
  isNode(node) && node['type'] === 'Identifier' && node['value'] === name;

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (isNode(node)) {
    see(node);
    for (const value of Object.values(node)) visit(value, see);
  }
}

function quasisOf(template: unknown): string[] {
  if (!isNode(template) || !Array.isArray(template['quasis'])) return [];
  return template['quasis'].map((quasi: unknown) =>
    isNode(quasi) && typeof quasi['cooked'] === 'string' ? quasi['cooked'] : '',
  );
}

const seenOrHeard = /\s(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g;

function textsOf(markup: string): string[] {
  const attributes = Array.from(markup.matchAll(seenOrHeard), (match) => match[1] ?? '');
  const between = markup.replaceAll(/<[^>]*>/g, '\u0000').split('\u0000');
  return [...attributes.flatMap((text) => text.split('\u0000')), ...between]
    .map((text) => text.replaceAll(/&[a-z]+;/g, '').trim())
    .filter((text) => /\p{L}{2,}/u.test(text));
}
