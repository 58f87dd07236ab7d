import { link } from '#web/components/link.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../../contact/messages/index.ts';
import { contactPaths } from '../../contact/paths.ts';

/** The form for everybody, which gives a number and can be followed. */
export const formLink = (language: Language): Html =>
  link({ text: text(language)('form.title'), href: contactPaths.form });
