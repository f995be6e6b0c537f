import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { describeError } from '@idea-map/runtime';
import { DueService } from './due.service.js';
import { PostService } from './mail/post.service.js';
import { SendingService } from './mail/sending.service.js';
import { QueuedBell } from './queued-bell.js';
import { Quiet } from './quiet.js';

const SWEEP = 5_000;
const FIRST_SWEEP = 5_000;

/** What is done by the time and not by an event: at each ring of the bell, and in a slow sweep that needs no bell. */
@Injectable()
export class Rounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Rounds');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private opening: Promise<void> = Promise.resolve();
  private stopping = false;
  private held = false;

  constructor(
    private readonly due: DueService,
    private readonly bell: QueuedBell,
    private readonly quiet: Quiet,
    private readonly post: PostService,
    private readonly sending: SendingService,
  ) {}

  /** Makes no round while this work goes on, since the clock is then not to be trusted. */
  async heldDuring<Result>(work: () => Promise<Result>): Promise<Result> {
    this.held = true;
    await this.settled();
    try {
      return await work();
    } finally {
      this.held = false;
    }
  }

  onApplicationBootstrap(): void {
    this.opening = this.openBell();
    this.sweepIn(FIRST_SWEEP);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearTimeout(this.timer);
    await this.opening;
    await this.bell.close();
    await this.settled();
  }

  private async openBell(): Promise<void> {
    try {
      await this.bell.open(() => this.round());
    } catch (error) {
      this.log.warn(`The bell is silent, the sweep goes on: ${describeError(error)}`);
    }
  }

  private sweepIn(delay: number): void {
    if (this.stopping) return;
    this.timer = setTimeout(() => {
      this.bell.forget();
      void this.swept().then(() => {
        this.sweepIn(SWEEP);
      });
    }, delay);
  }

  /** A sweep that fails is followed by the next. */
  private async swept(): Promise<void> {
    await this.round().catch(() => undefined);
  }

  private async settled(): Promise<void> {
    await this.running?.catch(() => undefined);
  }

  /**
   * One at a time in this process; another process may make its own beside it.
   * @throws what it failed on, so that the ring which asked for it stands among those that failed
   */
  private round(): Promise<void> {
    this.running ??= this.once().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async once(): Promise<void> {
    if (this.stopping || this.held) return;
    try {
      await this.due.takeDue({ late: this.quiet.isQuiet });
      await this.post.gather();
      await this.sending.sendDue();
    } catch (error) {
      if (this.stopping) return;
      this.log.warn(`What is due is looked at again later: ${describeError(error)}`);
      throw error;
    }
  }
}
