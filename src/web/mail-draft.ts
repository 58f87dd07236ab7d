/** A link that opens a new mail in the visitor's own program, to nobody yet. */
export const mailDraft = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
