import { html } from '../html.ts';
import { languages, type Language } from '../languages.ts';
import type { LayoutModel } from '../layout.ts';
import type { LookAsset } from '../look/assets.ts';
import type { PageAnswer, Visit } from '../visit.ts';
import type { SiteOptions } from './site-options.ts';
