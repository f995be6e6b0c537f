import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { ServerTCP } from '@nestjs/microservices';
import type { ServiceName } from '@idea-map/contracts';
import { describeError } from '@idea-map/runtime';
import type { Answerer, AnswerEnvelope, RequestEnvelope } from './request-channel.js';
import type { TcpSettings } from './tcp-settings.js';

/** How long whoever asked may take to read the last answers, in milliseconds. */
const FAREWELL = 1000;
/** Of several refused connections within so long one is told, in milliseconds. */
const REFUSALS = 10_000;

/** The longest question that is read, in characters: many times what the gateway lets in, and too short to fill a memory with. */
const LONGEST = 8 * 1024 * 1024;

interface Question {
  readonly request: RequestEnvelope;
  /** Milliseconds that whoever asks still waits. */
  readonly left: number;
}

/** Answers, by Nest's TCP server, what is asked of the services of this process. */
export class TcpAnswering extends ServerTCP {
  private readonly under = new Set<Promise<AnswerEnvelope>>();
  private readonly log = new Logger('TcpAnswering');
  private refusedAt = -Infinity;

  constructor({ listen, tls }: Pick<TcpSettings, 'listen' | 'tls'>) {
    super({
      ...listen,
      maxBufferSize: LONGEST,
      ...(tls ? { tlsOptions: { ...tls, requestCert: true, rejectUnauthorized: true } } : {}),
    });
  }

  /** @throws Error where the port is taken. */
  async open(): Promise<void> {
    this.server.on('tlsClientError', (error) => {
      this.noteRefusal(error);
    });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.server.once('error', reject);
    // Nest's server calls back for some errors too.
    this.listen((error) => {
      if (error === undefined) resolve();
    });
    await promise;
  }

  get services(): number {
    return this.messageHandlers.size;
  }

  answer(service: ServiceName, answerer: Answerer): void {
    this.addHandler(service, async ({ request, left }: Question) => {
      const answering = answerer({ ...request, deadline: Date.now() + left });
      this.under.add(answering);
      return answering.finally(() => this.under.delete(answering));
    });
  }

  /** Takes no more for this service, and resolves when what was under way is answered. */
  async leave(service: ServiceName): Promise<void> {
    this.messageHandlers.delete(service);
    await Promise.allSettled(this.under);
  }

  /** Lets the last answers go out, and closes. */
  async end(): Promise<void> {
    const { server } = this;
    await sleep(0);
    const closed = [...this.openSockets].map((socket) => {
      socket.end();
      return socket.destroyed ? Promise.resolve() : once(socket, 'close');
    });
    await Promise.race([Promise.all(closed), sleep(FAREWELL, undefined, { ref: false })]);
    const shut = once(server, 'close');
    this.close();
    await shut;
  }

  override bindHandler(socket: Socket): void {
    socket.setNoDelay(true);
    super.bindHandler(socket);
  }

  // Now and then, since whoever is refused comes again and again.
  private noteRefusal(error: unknown): void {
    if (performance.now() - this.refusedAt < REFUSALS) return;
    this.refusedAt = performance.now();
    this.log.warn(`A connection was refused: ${describeError(error)}`);
  }

  /** Somebody else's broken connection: theirs to make good. */
  override handleError(): void {}
}
