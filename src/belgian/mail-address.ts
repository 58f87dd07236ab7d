/** RFC 5321, 4.5.3.1.3: the longest path, without its brackets. */
const longest = 254;

/**
 * Could mail arrive there? Only the plain form that people have: no quotes, comments or routes, and no sign that could
 * begin another header, or stands for one that could not be read (U+FFFD). Whether it does arrive is shown by a mail alone.
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= longest &&
  /^[^\s@,;:<>"()[\]\\\p{C}\uFFFD]{1,64}@[^\s@,;:<>"()[\]\\\p{C}\uFFFD.]+(\.[^\s@,;:<>"()[\]\\\p{C}\uFFFD.]+)+$/u.test(
    text,
  );
