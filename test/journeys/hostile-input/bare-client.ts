import { Agent, request } from 'node:http';

/** What a server answered, nothing followed. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  readonly url: URL;
  /** The address to which it leads, when it is a redirect. */
  readonly leadsTo: URL | null;
}

export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Over what the client would send; null leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  /** Sent as it stands, where a URL would be tidied first. */
  readonly rawPath?: string;
}

/**
 * Sends exactly what it is told, as no browser would: any header, any path, any body. It keeps cookies, by name alone,
 * as browsers do over the ports of one host.
 */
export interface BareClient {
  readonly cookies: Map<string, string>;
  readonly send: (url: string | URL, sent?: Sent) => Promise<Got>;
  /** Opens a page and follows where it leads, from site to site. */
  readonly open: (url: string | URL) => Promise<Got>;
  /** Sends the form of this page whose action ends so, with its hidden fields and these, and follows. */
  readonly submit: (page: Got, action: string, fields: Readonly<Record<string, string>>) => Promise<Got>;
}

const mostRedirects = 15;

export function bareClient(): BareClient {
  const cookies = new Map<string, string>();
  const send = async (address: string | URL, sent: Sent = {}): Promise<Got> => {
    const url = new URL(address);
    const { method = 'GET', body, rawPath } = sent;
    const own: Record<string, string> = {
      cookie: Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; '),
      ...(method === 'GET' ? {} : { origin: url.origin }),
      ...(body === undefined
        ? {}
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
          }),
    };
    const headers = Object.fromEntries(
      Object.entries({ ...own, ...sent.headers }).filter(
        (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
      ),
    );
    const got = await exchange(url, { method, headers, path: rawPath ?? url.pathname + url.search }, body);
    for (const line of [got.headers['set-cookie'] ?? []].flat()) keep(cookies, line);
    return got;
  };
  const follow = async (first: Promise<Got>): Promise<Got> => {
    let got = await first;
    for (let count = 0; got.leadsTo !== null; count += 1) {
      if (count === mostRedirects) throw new Error(`too many redirects, the last to ${got.leadsTo.href}`);
      got = await send(got.leadsTo);
    }
    return got;
  };
  return {
    cookies,
    send,
    open: (url) => follow(send(url)),
    submit: (page, action, fields) => {
      const form = formOn(page.text, action);
      const body = new URLSearchParams({ ...form.hidden, ...fields }).toString();
      const target = new URL(form.action, page.url);
      return follow(form.post ? send(target, { method: 'POST', body }) : send(target));
    },
  };
}

/** The hidden fields and the address of a form. */
export function formOn(
  page: string,
  action: string,
): { action: string; post: boolean; hidden: Record<string, string> } {
  for (const [form = '', attributes = ''] of page.matchAll(/<form([^>]*)>[\s\S]*?<\/form>/g)) {
    const target = /action="([^"]*)"/.exec(attributes)?.[1];
    if (target === undefined || !target.endsWith(action)) continue;
    const hidden = Array.from(
      form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
      ([, name = '', value = '']) => [name, value] as const,
    );
    return { action: target, post: attributes.includes('method="post"'), hidden: Object.fromEntries(hidden) };
  }
  throw new Error(`the page has no form to ${action}: ${page.slice(0, 3_000)}`);
}

const agent = new Agent({ keepAlive: false });

const exchange = (
  url: URL,
  options: { readonly method: string; readonly headers: Record<string, string>; readonly path: string },
  body: string | undefined,
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request({ agent, hostname: url.hostname, port: url.port, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { location } = response.headers;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
          url,
          leadsTo: location === undefined ? null : new URL(location, url),
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
