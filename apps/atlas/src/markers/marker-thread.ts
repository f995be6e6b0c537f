import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { MarkerView } from '@idea-map/contracts';
import { Unavailable } from '@idea-map/runtime';
import type { MarkerQuestion } from './marker-index.js';

interface Waiting {
  readonly resolve: (markers: MarkerView[]) => void;
  readonly reject: (error: Error) => void;
}
type Message = { ready: true } | { number: number; markers?: MarkerView[]; failed?: string };

const PATIENCE = 4000;
// Beside this file, as it is run: built, or from its source.
const FILE = import.meta.url.replace('marker-thread', 'marker-worker');

/** The markers' thread as its owner sees it: asked, and started again where it ended. */
export class MarkerThread {
  private readonly log = new Logger('Markers');
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private number = 0;
  private stopped = false;

  constructor(private readonly url: string) {}

  start(): void {
    if (this.stopped || this.worker) return;
    const source = FILE.endsWith('.ts');
    const worker = new Worker(new URL(FILE), {
      workerData: { url: this.url },
      execArgv: source ? ['--import', 'tsx'] : [],
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

  /** @throws Unavailable where the thread does not answer in time; it is started again by itself. */
  ask(question: MarkerQuestion): Promise<MarkerView[]> {
    this.start();
    const number = ++this.number;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(number);
        reject(new Unavailable('The markers are being made ready. Try again in a moment.'));
      }, PATIENCE);
      const settle = { resolve: done(timer, resolve), reject: done(timer, reject) };
      this.waiting.set(number, settle);
      this.worker?.postMessage({ number, question });
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.worker?.terminate();
  }

  private hear(message: Message): void {
    if ('ready' in message) return;
    const waiting = this.waiting.get(message.number);
    this.waiting.delete(message.number);
    if (message.markers) waiting?.resolve(message.markers);
    else waiting?.reject(new Unavailable());
  }

  private ended(): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Unavailable());
    this.waiting.clear();
    if (this.stopped) return;
    this.log.warn('The markers are read anew.');
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
