import { setTimeout as sleep } from 'node:timers/promises';
import { AskedThread } from './asked-thread.js';

const WORKER = `
  import { parentPort } from 'node:worker_threads';
  parentPort.postMessage({ notes: 'begun' });
  parentPort.on('message', ({ number, question, end }) => {
    if (end) setTimeout(() => { parentPort.postMessage({ notes: 'finished' }); process.exit(0); }, 30);
    if (question === 'end') process.exit(1);
    if (question === 'fail') parentPort.postMessage({ number, failed: true });
    if (question === 'double') parentPort.postMessage({ number, found: question + question });
  });`;

describe('a thread that is asked', () => {
  const heard: string[] = [];
  const thread = new AskedThread<string, string>({
    file: `data:text/javascript,${encodeURIComponent(WORKER)}`,
    data: null,
    patience: 3000,
    late: 'Later.',
    onNote: (note) => heard.push(note),
    onEnd: () => heard.push('ended'),
  });
  it('answers each question by its own answer, and says that it failed', async () => {
    const answers = await Promise.allSettled([
      thread.ask('double'),
      thread.ask('fail'),
      thread.ask('double'),
    ]);
    expect(
      answers.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as { code: string }).code)),
    ).toEqual(['doubledouble', 'UNAVAILABLE', 'doubledouble']);
  });

  it('is started again where it ended: what it was asked then is refused, what it is asked later is answered', async () => {
    await expect(thread.ask('end')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await sleep(10);
    expect(await thread.ask('double')).toBe('doubledouble');
    expect(heard).toEqual(['begun', 'ended', 'begun']);
  });

  it('finishes what it does before it is stopped', async () => {
    await thread.stop();
    expect(heard).toEqual(['begun', 'ended', 'begun', 'finished']);
    await thread.stop();
  });

  it('keeps nobody waiting for longer than its patience', async () => {
    const slow = new AskedThread({
      file: 'data:text/javascript,',
      data: null,
      patience: 50,
      late: 'Later.',
      onEnd: () => undefined,
    });
    await expect(slow.ask('anything')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await slow.stop();
  });
});
