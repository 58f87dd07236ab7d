import { html } from '../html.ts';
import { refusalNote } from '../refusals/refusal-note.ts';
import type { PageAnswer, Visit } from '../visit.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * A page that refuses somebody, with the reference under which the refusal is kept. Whatever the database does, the page
 * itself goes out.
 */
export async function withReference(options: SiteOptions, visit: Visit, answer: PageAnswer): Promise<PageAnswer> {
  const { refusal } = answer;
  if (refusal === undefined || options.keepRefusal === undefined) return answer;
  const { because, company, application = options.site.system } = refusal;
  const sub = refusal.sub === undefined ? (visit.person?.sub ?? null) : refusal.sub;
  try {
    const kept = { application, because, company, sub, address: visit.address };
    const reference = await options.keepRefusal(kept, visit.now);
    const note = refusalNote({ reference, because, company }, options.help, visit.language);
    return { ...answer, body: html`${answer.body}${note}` };
  } catch (error) {
    visit.log('a refusal was not kept', { error: error instanceof Error ? error.message : String(error) });
    return answer;
  }
}
