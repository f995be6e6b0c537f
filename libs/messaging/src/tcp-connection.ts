import { isIP } from 'node:net';
import { Logger } from '@nestjs/common';
import { ClientTCP, type TcpSocket } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
import { describeError, type Address } from '@idea-map/runtime';
import type { AnswerEnvelope } from './request-channel.js';
import type { TcpSettings } from './tcp-settings.js';

/** How long a connection may take to be made, in milliseconds. */
const CONNECT = 1000;
const KEEP_ALIVE = 5000;
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5000;

/** One replica: its address, and the name that stands for it, which its certificate has to bear. */
export interface Place extends Address {
  readonly name: string;
}

/**
 * A connection to one replica of a service, by Nest's TCP client: made when it is first needed, and made again after a
 * loss, with longer and longer pauses. Many requests share it.
 */
export class TcpConnection extends ClientTCP {
  private readonly log = new Logger('TcpConnection');
  private lastHeard = 0;
  /** What it last failed with: said once, until somebody answers again. */
  private trouble: string | null = null;
  private pause = SHORTEST_PAUSE;
  /** Until then nobody waits for this address again: it did not even refuse. */
  private silentUntil = 0;
  private again: NodeJS.Timeout | null = null;
  private opened = false;
  private ended = false;

  constructor(
    private readonly place: Place,
    tls: TcpSettings['tls'],
    private readonly onChange: (change: 1 | -1) => void,
  ) {
    const { host, port, name } = place;
    // An address is no name to ask a server for; its certificate is then held to the address.
    const named = isIP(name) === 0 ? { servername: name } : {};
    super({ host, port, ...(tls ? { tlsOptions: { ...tls, ...named } } : {}) });
  }

  get isOpen(): boolean {
    return this.opened;
  }

  /** False for a while after an attempt that met with silence. */
  get mayAnswer(): boolean {
    return !this.ended && Date.now() >= this.silentUntil;
  }

  /** @throws Error when the connection is lost before the answer. */
  async ask(service: string, question: object): Promise<AnswerEnvelope> {
    return firstValueFrom(this.send<AnswerEnvelope>(service, question));
  }

  /** Ends a connection on which nothing came since then: whoever was there is gone, and did not say so. */
  dropIfSilentSince(time: number): void {
    if (this.opened && this.lastHeard <= time) this.socket?.netSocket.destroy();
  }

  // A socket closes a moment after it was refused, and until then Nest would give its refusal to whoever asks.
  override connect(): Promise<unknown> {
    const made = super.connect() as Promise<unknown>;
    made.catch(() => {
      if (this.connectionPromise === made) this.connectionPromise = null;
    });
    return made;
  }

  override createSocket(): TcpSocket {
    const socket = super.createSocket();
    const { netSocket } = socket;
    netSocket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE);
    netSocket.setTimeout(CONNECT, () => {
      this.silentUntil = Date.now() + this.pause;
      netSocket.destroy(new Error('The connection was not made in time.'));
    });
    netSocket.once(this.tlsOptions ? 'secureConnect' : 'connect', () => {
      netSocket.setTimeout(0);
      this.noteOpen();
    });
    netSocket.on('data', () => {
      this.noteAnswer();
    });
    return socket;
  }

  override handleClose(): void {
    super.handleClose();
    if (this.opened) this.onChange(-1);
    this.opened = false;
    if (this.ended || this.again) return;
    this.again = setTimeout(() => {
      this.again = null;
      this.connect().catch(() => undefined);
    }, this.pause).unref();
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  /** Whoever asked is told that the service is away; why is for whoever runs it. What is lost is connected again. */
  override handleError(error: unknown): void {
    const words = describeError(error);
    if (this.ended || words === this.trouble) return;
    this.trouble = words;
    const { name, port } = this.place;
    this.log.warn(`No answers from ${name}:${port}: ${words}`);
  }

  end(): void {
    this.ended = true;
    if (this.again) clearTimeout(this.again);
    this.close();
  }

  private noteOpen(): void {
    this.opened = true;
    this.silentUntil = 0;
    this.lastHeard = Date.now();
    this.onChange(1);
  }

  // Not before: a server that takes a connection may still refuse the certificate.
  private noteAnswer(): void {
    this.lastHeard = Date.now();
    this.pause = SHORTEST_PAUSE;
    this.trouble = null;
  }
}
