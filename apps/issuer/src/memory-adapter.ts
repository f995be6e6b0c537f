import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const kept = new LRUCache<string, AdapterPayload>({ max: 20_000, ttl: 24 * 3_600_000 });

/** What the demo issuer remembers, in memory: after a restart people sign in again, and nothing else is lost. */
export class MemoryAdapter implements Adapter {
  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    kept.set(this.key(id), payload, expiresIn ? { ttl: expiresIn * 1000 } : {});
    if (payload.uid) kept.set(`uid:${payload.uid}`, { uid: id });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return kept.get(this.key(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const id = kept.get(`uid:${uid}`)?.uid;
    return id === undefined ? undefined : this.find(id);
  }

  // Nothing here is entered on another device.
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = kept.get(this.key(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    kept.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of kept.entries()) if (payload.grantId === grantId) kept.delete(key);
  }

  private key(id: string): string {
    return `${this.model}:${id}`;
  }
}
