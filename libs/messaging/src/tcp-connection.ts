import { ClientTCP, type TcpSocket } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
import type { Address } from '@idea-map/runtime';
import type { AnswerEnvelope } from './request-channel.js';
import type { TcpSettings } from './tcp-settings.js';

/** How long a connection may take to be made, in milliseconds. */
const CONNECT = 1000;
const KEEP_ALIVE = 5000;
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5000;

/**
 * A connection to one replica of a service, by Nest's TCP client: made when it is first needed, and made again after a
 * loss, with longer and longer pauses. Many requests share it.
 */
export class TcpConnection extends ClientTCP {
  private lastHeard = 0;
  private pause = SHORTEST_PAUSE;
  /** Until then nobody waits for this address again: it did not even refuse. */
  private silentUntil = 0;
  private again: NodeJS.Timeout | null = null;
  private opened = false;
  private ended = false;

  constructor(
    { host, port }: Address,
    tls: TcpSettings['tls'],
    private readonly onChange: (change: 1 | -1) => void,
  ) {
    super({ host, port, ...(tls ? { tlsOptions: { ...tls, servername: host } } : {}) });
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
    netSocket.on('data', () => (this.lastHeard = Date.now()));
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

  /** Whoever asked is told; the rest is made good by connecting again. */
  override handleError(): void {}

  end(): void {
    this.ended = true;
    if (this.again) clearTimeout(this.again);
    this.close();
  }

  private noteOpen(): void {
    this.opened = true;
    this.pause = SHORTEST_PAUSE;
    this.silentUntil = 0;
    this.lastHeard = Date.now();
    this.onChange(1);
  }
}
