import { readFileSync } from 'node:fs';
import type { Addresses, Config } from '@idea-map/runtime';

export interface TcpSettings {
  /** Where this process answers. */
  readonly listen: { readonly host: string; readonly port: number };
  readonly addresses: Addresses;
  /** For both sides of a connection, each of which shows the other its certificate; null for none. */
  readonly tls: { readonly ca: string; readonly cert: string; readonly key: string } | null;
}

/** @throws Error naming the variable that is missing, or whose file cannot be read. */
export function tcpSettings(config: Config): TcpSettings {
  if (!config.REQUESTS_ADDRESSES) {
    throw new Error(
      'REQUESTS_ADDRESSES is needed in the distributed mode: {service}:4000, or service=host:port for each.',
    );
  }
  return {
    listen: { host: config.HOST, port: config.REQUESTS_PORT },
    addresses: config.REQUESTS_ADDRESSES,
    tls: tlsOf(config),
  };
}

function tlsOf({ REQUESTS_TLS_CA: ca, REQUESTS_TLS_CERT: cert, REQUESTS_TLS_KEY: key }: Config) {
  if (!ca || !cert || !key) return null;
  return { ca: readFileSync(ca, 'utf8'), cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}
