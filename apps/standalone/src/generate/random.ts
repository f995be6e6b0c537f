import { createHash } from 'node:crypto';

const TWO_32 = 2 ** 32;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Numbers that look random and are the same for the same seed: xoshiro128** of Blackman and Vigna, 2018. */
export class Random {
  private constructor(private readonly state: Uint32Array) {}

  static of(seed: string): Random {
    const hash = createHash('sha256').update(seed).digest();
    return new Random(Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at)));
  }

  /** For what has a UUID: its numbers change nothing of those of others. Made in no time, for each of very many. */
  static ofUuid(uuid: string): Random {
    const digits = uuid.replaceAll('-', '');
    const word = (at: number) => mixed(at, Number.parseInt(digits.slice(at, at + 8), 16));
    return new Random(Uint32Array.of(word(0), word(8), word(16), word(24)));
  }

  /** 32 bits, as a whole number. */
  bits(): number {
    const s = this.state;
    const [a = 0, b = 0, c = 0, d = 0] = s;
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const [e, f] = [c ^ a, d ^ b];
    s[0] = a ^ f;
    s[1] = b ^ e;
    s[2] = e ^ (b << 9);
    s[3] = (f << 11) | (f >>> 21);
    return result;
  }

  /** At least 0 and below 1. */
  next(): number {
    return this.bits() / TWO_32;
  }

  /** A whole number of at least 0 and below `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(from: readonly Item[]): Item {
    return itemAt(from, this.below(from.length));
  }

  /** One of a list, the first ones far more often than the last: as words are used in life. */
  skewed<Item>(from: readonly Item[]): Item {
    return itemAt(from, Math.floor(this.next() ** 1.4 * from.length));
  }

  /** Half are below `median`; `spread` is the standard deviation of the logarithm. */
  logNormal(median: number, spread: number): number {
    // Box and Muller, 1958.
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }

  /** A UUID of version 7 (RFC 9562) for a time in milliseconds. */
  uuid(msecs: number): string {
    const time = `${hex32(Math.floor(msecs / 65_536))}-${hex16(msecs % 65_536)}`;
    return `${time}-7${hex16(this.bits()).slice(1)}-${hex16((this.bits() & 0x3fff) | 0x8000)}-${this.hex48()}`;
  }

  private hex48(): string {
    return hex16(this.bits()) + hex32(this.bits());
  }
}

function itemAt<Item>(from: readonly Item[], at: number): Item {
  const item = from[at];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

function hex16(bits: number): string {
  return `${HEX[(bits >>> 8) & 255]}${HEX[bits & 255]}`;
}

function hex32(bits: number): string {
  return hex16(bits >>> 16) + hex16(bits);
}

/** 128 bits in the form of a random UUID (version 4), the same for the same number of the same seed. */
export function uuidOf(seed: number, number: number): string {
  const [a, b] = [mixed(seed, number), mixed(seed + 1, number)];
  const [c, d] = [mixed(seed + 2, number), mixed(seed + 3, number)];
  const middle = `${hex16(b >>> 16)}-4${hex16(b).slice(1)}`;
  return `${hex32(a)}-${middle}-${hex16((c >>> 18) | 0x8000)}-${hex16(c)}${hex32(d)}`;
}

/** 192 bits as 32 characters of base64url, the same for the same number of the same seed. */
export function handleOf(seed: number, number: number): string {
  const words = Array.from({ length: 6 }, (_, at) => mixed(seed + at, number));
  return Buffer.from(Uint32Array.from(words).buffer).toString('base64url');
}

// The finalizer of MurmurHash3 by Appleby: every bit of the input moves every bit of the output.
function mixed(seed: number, number: number): number {
  let bits = Math.imul(number ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x27d4eb2f);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** Chooses by weight: `weights` need not sum to anything. */
export function weighted<Item>(entries: readonly (readonly [Item, number])[]): (random: Random) => Item {
  let total = 0;
  const sums = entries.map(([, weight]) => (total += weight));
  const items = entries.map(([item]) => item);
  return (random) => {
    const at = random.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return itemAt(items, low);
  };
}
