const folded = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Is this the same last name, but for capitals, accents, dashes and spaces (`El Amrani`, `el-amrâni`)? */
export const sameName = (one: string, other: string): boolean => folded(one) !== '' && folded(one) === folded(other);
