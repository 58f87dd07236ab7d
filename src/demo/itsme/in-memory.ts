import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** More than the demo people can have under way; the oldest go first. */
const most = 2_000;

/** State of the simulated itsme: it lives for minutes, in one process, and may be lost with it. */
export function inMemory(): (model: string) => Adapter {
  const all = new Map<string, Kept>();
  const live = (key: string): AdapterPayload | undefined => {
    const kept = all.get(key);
    return kept === undefined || kept.until < Date.now() ? undefined : kept.payload;
  };
  return (model) => {
    const keyOf = (id: string): string => `${model} ${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        all.delete(keyOf(id));
        all.set(keyOf(id), { payload, until: Date.now() + (expiresIn ?? 600) * 1000 });
        for (const oldest of all.keys()) {
          if (all.size <= most) break;
          all.delete(oldest);
        }
      },
      find: async (id) => live(keyOf(id)),
      findByUid: async (uid) => {
        for (const key of all.keys()) {
          if (key.startsWith(`${model} `) && live(key)?.uid === uid) return live(key);
        }
        return undefined;
      },
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const kept = all.get(keyOf(id));
        if (kept !== undefined) {
          all.set(keyOf(id), { ...kept, payload: { ...kept.payload, consumed: Math.floor(Date.now() / 1000) } });
        }
      },
      destroy: async (id) => {
        all.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of all) if (payload.grantId === grantId) all.delete(key);
      },
    };
  };
}
