import type { KeyKind } from '#sleutels/index.ts';
import type { Visit } from '#web/visit.ts';
import type { PageParts } from '../pages/parts.ts';

/** The keys of which a notice says that they do not work well now. */
export const troubledKeys = async (
  { notices }: Pick<PageParts, 'notices'>,
  { language }: Pick<Visit, 'language'>,
): Promise<readonly KeyKind[]> =>
  (await notices(language)).flatMap(({ about, severity }) =>
    about === 'sign-in' || severity === 'info' ? [] : [about],
  );
