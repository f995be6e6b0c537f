import type { ServiceName } from '@idea-map/contracts';
import { metrics, Unavailable } from '@idea-map/runtime';
import type { AnswerEnvelope, RequestEnvelope } from './request-channel.js';
import type { TcpConnection } from './tcp-connection.js';
import { TcpReplicas, type Naming } from './tcp-replicas.js';
import type { TcpSettings } from './tcp-settings.js';

/** A connection that was silent for less is given the benefit of the doubt, in milliseconds. */
const SILENCE = 1000;

/** Asks one service, by turns each replica to which there is a connection or can be one. */
export class TcpAsking {
  private readonly replicas: TcpReplicas;
  private turn = 0;
  private open = 0;

  constructor(
    private readonly service: ServiceName,
    { addresses, tls }: Pick<TcpSettings, 'addresses' | 'tls'>,
    naming: Naming,
  ) {
    const noteChange = (change: number) => {
      this.open += change;
      metrics.connections.set({ service }, this.open);
    };
    this.replicas = new TcpReplicas(addresses[service], tls, naming, noteChange);
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
    this.replicas.end();
  }

  /** Those that are open, by turns; else whichever opens first. Nothing was sent to one that cannot be connected. */
  private async connected(): Promise<TcpConnection> {
    const all = await this.replicas.all();
    const open = all.filter((connection) => connection.isOpen);
    const next = open[this.turn++ % open.length];
    if (next) return next;
    const may = all.filter((connection) => connection.mayAnswer);
    return Promise.any(may.map((connection) => connection.connect().then(() => connection)));
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
