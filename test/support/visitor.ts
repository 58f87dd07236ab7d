/** A browser without script, in a few lines: keeps cookies, follows redirects within some origins, sends forms. */
export interface Visitor {
  /** Follows redirects as long as they lead to `origin`; the last answer may be a redirect to elsewhere. */
  readonly open: (address: string | URL) => Promise<Seen>;
  /** Sends the first form of the page whose action ends with `action`, with its hidden fields and these. */
  readonly send: (seen: Seen, action: string, fields: Readonly<Record<string, string>>) => Promise<Seen>;
  readonly cookies: ReadonlyMap<string, string>;
}

export interface Seen {
  readonly status: number;
  readonly url: URL;
  readonly html: string;
  readonly headers: Headers;
  /** Where it leads when it is a redirect to another origin. */
  readonly leadsTo: URL | null;
}

const most = 12;

export function visitor(origin: string, via: () => string = () => origin): Visitor {
  const cookies = new Map<string, string>();

  const ask = async (address: URL, body?: URLSearchParams): Promise<Response> => {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(
      new URL(address.pathname + address.search, via()),
      body === undefined
        ? { redirect: 'manual', headers: { cookie } }
        : { redirect: 'manual', headers: { cookie, origin }, method: 'POST', body },
    );
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };

  const follow = async (start: URL, form?: URLSearchParams): Promise<Seen> => {
    let url = start;
    let response = await ask(url, form);
    for (let count = 0; count < most; count += 1) {
      const location = response.headers.get('location');
      const next = location === null ? null : new URL(location, url);
      if (next === null || next.origin !== origin) {
        const html = await response.text();
        return { status: response.status, url, html, headers: response.headers, leadsTo: next };
      }
      await response.body?.cancel();
      url = next;
      response = await ask(url);
    }
    throw new Error(`more than ${most} redirects, the last one to ${url.pathname}`);
  };

  return {
    cookies,
    open: (address) => follow(new URL(address, origin)),
    send: (seen, action, fields) => {
      const form = formOf(seen.html, action);
      return follow(new URL(form.action, seen.url), new URLSearchParams({ ...form.hidden, ...fields }));
    },
  };
}

function formOf(page: string, action: string): { action: string; hidden: Record<string, string> } {
  for (const [form = '', attributes = ''] of page.matchAll(/<form([^>]*)>[\s\S]*?<\/form>/g)) {
    const target = /action="([^"]*)"/.exec(attributes)?.[1];
    if (target === undefined || !target.endsWith(action)) continue;
    const hidden = Array.from(
      form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
      ([, name, value]) => [name, value],
    );
    return { action: target, hidden: Object.fromEntries(hidden) as Record<string, string> };
  }
  throw new Error(`the page has no form to ${action}: ${page.slice(0, 2_000)}`);
}
