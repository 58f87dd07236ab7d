import { AsyncLocalStorage } from 'node:async_hooks';
import type { AdapterPayload } from 'oidc-provider';

/** One row to be written: the identifiers are as the library gives them, hashed only when written. */
export interface Upsert {
  readonly model: string;
  readonly id: string;
  readonly payload: AdapterPayload;
  /** seconds */
  readonly livesFor: number;
}

/**
 * What one request has read and will write. The library reads and writes each model by itself; within a request we
 * read what belongs together at once, and write everything in one statement before the response leaves.
 */
export class UnitOfWork {
  readonly upserts = new Map<string, Upsert>();
  readonly destroyed = new Map<string, { readonly model: string; readonly id: string }>();
  readonly #found = new Map<string, AdapterPayload>();

  upsert(write: Upsert): void {
    const key = keyOf(write.model, write.id);
    this.destroyed.delete(key);
    this.upserts.set(key, write);
  }

  destroy(model: string, id: string): void {
    const key = keyOf(model, id);
    this.upserts.delete(key);
    this.#found.delete(key);
    this.destroyed.set(key, { model, id });
  }

  /** Keeps what was read beside what was asked for, for the question that follows. */
  keep(model: string, payload: AdapterPayload): void {
    this.#found.set(keyOf(model, payload.jti ?? ''), payload);
  }

  /** What this request knows: `gone` when it removed it itself, undefined when the database must be asked. */
  find(model: string, id: string): AdapterPayload | 'gone' | undefined {
    const key = keyOf(model, id);
    if (this.destroyed.has(key)) return 'gone';
    return this.upserts.get(key)?.payload ?? this.#found.get(key);
  }

  findByUid(model: string, uid: string): AdapterPayload | undefined {
    const written = Array.from(this.upserts.values()).find((one) => one.model === model && one.payload.uid === uid);
    if (written !== undefined) return written.payload;
    for (const [key, payload] of this.#found) {
      if (key.startsWith(`${model} `) && payload.uid === uid) return payload;
    }
    return undefined;
  }

  /** A grant that is taken back takes with it what this request was about to write. */
  dropGrant(model: string, grantId: string): void {
    for (const [key, one] of this.upserts)
      if (one.model === model && one.payload.grantId === grantId) this.upserts.delete(key);
    for (const [key, payload] of this.#found)
      if (key.startsWith(`${model} `) && payload.grantId === grantId) this.#found.delete(key);
  }

  /** Hands over what is to be written, once. */
  take(): {
    readonly upserts: readonly Upsert[];
    readonly destroyed: readonly { readonly model: string; readonly id: string }[];
  } {
    const taken = { upserts: Array.from(this.upserts.values()), destroyed: Array.from(this.destroyed.values()) };
    this.upserts.clear();
    this.destroyed.clear();
    return taken;
  }
}

const keyOf = (model: string, id: string): string => `${model} ${id}`;

const current = new AsyncLocalStorage<UnitOfWork>();

/** The unit of work of the present request; undefined outside one (jobs, the sign-in pages). */
export const currentUnit = (): UnitOfWork | undefined => current.getStore();

export const inUnitOfWork = <T>(unit: UnitOfWork, work: () => Promise<T>): Promise<T> => current.run(unit, work);
