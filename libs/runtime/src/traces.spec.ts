import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { currentContext, inContext, newContext } from './context.js';
import { NotFound } from './errors.js';
import { openTelemetry } from './traces-open-telemetry.js';
import { inSpan, openSpan, traceBy } from './traces.js';

const answer = { name: 'answer someRequest', kind: 'server', facts: { service: 'intake' } } as const;
const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const within = <Result>(traceparent: string | null, work: () => Promise<Result>) =>
  inContext(newContext({ traceparent }), work);
const traceparentNow = async () => currentContext().traceparent;

describe('traces', () => {
  const exporter = new InMemorySpanExporter();
  const tracing = openTelemetry(new SimpleSpanProcessor({ exporter }));
  beforeEach(() => {
    exporter.reset();
    traceBy(tracing);
  });
  afterAll(async () => {
    traceBy(null);
    await tracing.stop();
  });

  it('are off at first: the work is done, and what travels goes on as it came', async () => {
    traceBy(null);
    expect(await within(given, () => inSpan(answer, traceparentNow))).toBe(given);
    expect(openSpan(() => ({ ...answer, traceparent: given }))).toBeNull();
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  it('go on where the caller began them, span under span', async () => {
    const inner = await within(given, () =>
      inSpan(answer, () => inSpan({ ...answer, name: 'inner' }, traceparentNow)),
    );
    const [one, other] = exporter.getFinishedSpans();
    expect([one?.name, other?.name]).toEqual(['inner', 'answer someRequest']);
    expect(other?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(one?.parentSpanContext?.spanId).toBe(other?.spanContext().spanId);
    expect(inner).toBe(`00-0af7651916cd43dd8448eb211c80319c-${one?.spanContext().spanId}-01`);
  });

  it.each([[null], ['nonsense'], ['00-00000000000000000000000000000000-0000000000000000-01']])(
    'begin anew under %s',
    async (traceparent) => {
      const made = await within(traceparent, () => inSpan(answer, traceparentNow));
      expect(made).toMatch(/^00-(?!0{32})[\da-f]{32}-[\da-f]{16}-01$/);
      expect(exporter.getFinishedSpans()[0]?.parentSpanContext).toBeUndefined();
    },
  );

  it('keep nothing of what the caller did not keep', async () => {
    const unkept = given.replace(/01$/, '00');
    expect(await within(unkept, () => inSpan(answer, traceparentNow))).toMatch(/-00$/);
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  it('say how it went by a code, and nothing of an error’s words', async () => {
    const failing = inSpan(answer, () => Promise.reject(new Error('secret words')));
    await expect(failing).rejects.toThrow('secret words');
    await inSpan(answer, () => Promise.reject(new NotFound())).catch(() => undefined);
    await inSpan(
      answer,
      async () => 'no',
      (result) => (result === 'no' ? 'CONFLICT' : 'ok'),
    );
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ attributes }) => attributes['idea_map.outcome'])).toEqual([
      'error',
      'NOT_FOUND',
      'CONFLICT',
    ]);
    expect(
      JSON.stringify(spans.map(({ attributes, events, status }) => ({ attributes, events, status }))),
    ).not.toContain('secret');
  });
});
