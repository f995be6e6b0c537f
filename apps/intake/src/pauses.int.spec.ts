import { v4 as uuid } from 'uuid';
import { ClockPaused, ForceSaved, GetThreads, SubmitIdea } from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';
import { ReadingService } from './reading.service.js';

describe('a pause, in the thread', () => {
  let system: TestSystem;
  let officer: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  });
  afterAll(() => system.stop());

  const submit = async () => (await system.ask(officer, SubmitIdea, { input: anIdeaInput() })).output.id;
  const next = async (id: string) =>
    (await system.ask(officer, GetThreads, { ids: [id] })).output[0]?.next ?? null;
  const later = () => new Date(system.clock.now().getTime() + 40 * 86_400_000).toISOString();

  const pauseHeard = async (record: string, more: Partial<ClockPaused> = {}) => {
    const [due, pausedAt] = [later(), system.clock.now().toISOString()];
    const said = { record, recordKind: 'IDEA', policy: 'LOCAL_TRIAGE', part: '', clockId: uuid() } as const;
    const reason = 'A trial runs.';
    await system.again(
      await system.hears(ClockPaused, { ...said, reason, until: due.slice(0, 10), due, pausedAt, ...more }),
    );
    return due;
  };

  it('stands with the day by which the next step is due since', async () => {
    const id = await submit();
    const due = await pauseHeard(id);
    expect(await next(id)).toMatchObject({
      due,
      pausedUntil: due.slice(0, 10),
      pauseReason: 'A trial runs.',
    });
  });

  it('stays when a clock that runs beside that of its stage is paused too', async () => {
    const id = await submit();
    const due = await pauseHeard(id);
    await pauseHeard(id, { policy: 'RESPONSE', part: 'essex', reason: 'Their broker is away.' });
    expect(await next(id)).toMatchObject({ due, pauseReason: 'A trial runs.' });
  });

  it('that is heard while a thread is read is not shown with the due day that it moved', async () => {
    const id = await submit();
    const before = (await next(id))?.due;
    const reading = system.service('intake').context.get(ReadingService, { strict: false });
    const readable = reading.readable.bind(reading);
    reading.readable = async (...asked) => {
      const ideas = await readable(...asked);
      await pauseHeard(id);
      return ideas;
    };
    expect(await next(id)).toMatchObject({ due: before, pausedUntil: null, pauseReason: null });
    reading.readable = readable;
    expect(await next(id)).not.toMatchObject({ due: before });
  });
});
