import type { SiteName } from '#store/systems.ts';
import type { Html } from './html.ts';
import type { Language } from './languages.ts';

/** Everything that the document around a page shows. Plain values: the server fills them, tests write them down. */
export interface LayoutModel {
  readonly lang: Language;
  /** Decides the hue. */
  readonly system: SiteName;
  readonly systemName: string;
  /** What this link of the chain answers, in one short sentence. */
  readonly systemQuestion: string;
  readonly title: string;
  readonly body: Html;
  /** Full width for tables; otherwise one column of reading width. */
  readonly wide?: boolean;
  readonly navigation: readonly LayoutItem[];
  /** Pages that belong together with this one, below the menu. */
  readonly section?: { readonly label: string; readonly pages: readonly LayoutItem[] };
  /** On behalf of whom one acts; absent when nobody is signed in. */
  readonly actingAs?: { readonly person: string; readonly company?: string };
  /** Where the form to leave goes, with its hidden CSRF field; absent when there is nothing to leave. */
  readonly signOut?: { readonly action: string; readonly csrfField: Html };
  /** This page in each language, the current one too. */
  readonly languageLinks: readonly { readonly lang: Language; readonly href: string; readonly current: boolean }[];
  readonly demo?: boolean;
  readonly operator: { readonly name: string; readonly contact: string };
  readonly footerLinks?: readonly { readonly label: string; readonly href: string }[];
  readonly assets: LayoutAssets;
  /** The form was refused: the title says so first. */
  readonly errors?: boolean;
  /** Absent when no session can run out. */
  readonly idleWarning?: IdleWarning;
}

export interface LayoutItem {
  readonly label: string;
  readonly href: string;
  /** `within`: the page is below this one. */
  readonly current: boolean | 'within';
}

/** Paths of what the document loads. */
export interface LayoutAssets {
  readonly css: string;
  readonly script: string;
  /** Scripts of this one site. */
  readonly more?: readonly string[];
  readonly favicon: string;
  /** Preloaded, so that text does not jump when it arrives. */
  readonly font?: string;
}

export interface IdleWarning {
  /** How long a session lives without a request. */
  readonly seconds: number;
  /** A path whose GET counts as activity and answers 204 or 200 while signed in, anything else when not. */
  readonly stayPath: string;
}
