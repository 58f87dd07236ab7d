import type { Caller } from './caller.ts';
import type { ApiProblem } from './problem.ts';

/** JSON Schema, as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** One call, after its token and its shape were checked. */
export interface ApiCall {
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly now: Date;
}

export type ApiAnswer =
  | { readonly ok: true; readonly status?: 200 | 201; readonly body: object }
  | { readonly ok: false; readonly problem: ApiProblem };

/** An operation of an API. Its schemas check the request and describe it: there is one of each. */
export interface ApiOperation {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** fastify's form, below the address of the API: /companies/:number/managers */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** What a token must carry. */
  readonly scope: string;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** What is sent back: what does not stand in it is not sent. */
  readonly answer: Schema;
  readonly handle: (call: ApiCall) => Promise<ApiAnswer>;
}
