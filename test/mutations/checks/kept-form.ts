import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/web/session';

/** What is kept of a form that arrived too late, and who gets it. */
export const keptForm: readonly Mutation[] = [
  ...mutationsOf(
    `${folder}/rules/may-keep.ts`,
    [`${folder}/rules/may-keep.test.ts`],
    [
      ['a secret not being kept', 'fields.some(([name]) => secretName.test(name)) ? null', 'false ? null'],
      ['the size of what is kept', ' || characters > mostCharacters', ''],
      ['the number of fields', ' || fields.length > 100', ''],
      ['a form without fields', 'fields.length === 0 || ', ''],
      ['the proof staying behind', "name !== '_csrf'", 'name !== null'],
    ],
  ),
  ...mutationsOf(
    `${folder}/rules/what-was-typed.ts`,
    [`${folder}/rules/what-was-typed.test.ts`],
    [
      ['a secret not being given back', 'if (fields.some(([name]) => secretName.test(name))) return [];', ''],
      ['only words being given back', '.filter((value) => /\\s/.test(value))', ''],
    ],
  ),
  ...mutationsOf(
    `${folder}/kept-form.ts`,
    [`${folder}/session.test.ts`],
    [
      ['the same person for the same company', ' || kept.as !== asWhom(to.person)', ''],
      ['the half hour of a form', 'kept.until > now.getTime()', 'kept.until > 0'],
      ['going along once', 'set data = data - ${place}::text where cookie', 'set data = data where cookie'],
    ],
  ),
];
