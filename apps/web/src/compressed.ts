import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Below this many characters it is not worth the work. */
const SMALL = 1_000;
const known = new LRUCache<string, Promise<Buffer>>({ max: 100 });

export interface Encoded {
  readonly body: string | Buffer;
  readonly encoding: 'br' | 'gzip' | null;
}

/**
 * A text as small as its reader takes it.
 * @param key names a text that never changes: it is compressed once, and harder
 */
export async function compressed(text: string, accepts: string, key?: string): Promise<Encoded> {
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
  if (encoding === null || text.length < SMALL) return { body: text, encoding: null };
  if (key === undefined) return { body: await encode(text, encoding, 4), encoding };
  const name = `${encoding} ${key}`;
  const body = known.get(name) ?? encode(text, encoding, 9);
  known.set(name, body);
  return { body: await body, encoding };
}

function encode(text: string, encoding: 'br' | 'gzip', level: number): Promise<Buffer> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
  return encoding === 'br' ? brotli(text, quality) : zip(text, { level });
}
