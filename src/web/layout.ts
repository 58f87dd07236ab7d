import { wordmark } from './components/wordmark.ts';
import { attributes, href, html, raw, type Html } from './html.ts';
import { idleDialog } from './layout/idle-dialog.ts';
import { siteFooter } from './layout/site-footer.ts';
import { siteHeader } from './layout/site-header.ts';
import type { LayoutModel } from './layout-model.ts';
import { text } from './messages/index.ts';

export type { LayoutModel } from './layout-model.ts';

/**
 * The whole document of a page. It has no inline script or style, so that the content security policy can refuse all of
 * them; everything works without the script.
 */
export function layout(model: LayoutModel): Html {
  const t = text(model.lang);
  return html`${raw('<!doctype html>')}
<html lang="${model.lang}" data-system="${model.system}">
  <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>${model.errors === true ? t('layout.error') : ''}${model.title} – ${model.systemName}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    ${model.demo === true ? html`<meta name="robots" content="noindex, nofollow">` : null}
    <link rel="icon" href="${href(model.assets.favicon)}" type="image/svg+xml">
    ${fontPreload(model.assets.font)}
    <link rel="stylesheet" href="${href(model.assets.css)}">
    <script type="module" src="${href(model.assets.script)}"></script>
    ${(model.assets.more ?? []).map((path) => html`<script type="module" src="${href(path)}"></script>`)}
  </head>
  <body class="site">
    <a class="govuk-skip-link" href="#main">${t('layout.skip')}</a>
    ${siteHeader(model, wordmark(t('layout.brand')))}
    <div class="govuk-width-container site-main">
      <main class="govuk-main-wrapper${model.wide === true ? '' : ' site-column'}" id="main"${attributes({ tabindex: '-1' })}>
        ${model.body}
      </main>
    </div>
    ${siteFooter(model)}
    ${model.idleWarning === undefined ? null : idleDialog(model.lang, model.idleWarning)}
  </body>
</html>
`;
}

const fontPreload = (path: string | undefined): Html | null =>
  path === undefined
    ? null
    : html`<link rel="preload" href="${href(path)}" as="font" type="font/woff2" crossorigin="anonymous">`;
