/** How an asset can be sent smaller, best first. */
const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The best encoding that a browser takes (RFC 9110, 12.5.3); null when it asks for none of ours. What it names with a
 * weight of zero it refuses. The order of weights is not followed: every browser that takes both reads both.
 */
export function chooseEncoding(accepted: string | readonly string[] | undefined): Encoding | null {
  const taken = new Set(
    String(accepted ?? '')
      .slice(0, 200)
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, weight]) => weight === undefined || !/^q=0(\.0*)?$/.test(weight))
      .map(([name]) => name),
  );
  return encodings.find((encoding) => taken.has(encoding)) ?? null;
}
