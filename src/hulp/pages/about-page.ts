import type { Visit } from '#web/visit.ts';
import type { PageDeps } from './page-deps.ts';

/** What somebody says something about. */
export interface AboutPage {
  readonly slug: string;
  readonly title: string;
  readonly helped: boolean;
  /** The answer to which a remark belongs; null where none is named. */
  readonly id: string | null;
}

/** What the fields are about; null when that is no page, or no answer. */
export function aboutOf({ library }: PageDeps, { language }: Visit, fields: URLSearchParams): AboutPage | null {
  const found = library.page(language, fields.get('pagina') ?? '');
  const [said, id] = [fields.get('hielp'), fields.get('nr')];
  if (found === null || (said !== 'ja' && said !== 'nee')) return null;
  const isId = id !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return { slug: found.slug, title: found.title, helped: said === 'ja', id: isId ? id : null };
}
