import type { FastifyInstance } from 'fastify';

/** One answer of a server that does not listen. */
export interface Injected {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A browser before a server that does not listen: keeps cookies, follows nothing. */
export interface InjectVisitor {
  readonly cookies: Map<string, string>;
  readonly get: (path: string) => Promise<Injected>;
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    /** null: a browser that sends no Origin; other than the site's own where a test says so */
    origin?: string | null,
    /** The page that the form stands on; none unless told. */
    referer?: string,
  ) => Promise<Injected>;
  /** A body of another type, such as a form with files. */
  readonly postBody: (path: string, body: Buffer, type: string, origin?: string | null) => Promise<Injected>;
}

export function injectVisitor(server: FastifyInstance, ownOrigin: string): InjectVisitor {
  const cookies = new Map<string, string>();
  const ask = async (options: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly payload?: string | Buffer;
  }): Promise<Injected> => {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const answer = await server.inject({
      ...options,
      headers: { ...options.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { location } = answer.headers;
    return {
      status: answer.statusCode,
      location: typeof location === 'string' ? location : null,
      body: answer.body,
      headers: answer.headers,
    };
  };
  const post = (
    url: string,
    payload: string | Buffer,
    type: string,
    origin: string | null = ownOrigin,
    referer?: string,
  ) =>
    ask({
      method: 'POST',
      url,
      headers: {
        'content-type': type,
        ...(origin === null ? {} : { origin }),
        ...(referer === undefined ? {} : { referer }),
      },
      payload,
    });
  return {
    cookies,
    get: (url) => ask({ method: 'GET', url }),
    post: (url, fields, origin, referer) =>
      post(url, new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded', origin, referer),
    postBody: (url, body, type, origin) => post(url, body, type, origin),
  };
}

/** What the hidden field of a form says that proves it is one of ours. */
export const formToken = ({ body }: Injected): string => /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
