import type { Language } from '#web/languages.ts';
import { noticeLanguages, type NoticeTexts } from '../notice.ts';

/** In which languages nobody wrote what stands in others; none where nothing was written at all. */
export function languagesLacking(texts: NoticeTexts): readonly Language[] {
  const empty = noticeLanguages.filter((language) => texts[language] === null);
  return empty.length === noticeLanguages.length ? [] : empty;
}
