import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import { Unavailable } from '@idea-map/runtime';
import type { Like } from './likeness-index.js';
import { Likeness, type LikenessQuestion } from './likeness.js';

interface Waiting {
  readonly resolve: (likes: Like[]) => void;
  readonly reject: (error: Error) => void;
}
type Message =
  | { readonly ready: true }
  | { readonly modelFailed: string }
  | { readonly number: number; readonly likes?: Like[] };

const PATIENCE = 4500;
// Beside this file, as it is run: built, or from its source.
const FILE = import.meta.url.replace('likeness-thread', 'likeness-worker');

/** Likeness in a thread of its own, started again where it ended. */
export class LikenessThread extends Likeness {
  private readonly log = new Logger('Likeness');
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private number = 0;
  private stopped = false;

  constructor(private readonly url: string) {
    super();
  }

  start(): void {
    if (this.stopped || this.worker) return;
    const worker = new Worker(new URL(FILE), {
      workerData: { url: this.url },
      execArgv: FILE.endsWith('.ts') ? ['--import', 'tsx'] : [],
    });
    this.worker = worker;
    worker.on('message', (message: Message) => {
      this.hear(message);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.ended();
    });
    worker.unref();
  }

  ask(question: LikenessQuestion): Promise<Like[]> {
    this.start();
    const number = ++this.number;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(number);
        reject(
          new Unavailable('Like ideas cannot be looked for just now. Go on without, or try again later.'),
        );
      }, PATIENCE);
      this.waiting.set(number, { resolve: done(timer, resolve), reject: done(timer, reject) });
      this.worker?.postMessage({ number, question });
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.worker?.terminate();
  }

  private hear(message: Message): void {
    if ('modelFailed' in message)
      this.log.warn(`The model fails (${message.modelFailed}): words alone are compared.`);
    if (!('number' in message)) return;
    const waiting = this.waiting.get(message.number);
    this.waiting.delete(message.number);
    if (message.likes) waiting?.resolve(message.likes);
    else waiting?.reject(new Unavailable());
  }

  private ended(): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Unavailable());
    this.waiting.clear();
    if (this.stopped) return;
    this.log.warn('The texts are read anew.');
    setTimeout(() => {
      this.start();
    }, 1000).unref();
  }
}

function done<Value>(timer: NodeJS.Timeout, settle: (value: Value) => void): (value: Value) => void {
  return (value) => {
    clearTimeout(timer);
    settle(value);
  };
}
