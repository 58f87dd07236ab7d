import type { LayoutItem, LayoutModel } from '../layout-model.ts';
import type { NavigationItem } from '../site.ts';

/** The menu of a site on one page, and the row of pages below the item that this page belongs to. */
export function navigationAt(
  items: readonly NavigationItem[],
  path: string,
): Pick<LayoutModel, 'navigation' | 'section'> {
  const marked = items.map(({ label, href, under = [] }) => ({ label, href, pages: pagesAt(under, path) }));
  const own = marked.find(({ pages }) => pages.some(({ current }) => current !== false));
  return {
    navigation: marked.map((item) => ({
      label: item.label,
      href: item.href,
      current: item.href === path || (item === own && 'within'),
    })),
    ...(own === undefined ? {} : { section: { label: own.label, pages: own.pages } }),
  };
}

/** Of `/beheer` and `/beheer/vragen` the longer one holds what is below it. */
function pagesAt(
  pages: readonly { readonly label: string; readonly href: string }[],
  path: string,
): readonly LayoutItem[] {
  const holding = pages.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const longest = holding.toSorted((one, other) => other.href.length - one.href.length)[0];
  return pages.map(({ label, href }) => ({
    label,
    href,
    current: href === path || (href === longest?.href && 'within'),
  }));
}
