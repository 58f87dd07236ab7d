/** The sentences of a text, each as its words. What has no letter or digit is no word. */
export const sentences = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[.?!:](?=\s|$)|\n{2,}/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
