/** Shapes that several operations share. */
export const enterpriseNumberSchema = {
  type: 'string',
  pattern: '^[01][0-9]{9}$',
  description: 'enterprise number (KBO), digits only',
} as const;

export const establishmentNumberSchema = {
  type: 'string',
  pattern: '^[2-8][0-9]{9}$',
  description: 'establishment number (KBO), digits only',
} as const;

export const daySchema = {
  type: 'string',
  format: 'date',
  description: 'a day in Belgium: 2026-12-31',
} as const;

export const rightCodeSchema = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9]{0,99}$',
  description: 'code of a right of the catalogue',
} as const;

/** An object with exactly these members. */
export const exactly = (
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = Object.keys(properties),
) => ({ type: 'object', additionalProperties: false, required: [...required], properties });
