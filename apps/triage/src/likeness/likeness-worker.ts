import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { ToThread } from '@idea-map/runtime';
import { LikenessFeed } from './likeness-feed.js';
import { LikenessIndex, type Like } from './likeness-index.js';
import { LikenessModel } from './likeness-model.js';
import { LikenessVectors } from './likeness-vectors.js';
import type { LikenessQuestion } from './likeness.js';
import { isWelsh } from './words-of-text.js';

// The thread that holds texts and model: it reads the tables itself, and no request waits while it reckons.
const { url } = workerData as { url: string };
const SLOW_LOOK = 2000;
/** After the model failed: words alone are compared until then. */
const REST = 60_000;

const index = new LikenessIndex();
const model = new LikenessModel();
const client = new pg.Client({
  connectionString: url,
  application_name: 'idea-map likeness',
  keepAlive: true,
});
const feed = new LikenessFeed(client, index);
const vectors = new LikenessVectors(client, model);
let resting = 0;
let working: Promise<void> = start();

parentPort?.on('message', (message: ToThread<LikenessQuestion>) => {
  if ('end' in message) {
    leave(0);
    return;
  }
  const { number, question } = message;
  // After what was committed before it was asked: whoever wrote sees their own.
  working = working
    .then(() => feed.follow())
    .then(() => answer(question))
    .then((found) => parentPort?.postMessage({ number, found }))
    .catch(() => {
      parentPort?.postMessage({ number, failed: true });
      // A lost connection ends the thread: its owner starts another.
      leave(1);
    });
});

async function start(): Promise<void> {
  client.on('error', () => {
    leave(1);
  });
  await client.connect();
  await client.query('listen likeness');
  await feed.follow();
  client.on('notification', look);
  setInterval(look, SLOW_LOOK);
  look();
}

/** Once the model is at rest: its native code, cut off at work, would end the process and every service in it. */
function leave(code: number): void {
  void model.end().then(() => process.exit(code));
}

let looking = false;

/** Takes up what changed and makes vectors, a few between any two questions, until none is wanting. */
function look(): void {
  if (looking) return;
  looking = true;
  working = working
    .then(() => feed.follow())
    .then(makeVectors)
    .then((more) => {
      looking = false;
      if (more) setImmediate(look);
    });
  working.catch(() => {
    leave(1);
  });
}

async function makeVectors(): Promise<boolean> {
  if (Date.now() < resting) return false;
  try {
    return await vectors.makeSome();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    resting = Date.now() + REST;
    parentPort?.postMessage({ notes: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}

async function answer({ to, viewer, first }: LikenessQuestion): Promise<Like[]> {
  if ('id' in to) return index.likeOf(to.id, { viewer, first });
  const welsh = isWelsh(to.text);
  const vector = welsh || Date.now() < resting ? null : await model.vector(to.text).catch(() => null);
  return index.nearest({ text: to.text, welsh, vector, viewer, first });
}
