import { inLanguage } from '../in-language.ts';
import { helpPaths } from '../layout/help-paths.ts';
import { statementLinks } from '../layout/statement-links.ts';
import { languages } from '../languages.ts';
import { text } from '../messages/index.ts';
import type { LayoutModel } from '../layout-model.ts';
import { assetPath } from '../look/assets.ts';
import { idleLimit } from '../session/limits.ts';
import type { NavigationItem } from '../site.ts';
import type { PageAnswer, Visit } from '../visit.ts';
import { navigationAt } from './own-section.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * What the document around a page shows, from the site, the visit and the page itself.
 * @param own what the menu has for this one person
 */
export function layoutModel(
  options: SiteOptions,
  visit: Visit,
  answer: PageAnswer,
  own: readonly NavigationItem[] = [],
): LayoutModel {
  const { site, demo, operator, help } = options;
  const actingAs = site.actingAs(visit);
  const [path = ''] = visit.path.split('?');
  return {
    lang: visit.language,
    system: site.system,
    systemName: site.name(visit.language),
    systemQuestion: site.question(visit.language),
    title: answer.title,
    body: answer.body,
    wide: answer.wide,
    errors: answer.hasErrors,
    ...navigationAt([...site.navigation(visit), ...own], path),
    ...(actingAs === null ? {} : { actingAs }),
    ...(visit.person === null ? {} : { signOut: { action: '/afmelden', csrfField: visit.csrfField } }),
    ...(visit.person === null ? {} : { idleWarning: { seconds: idleLimit / 1000, stayPath: '/sessie/verleng' } }),
    languageLinks: languages.map((lang) => ({
      lang,
      href: pathInLanguage(visit, lang),
      current: lang === visit.language,
    })),
    demo,
    operator,
    footerLinks:
      help === null
        ? []
        : [
            { label: text(visit.language)('layout.help'), href: inLanguage(help, visit.language) },
            {
              label: text(visit.language)('layout.question'),
              href: inLanguage(new URL(helpPaths.contact, help), visit.language),
            },
            ...statementLinks(help, visit.language),
          ],
    assets: {
      css: assetPath('css'),
      script: assetPath('script'),
      more: site.scripts ?? [],
      favicon: assetPath('favicon'),
      font: assetPath('font'),
    },
  };
}

/** This page in another language: a form that was refused is asked anew. */
function pathInLanguage(visit: Visit, language: string): string {
  const url = new URL(visit.path, 'http://here.invalid');
  url.searchParams.set('taal', language);
  return url.pathname + url.search;
}
