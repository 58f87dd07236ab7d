/** How much an import may hold. The largest real file, activity.csv, has about 34 million rows (under 2 GB). */
export interface ImportLimits {
  /** bytes of one file, unpacked */
  readonly fileBytes: number;
  /** unpacked to packed; beyond `freeBytes`, what packs better than this is no data */
  readonly ratio: number;
  readonly freeBytes: number;
  /** characters of one row */
  readonly rowLength: number;
  /** characters of one field */
  readonly fieldLength: number;
}

export const importLimits: ImportLimits = {
  fileBytes: 8 * 1024 ** 3,
  ratio: 200,
  freeBytes: 10 * 1024 ** 2,
  rowLength: 16_384,
  fieldLength: 2_000,
};
