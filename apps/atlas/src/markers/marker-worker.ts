import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { ToThread } from '@idea-map/runtime';
import { MarkerFeed } from './marker-feed.js';
import { MarkerIndex, type MarkerQuestion } from './marker-index.js';

// The thread that holds the markers: it reads the tables itself, so that no request waits while an index is made.
const { url } = workerData as { url: string };
const SLOW_LOOK = 2000;

let index = new MarkerIndex();
let feed: MarkerFeed;
let working: Promise<void> = start();

parentPort?.on('message', (message: ToThread<MarkerQuestion>) => {
  if ('end' in message) process.exit(0);
  const { number, question } = message;
  // After what was committed before it was asked: whoever wrote sees their own.
  working = working
    .then(catchUp)
    .then(() => {
      parentPort?.postMessage({ number, found: index.ask(question) });
    })
    .catch(() => {
      parentPort?.postMessage({ number, failed: true });
      // A lost connection ends the thread: its owner starts another.
      setImmediate(() => process.exit(1));
    });
});

async function start(): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'idea-map markers',
    keepAlive: true,
  });
  client.on('error', () => process.exit(1));
  await client.connect();
  feed = new MarkerFeed(client, index);
  await feed.load();
  index.refresh();
  client.on('notification', later);
  await client.query('listen card_change');
  setInterval(later, SLOW_LOOK);

  // Calls that come while one waits are answered with it.
  let isCalled = false;
  function later(): void {
    if (isCalled) return;
    isCalled = true;
    working = working.then(async () => {
      isCalled = false;
      await catchUp();
      index.keepUp();
    });
    working.catch(() => process.exit(1));
  }

  async function reload(): Promise<void> {
    index = new MarkerIndex();
    feed = new MarkerFeed(client, index);
    await feed.load();
    index.refresh();
  }
  again = reload;
}

let again: () => Promise<void> = () => Promise.resolve();

async function catchUp(): Promise<void> {
  if (await feed.follow()) await again();
}
