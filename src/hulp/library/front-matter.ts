export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** What stands below it. */
  readonly body: string;
  /** A sentence for each line that is no field. */
  readonly complaints: readonly string[];
}

/** Reads `name: text` lines between two lines of three dashes at the top of a file. A name stands there once. */
export function frontMatter(file: string): FrontMatter {
  const parts = /^---\n([^]*?)\n---\n([^]*)$/.exec(file.replaceAll('\r\n', '\n'));
  if (parts === null) return { fields: new Map(), body: file, complaints: ['it has no front matter'] };
  const [, head = '', body = ''] = parts;
  const fields = new Map<string, string>();
  const complaints: string[] = [];
  for (const line of head.split('\n')) {
    const field = /^([a-z]+): (.*\S)\s*$/.exec(line);
    const [, name = '', text = ''] = field ?? [];
    if (field === null) complaints.push(`this line of the front matter is no field: ${line}`);
    else if (fields.has(name)) complaints.push(`${name} stands there twice`);
    else fields.set(name, text);
  }
  return { fields, body, complaints };
}
