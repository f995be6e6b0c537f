import { Logger } from '@nestjs/common';
import { AskedThread } from '@idea-map/runtime';
import type { Like } from './likeness-index.js';
import { Likeness, type LikenessQuestion } from './likeness.js';

/** Likeness in a thread of its own. */
export class LikenessThread extends Likeness {
  private readonly log = new Logger('Likeness');
  private readonly thread: AskedThread<LikenessQuestion, Like[]>;

  constructor(url: string) {
    super();
    this.thread = new AskedThread({
      file: import.meta.url.replace('likeness-thread', 'likeness-worker'),
      data: { url },
      patience: 4500,
      late: 'Like ideas cannot be looked for just now. Go on without, or try again later.',
      onNote: (note) => {
        this.log.warn(`The model fails (${note}): words alone are compared.`);
      },
      onEnd: () => {
        this.log.warn('The texts are read anew.');
      },
    });
  }

  start(): void {
    this.thread.start();
  }

  ask(question: LikenessQuestion): Promise<Like[]> {
    return this.thread.ask(question);
  }

  stop(): Promise<void> {
    return this.thread.stop();
  }
}
