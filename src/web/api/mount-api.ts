import swagger from '@fastify/swagger';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerFrom, type TokenTrust } from './caller.ts';
import type { ApiOperation } from './operation.ts';
import { problemBody, problemSchema, problemType, type ApiProblem } from './problem.ts';

export interface ApiDeps {
  /** The address of the API: https://btb.example.be/api/v1; also the audience of its tokens. */
  readonly resource: URL;
  readonly title: string;
  readonly description: string;
  readonly trust: TokenTrust;
  readonly operations: readonly ApiOperation[];
  readonly clock: () => Date;
  readonly log: (message: string, details: Readonly<Record<string, string>>) => void;
}

/** bytes of a request's body */
const bodyLimit = 16_384;

const tokenUrl = ({ issuer }: TokenTrust): string => `${issuer.href}/v1/token`;

/** Puts an API below its address, with its description at `openapi.json`. Answers are JSON, also when something is wrong. */
export async function mountApi(server: FastifyInstance, deps: ApiDeps): Promise<void> {
  const { resource, title, description, trust, operations } = deps;
  const callerOf = callerFrom(trust, resource, deps.clock);
  await server.register(
    async (api) => {
      await api.register(swagger, {
        openapi: {
          openapi: '3.1.0',
          info: { title, description, version: '1' },
          servers: [{ url: resource.origin }],
          components: {
            securitySchemes: {
              application: {
                type: 'oauth2',
                description:
                  'client credentials with private_key_jwt; name the address of this API as resource (RFC 8707)',
                flows: {
                  clientCredentials: {
                    tokenUrl: tokenUrl(trust),
                    scopes: Object.fromEntries(operations.map(({ scope, summary }) => [scope, summary])),
                  },
                },
              },
            },
          },
        },
      });
      const send = (reply: FastifyReply, problem: ApiProblem, scope?: string): FastifyReply => {
        if (problem.status === 401) {
          const sent = problem.code === 'token-missing' ? '' : ' error="invalid_token"';
          reply.header('www-authenticate', `Bearer${sent}`);
        }
        if (scope !== undefined)
          reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
        return reply
          .code(problem.status)
          .type(problemType)
          .send(JSON.stringify(problemBody(problem)));
      };
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      api.setNotFoundHandler((_request, reply) =>
        send(reply, { status: 404, code: 'not-found', detail: 'This API has no such address; see openapi.json.' }),
      );
      api.setErrorHandler<FastifyError>((error, request, reply) => send(reply, problemOf(error, request, deps)));
      for (const operation of operations) {
        api.route({
          method: operation.method,
          url: operation.path,
          bodyLimit,
          config: { access: 'server' },
          schema: schemaOf(operation),
          // Before anything of the request is read: who is not let in learns nothing from its answers.
          onRequest: async (request, reply) => {
            const decision = await callerOf(request.headers.authorization);
            if (!decision.ok) return send(reply, decision.problem);
            if (!decision.caller.scopes.includes(operation.scope)) {
              const detail = `The token has no scope ${operation.scope}.`;
              return send(reply, { status: 403, code: 'scope-missing', detail }, operation.scope);
            }
            request.caller = decision.caller;
            return undefined;
          },
          handler: async (request, reply) => {
            const { caller } = request;
            if (caller === null) throw new Error('a call without a caller');
            const answer = await operation.handle({
              caller,
              params: request.params as Record<string, string>,
              query: request.query as Record<string, unknown>,
              body: request.body,
              now: deps.clock(),
            });
            if (!answer.ok) return send(reply, answer.problem);
            return reply.code(answer.status ?? 200).send(answer.body);
          },
        });
      }
      api.decorateRequest('caller', null);
      api.get('/openapi.json', { config: { access: 'server' }, schema: { hide: true } }, async () => api.swagger());
    },
    { prefix: resource.pathname },
  );
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: import('./caller.ts').Caller | null;
  }
}

function schemaOf({ id, summary, description, scope, params, query, body, answer, method }: ApiOperation) {
  const problem = { ...problemSchema };
  return {
    operationId: id,
    summary,
    description,
    security: [{ application: [scope] }],
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(body === undefined ? {} : { body }),
    response: {
      200: answer,
      ...(method === 'PUT' ? { 201: answer } : {}),
      400: problem,
      401: problem,
      403: problem,
      404: problem,
      ...(method === 'PUT' ? { 409: problem } : {}),
      503: problem,
    },
  };
}

function problemOf(error: FastifyError, request: FastifyRequest, { log }: ApiDeps): ApiProblem {
  const { statusCode: status = 500 } = error;
  // What a schema refuses is said with the place and the rule, never with what was sent.
  if (error.validation !== undefined) return { status: 400, code: 'malformed', detail: error.message };
  if (status === 413) return { status, code: 'too-large', detail: `A body has at most ${bodyLimit} bytes.` };
  if (status === 415) return { status, code: 'not-json', detail: 'Send a body as application/json.' };
  if (status >= 400 && status < 500) return { status, code: 'malformed', detail: 'The request cannot be read.' };
  log('a call of an API failed', { request: request.id, error: error.stack ?? error.message });
  const away = /^(ECONNREFUSED|ECONNRESET|ENOENT|57P0\d|53300)$/.test(error.code ?? '');
  return away
    ? { status: 503, code: 'database-away', detail: 'The database does not answer just now. Try again in a minute.' }
    : { status: 500, code: 'unexpected', detail: `Something went wrong here. Name this when you ask: ${request.id}` };
}
