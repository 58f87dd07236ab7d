import assert from 'node:assert/strict';

/** What an import that must be refused said. */
export const refusal = async (work: Promise<unknown>): Promise<{ because: string; message: string }> => {
  const error: unknown = await work.then(
    () => assert.fail('it was not refused'),
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof Error && error.name === 'ImportRefused', String(error));
  return { because: 'because' in error ? String(error.because) : '', message: error.message };
};
