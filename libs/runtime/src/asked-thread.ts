import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Unavailable } from './errors.js';

/** What a thread is told: a question, or to finish what it is doing and end. */
export type ToThread<Question> =
  { readonly number: number; readonly question: Question } | { readonly end: true };

/** What a thread says: the answer to a question by its number, that it failed, or something else of its own. */
export type ThreadMessage<Found> =
  | { readonly number: number; readonly found: Found }
  | { readonly number: number; readonly failed: true }
  | { readonly notes: string };

export interface ThreadOf {
  /** The module that it runs, beside its owner: built, or from its source. */
  readonly file: string;
  readonly data: unknown;
  /** How long a question waits, in milliseconds, and what is said then. */
  readonly patience: number;
  readonly late: string;
  /** Hears what the thread notes. */
  readonly onNote?: (note: string) => void;
  /** Hears that the thread ended, and is started again. */
  readonly onEnd: () => void;
}

interface Waiting<Found> {
  readonly resolve: (found: Found) => void;
  readonly reject: (error: Error) => void;
}

const AGAIN_AFTER = 1000;
/** How long a thread may take to finish what it is doing, in milliseconds. */
const FAREWELL = 5000;

/** A worker thread as its owner sees it: asked, and started again where it ended. It keeps no process alive. */
export class AskedThread<Question, Found> {
  private readonly waiting = new Map<number, Waiting<Found>>();
  private worker: Worker | null = null;
  private number = 0;
  private stopped = false;

  constructor(private readonly of: ThreadOf) {}

  start(): void {
    if (this.stopped || this.worker) return;
    const { file, data } = this.of;
    const execArgv = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const worker = new Worker(new URL(file), { workerData: data, execArgv });
    this.worker = worker;
    worker.on('message', (message: ThreadMessage<Found>) => {
      this.hear(message);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.ended();
    });
    worker.unref();
  }

  /** @throws Unavailable where the thread does not answer in time, fails or ends. */
  ask(question: Question): Promise<Found> {
    this.start();
    const number = ++this.number;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(number);
        reject(new Unavailable(this.of.late));
      }, this.of.patience);
      this.waiting.set(number, { resolve: done(timer, resolve), reject: done(timer, reject) });
      this.tell({ number, question });
    });
  }

  /**
   * Lets it finish what it is doing: native code that is cut off in the middle of its work may take the process with it.
   * What does not end by itself is ended.
   */
  async stop(): Promise<void> {
    this.stopped = true;
    const { worker } = this;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    this.tell({ end: true });
    const late = new AbortController();
    await Promise.race([ended, sleep(FAREWELL, undefined, late)]);
    late.abort();
    await worker.terminate();
  }

  private tell(message: ToThread<Question>): void {
    this.worker?.postMessage(message);
  }

  private hear(message: ThreadMessage<Found>): void {
    if ('notes' in message) return this.of.onNote?.(message.notes);
    const waiting = this.waiting.get(message.number);
    this.waiting.delete(message.number);
    if ('found' in message) waiting?.resolve(message.found);
    else waiting?.reject(new Unavailable());
  }

  private ended(): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Unavailable());
    this.waiting.clear();
    if (this.stopped) return;
    this.of.onEnd();
    setTimeout(() => {
      this.start();
    }, AGAIN_AFTER).unref();
  }
}

function done<Value>(timer: NodeJS.Timeout, settle: (value: Value) => void): (value: Value) => void {
  return (value) => {
    clearTimeout(timer);
    settle(value);
  };
}
