import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Address } from '@idea-map/runtime';
import { TcpConnection, type Place } from './tcp-connection.js';
import type { TcpSettings } from './tcp-settings.js';

/** Every address that a name stands for just now. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface Naming {
  readonly resolve: Resolve;
  /** How long an answer is taken as true, in milliseconds. */
  readonly knownFor: number;
}

/** By the machine's own resolver; five seconds is what a cluster's DNS says of its services. */
export const systemNaming: Naming = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  knownFor: 5000,
};

/** What was asked of a replica that left its name may still be answered, in milliseconds. */
const FAREWELL = 10_000;

/**
 * A connection to every replica of a service. A name may stand for several, which come and go: it is looked up again and
 * again, a new one is connected to, and one that has left is asked no more.
 */
export class TcpReplicas {
  private readonly connections = new Map<string, TcpConnection>();
  private readonly leaving = new Set<TcpConnection>();
  private readonly isFixed: boolean;
  private lookedAt = -Infinity;
  private ended = false;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly addresses: readonly Address[],
    private readonly tls: TcpSettings['tls'],
    private readonly naming: Naming,
    private readonly onChange: (change: 1 | -1) => void,
  ) {
    this.isFixed = addresses.every(({ host }) => isIP(host) !== 0);
  }

  /** Those known. Who asks waits for the names only where none is. */
  async all(): Promise<readonly TcpConnection[]> {
    const isNone = this.connections.size === 0;
    const isOld = !this.isFixed && performance.now() - this.lookedAt > this.naming.knownFor;
    if (isNone || isOld) {
      this.looking ??= this.look().finally(() => {
        this.looking = null;
      });
    }
    if (isNone) await this.looking;
    return [...this.connections.values()];
  }

  end(): void {
    this.ended = true;
    for (const connection of [...this.connections.values(), ...this.leaving]) connection.end();
  }

  /** A name that nobody can say anything of just now leaves what is known of it. Never rejects. */
  private async look(): Promise<void> {
    this.lookedAt = performance.now();
    const places = await Promise.all(this.addresses.map((address) => this.placesOf(address)));
    const keys = new Set<string>();
    for (const place of places.flat()) {
      const key = `${place.name} ${place.host} ${place.port}`;
      keys.add(key);
      if (this.connections.has(key) || this.ended) continue;
      const connection = new TcpConnection(place, this.tls, this.onChange);
      this.connections.set(key, connection);
      // Whoever asks does not wait for it as long as another is open.
      connection.connect().catch(() => undefined);
    }
    const unknown = this.addresses.filter((_, at) => places[at]?.length === 0).map(({ host }) => `${host} `);
    for (const [key, connection] of this.connections) {
      if (!keys.has(key) && !unknown.some((name) => key.startsWith(name))) this.letGo(key, connection);
    }
  }

  private async placesOf({ host, port }: Address): Promise<Place[]> {
    if (isIP(host) !== 0) return [{ name: host, host, port }];
    const hosts = await this.naming.resolve(host).catch(() => []);
    return hosts.map((one) => ({ name: host, host: one, port }));
  }

  private letGo(key: string, connection: TcpConnection): void {
    this.connections.delete(key);
    this.leaving.add(connection);
    setTimeout(() => {
      this.leaving.delete(connection);
      connection.end();
    }, FAREWELL).unref();
  }
}
