import { contactLink } from '../components/contact-link.ts';
import { href, html, type Html } from '../html.ts';
import type { LayoutModel } from '../layout-model.ts';
import { text } from '../messages/index.ts';

/** Who runs the site and how to reach them: nobody should have to sign in to ask for help. */
export function siteFooter(model: LayoutModel): Html {
  const t = text(model.lang);
  const { name, contact } = model.operator;
  return html`<footer class="site-footer">
    <div class="govuk-width-container site-footer__inner">
      <h2 class="govuk-visually-hidden">${t('layout.footer')}</h2>
      <p class="site-footer__operator">
        ${t('layout.operator', { operator: name })} ${
          contact === ''
            ? null
            : html`<span class="site-footer__contact">${t('layout.contact')} ${contactLink(contact, 'site-footer__link')}</span>`
        }
      </p>
      ${links(model.footerLinks ?? [])}
    </div>
  </footer>`;
}

function links(all: NonNullable<LayoutModel['footerLinks']>): Html | null {
  if (all.length === 0) return null;
  return html`<ul class="site-footer__links">
    ${all.map((link) => html`<li><a class="site-footer__link" href="${href(link.href)}">${link.label}</a></li>`)}
  </ul>`;
}
