/**
 * A name without what people write in different ways: capitals, accents, dashes, apostrophes and spaces that double.
 * `El-Amrâni` and `el amrani` are one name.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Is this the same last name, also when the spaces in it are written otherwise (`Van den Berg`, `Vandenberg`)? */
export const sameName = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => foldName(name).replaceAll(' ', ''));
  return a !== '' && a === b;
};
