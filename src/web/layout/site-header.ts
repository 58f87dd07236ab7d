import { attributes, href, html, type Html } from '../html.ts';
import type { LayoutItem, LayoutModel } from '../layout-model.ts';
import { text } from '../messages/index.ts';

/** Who one is, for whom, and the way out; then which link of the chain this is; then the pages of this site. */
export function siteHeader(model: LayoutModel, mark: Html): Html {
  const t = text(model.lang);
  return html`<header class="site-header">
    ${model.demo === true ? html`<p class="demo-strip">${t('layout.demo')}</p>` : null}
    <div class="govuk-width-container site-header__top">
      <a class="site-header__brand" href="/" aria-label="${t('layout.home', { system: model.systemName })}">${mark}</a>
      ${languageNavigation(model)}
    </div>
    <div class="site-band">
      <div class="govuk-width-container site-band__inner">
        <p class="site-band__here">
          <span class="govuk-visually-hidden">${t('layout.here')}: </span>
          <strong class="site-band__name">${model.systemName}</strong>
          <span class="site-band__question">${model.systemQuestion}</span>
        </p>
        ${acting(model)}
      </div>
    </div>
    ${navigation(model)} ${section(model)}
  </header>`;
}

function acting(model: LayoutModel): Html | null {
  const t = text(model.lang);
  if (model.actingAs === undefined && model.signOut === undefined) return null;
  return html`<div class="site-acting">
    ${model.actingAs === undefined ? null : actor(model.lang, model.actingAs)}
    ${
      model.signOut === undefined
        ? null
        : html`<form class="site-acting__leave" method="post" action="${href(model.signOut.action)}" novalidate>
            ${model.signOut.csrfField}<button type="submit" class="site-acting__button">${t('layout.signOut')}</button>
          </form>`
    }
  </div>`;
}

function actor(lang: LayoutModel['lang'], as: NonNullable<LayoutModel['actingAs']>): Html {
  const t = text(lang);
  return html`<p class="site-acting__who">
    <span class="govuk-visually-hidden">${t('layout.acting')} </span>
    <span class="site-acting__person">${as.person}</span>
    ${
      as.company === undefined
        ? null
        : html`<span class="site-acting__company"><span class="site-acting__for">${t('layout.acting.for')}</span> ${as.company}</span>`
    }
  </p>`;
}

function languageNavigation(model: LayoutModel): Html | null {
  if (model.languageLinks.length < 2) return null;
  return html`<nav class="site-languages" aria-label="${text(model.lang)('layout.languages')}">
    <ul class="site-languages__list">
      ${model.languageLinks.map(
        ({ lang, href: to, current }) => html`<li>
          <a class="site-languages__link" href="${href(to)}" lang="${lang}" hreflang="${lang}" rel="alternate"${attributes(
            {
              'aria-current': current ? 'true' : undefined,
            },
          )}>${languageNames[lang]}</a>
        </li>`,
      )}
    </ul>
  </nav>`;
}

/** Each language under its own name, the same on every page. */
const languageNames = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' } as const;

function navigation(model: LayoutModel): Html | null {
  if (model.navigation.length === 0) return null;
  const label = text(model.lang)('layout.navigation', { system: model.systemName });
  return html`<nav class="site-nav" aria-label="${label}">${items(model.navigation)}</nav>`;
}

const section = ({ section: own }: LayoutModel): Html | null =>
  own === undefined
    ? null
    : html`<nav class="site-nav site-nav--section" aria-label="${own.label}">${items(own.pages)}</nav>`;

const items = (all: readonly LayoutItem[]): Html =>
  html`<ul class="govuk-width-container site-nav__list">
    ${all.map(
      (item) => html`<li>
        <a class="site-nav__link" href="${href(item.href)}"${attributes({
          'aria-current': item.current === 'within' ? 'true' : item.current ? 'page' : undefined,
        })}>${item.label}</a>
      </li>`,
    )}
  </ul>`;
