import { Collector, type CollectedSpan } from './collector.js';
import { removeDataFolders } from './data-folders.js';
import { anIdea, SUBMIT } from './ideas.js';
import { portToListenOn, START, SystemUnderTest } from './system-under-test.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
/** A span of each process that has a part: gateway, intake, geography, atlas. */
const EVERY_PART = [
  { name: 'POST /graphql' },
  { name: 'answer submitIdea' },
  { name: 'carry idea.submitted.v1' },
  { name: 'handle idea.submitted.v1', service: 'geography' },
  { name: 'handle idea.submitted.v1', service: 'atlas' },
  { name: 'carry idea.located.v1' },
  { name: 'handle idea.located.v1', service: 'atlas' },
];
const title = 'Chargers in every van, said nowhere else';
let collector: Collector;

async function submitOnce(): Promise<void> {
  const system = await SystemUnderTest.start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  try {
    const kent = (await system.as('officer.kent')).with({ traceparent: `00-${TRACE}-b7ad6b7169203331-01` });
    await kent.ok(SUBMIT, { input: anIdea({ title }) });
    // A read that waits until atlas has handled what was caused.
    await (await system.as('officer.kent')).ok('{ map { total } }');
    if (!system.process) await collector.has(TRACE, EVERY_PART);
  } finally {
    await system.stop();
  }
}

beforeAll(async () => {
  collector = await Collector.start(portToListenOn('OTEL_EXPORTER_OTLP_ENDPOINT'));
  await submitOnce();
}, START);
afterAll(() => {
  collector.stop();
  removeDataFolders();
});

describe('the trace of a mutation', () => {
  const named = (name: string) =>
    collector.spans.filter((span) => span.traceId === TRACE && span.name === name);
  const serviceOf = (span: CollectedSpan) =>
    span.attributes.find(({ key }) => key === 'idea_map.service')?.value.stringValue;
  const only = (name: string): CollectedSpan => {
    const [span, ...more] = named(name);
    if (!span || more.length > 0) throw new Error(`There are ${more.length + 1 - Number(!span)} of ${name}.`);
    return span;
  };

  it('is one, from the gateway through the outbox and the wire to the handlers of every service', () => {
    expect(only('POST /graphql').parentSpanId).toBe('b7ad6b7169203331');
    const handlers = named('handle idea.submitted.v1').map(serviceOf);
    expect(handlers).toEqual(expect.arrayContaining(['geography', 'atlas']));
    expect(named('handle idea.located.v1').map(serviceOf)).toEqual(expect.arrayContaining(['atlas']));
  });

  it('says what caused what', () => {
    const asked = only('ask intake.submitIdea');
    expect(asked.parentSpanId).toBe(only('POST /graphql').spanId);
    const answered = only('answer submitIdea');
    expect(answered.parentSpanId).toBe(asked.spanId);
    expect(only('carry idea.submitted.v1').parentSpanId).toBe(answered.spanId);
    for (const handled of named('handle idea.submitted.v1'))
      expect(handled.parentSpanId).toBe(answered.spanId);
    const geography = named('handle idea.submitted.v1').find((span) => serviceOf(span) === 'geography');
    expect(only('carry idea.located.v1').parentSpanId).toBe(geography?.spanId);
  });

  it('holds names of services, requests and events, and nothing of what was written or by whom', () => {
    const keys = new Set(collector.spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...keys].sort()).toEqual([
      'idea_map.correlation',
      'idea_map.event',
      'idea_map.outcome',
      'idea_map.request',
      'idea_map.service',
    ]);
    for (const words of ['Chargers', 'officer', 'kent', 'Bearer'])
      expect(collector.text).not.toContain(words);
  });
});
