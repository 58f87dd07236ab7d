/** The sentences of a text: what stands between full stops, question marks, exclamation marks, colons and semicolons. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** How many words a sentence has, on average. */
export function wordsPerSentence(sentences: readonly string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
  return sentences.length === 0 ? 0 : words / sentences.length;
}
