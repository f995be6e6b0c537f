import type { ServiceName } from '@idea-map/contracts';
import { metrics, Unavailable } from '@idea-map/runtime';
import type { AnswerEnvelope, RequestEnvelope } from './request-channel.js';
import { TcpConnection } from './tcp-connection.js';
import type { TcpSettings } from './tcp-settings.js';

/** A connection that was silent for less is given the benefit of the doubt, in milliseconds. */
const SILENCE = 1000;

/** Asks one service, by turns each replica to which there is a connection or can be one. */
export class TcpAsking {
  private readonly connections: readonly TcpConnection[];
  private turn = 0;
  private open = 0;

  constructor(
    private readonly service: ServiceName,
    { addresses, tls }: Pick<TcpSettings, 'addresses' | 'tls'>,
  ) {
    const noteChange = (change: number) => {
      this.open += change;
      metrics.connections.set({ service }, this.open);
    };
    this.connections = addresses[service].map((address) => new TcpConnection(address, tls, noteChange));
  }

  /** @throws Unavailable when no replica can be reached, or the one that was asked is lost before it answers. */
  async ask(request: RequestEnvelope): Promise<AnswerEnvelope> {
    const started = performance.now();
    const { service } = this;
    const note = (outcome: string) => {
      metrics.asks.observe({ service, outcome }, (performance.now() - started) / 1000);
    };
    try {
      const answer = await this.askOne(await this.connected(), request);
      note('answered');
      return answer;
    } catch {
      note('away');
      throw new Unavailable(`The ${service} service is away. Try again in a moment.`);
    }
  }

  stop(): void {
    for (const connection of this.connections) connection.end();
  }

  /** Those that are open first, by turns. Nothing was sent to one that cannot be connected, so the next may be tried. */
  private async connected(): Promise<TcpConnection> {
    const start = this.turn++ % this.connections.length;
    const inTurn = [...this.connections.slice(start), ...this.connections.slice(0, start)];
    const open = inTurn.find((connection) => connection.isOpen);
    if (open) return open;
    for (const connection of inTurn.filter((one) => one.mayAnswer)) {
      try {
        await connection.connect();
        return connection;
      } catch {
        continue;
      }
    }
    throw new Error('No replica can be reached.');
  }

  private async askOne(connection: TcpConnection, request: RequestEnvelope): Promise<AnswerEnvelope> {
    const sent = Date.now();
    // What is left of the time, since two machines' clocks may differ by more than that.
    const left = Math.max(0, request.deadline - sent);
    const late = setTimeout(() => {
      if (left >= SILENCE) connection.dropIfSilentSince(sent);
    }, left);
    try {
      return await connection.ask(this.service, { request, left });
    } finally {
      clearTimeout(late);
    }
  }
}
