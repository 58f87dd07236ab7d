import { contentOf, partsOf } from '#sleutels/eid/certificate/strict-der.ts';

/** An element of DER, taken apart as far as it has parts. */
export interface DerNode {
  readonly tag: number;
  readonly content: Buffer | readonly DerNode[];
}

export function derTree(element: Buffer): DerNode {
  const tag = element[0] ?? 0;
  return { tag, content: (tag & 0x20) === 0 ? contentOf(element) : partsOf(element).map(derTree) };
}

/** Writes it again with lengths that are right, so that a change inside is not noticed by its length. */
export function derBytes({ tag, content }: DerNode): Buffer {
  const inside = Buffer.isBuffer(content) ? content : Buffer.concat(content.map(derBytes));
  return Buffer.concat([Buffer.from([tag]), lengthOf(inside.length), inside]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}

/** The tree with one node, chosen by its place in reading order, put through a change; null takes it out. */
export function changedAt(tree: DerNode, place: number, change: (node: DerNode) => readonly DerNode[]): DerNode {
  let left = place;
  const walk = (node: DerNode): readonly DerNode[] => {
    left -= 1;
    if (left === -1) return change(node);
    return Buffer.isBuffer(node.content) ? [node] : [{ ...node, content: node.content.flatMap(walk) }];
  };
  return walk(tree)[0] ?? tree;
}

export const nodesIn = ({ content }: DerNode): number =>
  Buffer.isBuffer(content) ? 1 : content.reduce((sum, child) => sum + nodesIn(child), 1);
