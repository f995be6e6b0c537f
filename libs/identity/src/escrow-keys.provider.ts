import { randomBytes } from 'node:crypto';
import type { Config } from '@idea-map/runtime';
import { EscrowKeys } from './escrow-keys.js';
import { keepSecret, readSecret } from './secret-file.js';

const SHAPE = 'a list of id:key, each key 32 bytes in base64, the one to seal with first';

/** The keys of the escrow: configured, or in the default mode one that is made once and kept beside the data. */
export function provideEscrowKeys(config: Config): EscrowKeys {
  const given = config.ESCROW_KEYS ?? madeOnce(config);
  const keys = given.split(',').map((one) => /^([\w-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/.exec(one.trim()));
  const pairs = keys.map((match) => {
    if (!match) throw new Error(`ESCROW_KEYS is not right: it should be ${SHAPE}.`);
    return [match[1] ?? '', Buffer.from(match[2] ?? '', 'base64')] as const;
  });
  return new EscrowKeys(pairs);
}

function madeOnce({ IDEA_MAP_MODE: mode, IDEA_MAP_DATA: data }: Config): string {
  if (mode === 'distributed') throw new Error(`ESCROW_KEYS is needed: ${SHAPE}.`);
  const name = 'escrow-keys';
  return readSecret(data, name) ?? keepSecret(data, name, `first:${randomBytes(32).toString('base64')}`);
}
