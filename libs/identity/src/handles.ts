import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/**
 * Keyed handles: what stands in place of an author who is not to be named. The same person always has the same
 * handle, so that "my ideas" and notices reach them; without the key nobody can tell whose it is.
 */
export class Handles {
  /** Of those who are about: every read asks for its reader's. */
  private readonly ofAuthors = new LRUCache<string, string>({
    max: 5_000,
    memoMethod: (personId) => this.hash(`author:${personId}`),
  });

  /** @param key at least 32 characters, kept apart from the data. */
  constructor(private readonly key: string) {
    if (key.length < 32) throw new Error('HANDLE_KEY needs at least 32 characters.');
  }

  /** HMAC-SHA-256 of the person's id (RFC 2104), 32 characters of base64url. */
  ofAuthor(personId: string): string {
    return this.ofAuthors.memo(personId);
  }

  /** For the idempotency key of a caller: a row that holds it leads neither to the key nor to the caller. */
  ofKey(callerId: string, key: string): string {
    return this.hash(`idempotency:${callerId}:${key}`);
  }

  /** For the licence under which an idea was shared: an idea that names nobody leads to no licence, and so to no holder. */
  ofLicence(licenceId: string): string {
    return this.hash(`licence:${licenceId}`);
  }

  private hash(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url').slice(0, 32);
  }
}
