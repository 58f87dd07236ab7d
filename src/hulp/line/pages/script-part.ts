import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { Library } from '../../library/open-library.ts';
import { text as guideText } from '../../guide/messages/index.ts';
import { guidePaths } from '../../guide/paths.ts';
import { paths } from '../../pages/paths.ts';
import { text } from '../messages/index.ts';
import { opensGuide, pagesOf, scriptOf, type StuckBecause } from '../rules/scripts.ts';

/** What to ask, what to say, who mends it, and what to open together. */
export function scriptPart(because: StuckBecause, library: Library, language: Language): Html {
  const t = text(language);
  const script = scriptOf[because];
  const guide = { text: guideText(language)('guide.title'), href: guidePaths.start };
  const pages = pagesOf[script]
    .flatMap((slug) => library.page(language, slug) ?? [])
    .map(({ slug, title }) => ({ text: title, href: paths.pageOf(slug) }));
  const together = opensGuide(script) ? [guide, ...pages] : pages;
  return summaryList([
    { key: t('script.ask'), value: t(`ask.${script}`) },
    { key: t('script.say'), value: t(`say.${script}`) },
    { key: t('script.who'), value: t(`who.${script}`) },
    {
      key: t('script.pages'),
      value: html`${together.map((one, place) => html`${place === 0 ? null : html`<br />`}${link(one)}`)}`,
    },
  ]);
}
