import { createHash } from 'node:crypto';

/** The name of a statement; undefined: it has none. */
export type NameOf = (text: string) => string | undefined;

/** So often a statement comes before it gets a name: what is rare is not worth a place. */
const oftenEnough = 20;

/** Of one system. Each takes some 50 kB of the server on every connection that used it. */
const mostNames = 80;

/** Different texts that are counted; they come from templates, so there are some hundreds. */
const mostCounted = 5_000;

/**
 * Names for the statements that come often. The server makes the plan of a named statement once a connection, and plans of
 * ours often take longer than what they are for. A plan belongs to a role and a schema, so each system has its own names.
 */
export function statementNames(system: string): NameOf {
  const named = new Map<string, string>();
  const seen = new Map<string, number>();
  return (text) => {
    const known = named.get(text);
    if (known !== undefined || named.size >= mostNames || givesAllColumns.test(text)) return known;
    const times = (seen.get(text) ?? 0) + 1;
    if (times < oftenEnough) {
      if (times > 1 || seen.size < mostCounted) seen.set(text, times);
      return undefined;
    }
    seen.delete(text);
    const name = `${system} ${createHash('sha256').update(text).digest('base64url').slice(0, 32)}`;
    named.set(text, name);
    return name;
  };
}

/** `select *`: when another process adds a column, the server refuses the plan that it keeps. `count(*)` is none. */
const givesAllColumns = /(?<!\()\*/;
