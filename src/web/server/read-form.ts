import type { FastifyInstance } from 'fastify';
import { fieldsWithoutNull } from './without-null.ts';

/** What a form of a stranger may weigh, in bytes. */
export const strangersFormLimit = 64 * 1024;

/**
 * Somebody who is signed in may paste far too much in one field and still get a page that says which field, with
 * the rest kept: the body is read up to here, and every field has a limit of its own.
 */
export const membersFormLimit = 6 * 1024 * 1024;

/** A form posts few fields; more than this is no form of ours. */
const mostFields = 500;

/** Forms arrive as URLSearchParams: a repeated field keeps all its values, and no field name can reach a prototype. */
export function readForms(server: FastifyInstance): void {
  // Nothing else is read: a page of ours sends no JSON, and what another page can make a browser send is no form either.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    const form = new URLSearchParams(typeof body === 'string' ? body : body.toString('utf8'));
    if (form.size > mostFields) {
      done(Object.assign(new Error('more fields than any form has'), { statusCode: 413 }));
      return;
    }
    done(null, fieldsWithoutNull(form));
  });
}
