import { STATUS_CODES } from 'node:http';

/** What went wrong, as programs read it (RFC 9457, application/problem+json). */
export interface ApiProblem {
  readonly status: number;
  /** A word that stays the same, to decide on: `scope-missing`. */
  readonly code: string;
  /** A sentence for who writes the program; says what to do, never anything about a person. */
  readonly detail: string;
}

export const problemType = 'application/problem+json';

/** The members of RFC 9457, with our `code` beside them. `about:blank`: the status says what kind it is. */
export const problemBody = ({ status, code, detail }: ApiProblem): Record<string, string | number> => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail,
});

export const notInAgreement: ApiProblem = {
  status: 403,
  code: 'company-not-in-agreement',
  detail: 'The agreement with this application does not cover this company.',
};

export const notFound = (what: string): ApiProblem => ({ status: 404, code: 'not-found', detail: what });

/** JSON Schema of a problem, for the description of the API. */
export const problemSchema = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'stays the same, to decide on' },
    detail: { type: 'string' },
  },
} as const;
