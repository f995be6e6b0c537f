import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** Seals a text so that only who has the key can read or change it: AES-256-GCM, its key SHA-256 of the one given. */
export function seal(text: string, key: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(ALGORITHM, keyOf(key), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed; null where the key is another or it was changed. */
export function unseal(sealed: string, key: string): string | null {
  try {
    const all = Buffer.from(sealed, 'base64url');
    if (all.toString('base64url') !== sealed) return null; // a sign that the reader would pass over
    const decipher = createDecipheriv(ALGORITHM, keyOf(key), all.subarray(0, IV), {
      authTagLength: TAG, // a shorter one could be guessed
    });
    decipher.setAuthTag(all.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(all.subarray(IV + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function keyOf(key: string): Buffer {
  return createHash('sha256').update(`seal:${key}`).digest();
}
