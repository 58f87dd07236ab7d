import { mutationsOf } from '../mutation.ts';

const tests = ['src/store/store.test.ts'];

/** What a transaction may do, and that nothing runs outside one. */
export const store = [
  ...mutationsOf('src/store/pipelined-connection.ts', tests, [
    ['one statement in a look', 'if (this.#last !== null) throw', 'if (this.#client === null) throw'],
    ['a look that ends behind its statement', 'this.#last = this.#client.query(this.#behindNext);', ''],
  ]),
  ...mutationsOf(
    'src/store/statement-names.ts',
    ['src/store/statement-names.test.ts'],
    [
      ['an end to how many plans the server keeps', ' || named.size >= mostNames', ''],
      ['a fresh plan for what gives all columns', ' || givesAllColumns.test(text)', ''],
      ['names of each system', '`${system} ${', '`all ${'],
    ],
  ),
  ...mutationsOf('src/store/database.ts', tests, [
    ['a look that only reads', "'begin read only'", "'begin'"],
    ['what went wrong with the opening', 'await opened;\n      throw error;', 'throw error;'],
    ['an end to what failed', "await connection.send('rollback')", 'await Promise.resolve()'],
  ]),
];
