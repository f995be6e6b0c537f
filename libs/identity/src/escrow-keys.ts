import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/** An encrypted id as it is kept: which key opens it, and what that key made of it. */
export interface SealedId {
  readonly keyId: string;
  /** Base64 of a nonce of 12 bytes, a tag of 16, and the ciphertext. */
  readonly sealed: string;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * The keys of the escrow: AES-256-GCM (NIST SP 800-38D) with a random nonce for each id. The first seals, all of them
 * open, so that a new key can be put before an old one while ids are sealed anew.
 */
export class EscrowKeys {
  private readonly keys: ReadonlyMap<string, KeyObject>;

  /** @param keys by id, the one to seal with first; each 32 bytes. */
  constructor(keys: readonly (readonly [id: string, key: Buffer])[]) {
    if (keys.length === 0 || keys.some(([, key]) => key.length !== 32))
      throw new Error('ESCROW_KEYS needs keys of 32 bytes.');
    this.keys = new Map(keys.map(([id, key]) => [id, createSecretKey(key)]));
  }

  /** The id of the key that seals now. */
  get current(): string {
    return [...this.keys.keys()][0] ?? '';
  }

  /** @param handle whose id it is: bound to it, so that no sealed id can be put in another's place. */
  seal(handle: string, personId: string): SealedId {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.key(this.current), nonce).setAAD(Buffer.from(handle));
    const text = Buffer.concat([cipher.update(personId, 'utf8'), cipher.final()]);
    const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    return { keyId: this.current, sealed };
  }

  /** @throws Error where the key is not known here, or what is sealed is not this handle's. */
  open(handle: string, { keyId, sealed }: SealedId): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(ALGORITHM, this.key(keyId), bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(handle))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  }

  private key(id: string): KeyObject {
    const key = this.keys.get(id);
    if (!key) throw new Error(`The escrow key ${id} is not among ESCROW_KEYS.`);
    return key;
  }
}
