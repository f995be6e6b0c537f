import type { ServiceName } from '@idea-map/contracts';
import { Unavailable } from '@idea-map/runtime';
import type { AnswerEnvelope, Answerer, RequestChannel, RequestEnvelope } from './request-channel.js';
import { TcpAnswering } from './tcp-answering.js';
import { TcpAsking } from './tcp-asking.js';
import { systemNaming } from './tcp-replicas.js';
import type { TcpSettings } from './tcp-settings.js';

/** The wire of the distributed mode for requests: TCP between processes, with TLS where it is configured. */
export class TcpRequestChannel implements RequestChannel {
  private readonly askings = new Map<ServiceName, TcpAsking>();
  private answering: Promise<TcpAnswering> | null = null;
  private stopped = false;

  constructor(
    private readonly settings: TcpSettings,
    private readonly naming = systemNaming,
  ) {}

  async ask(service: ServiceName, request: RequestEnvelope): Promise<AnswerEnvelope> {
    if (this.stopped) throw new Unavailable('This process is stopping.');
    const asking = this.askings.get(service) ?? new TcpAsking(service, this.settings, this.naming);
    this.askings.set(service, asking);
    return asking.ask(request);
  }

  /** @throws Error where the port is taken. */
  async answer(service: ServiceName, answerer: Answerer): Promise<void> {
    this.answering ??= this.open();
    try {
      (await this.answering).answer(service, answerer);
    } catch (error) {
      this.answering = null;
      throw error;
    }
  }

  /** With its last service the process listens no more. */
  async leave(service: ServiceName): Promise<void> {
    const answering = await this.answering;
    if (!answering) return;
    await answering.leave(service);
    if (answering.services > 0) return;
    this.answering = null;
    await answering.end();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const asking of this.askings.values()) asking.stop();
    const answering = await this.answering;
    this.answering = null;
    await answering?.end();
  }

  private async open(): Promise<TcpAnswering> {
    const answering = new TcpAnswering(this.settings);
    await answering.open();
    return answering;
  }
}
