/** RFC 5321, 4.5.3.1.3: the longest path, without its brackets. */
const longest = 254;

/**
 * Could mail arrive there? Only the plain form that people have: no quotes, comments or routes, and no sign that could
 * begin another header. Whether it does arrive is shown by a mail alone.
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= longest &&
  /^[^\s@,;:<>"()[\]\\\p{C}]{1,64}@[^\s@,;:<>"()[\]\\\p{C}.]+(\.[^\s@,;:<>"()[\]\\\p{C}.]+)+$/u.test(text);
