import { GraphQLError } from 'graphql';
import { aReader } from '../../testing-web.js';

const answers = {
  'Test.id': 't1',
  'Test.state': 'PLANNED',
  'Test.question': 'Do chargers <help>?',
  'Test.outcomes': [{ id: 'lost', name: 'Lost footage', kind: 'COUNT_RATE', primary: true }],
  'Test.tasks': [
    { part: 'design', done: true, advice: 'There.' },
    { part: 'ethics', done: false, advice: 'Say who looked at it.' },
  ],
  'Idea.reference': 'IM-2026-000027-4',
  'Idea.id': 'idea-id',
};
const evaluator = (more = {}) => aReader(['EVALUATOR'], { ...answers, ...more });
const sent = (reader: ReturnType<typeof evaluator>, mutation: string) =>
  reader.asked.find(({ query }) => query.includes(mutation))?.variables;

describe('a number that is none', () => {
  it('is sent as it was typed, and shown again, rather than dropped', async () => {
    const reader = evaluator();
    await reader.send('/tests/t1/plan/outcomes', {
      ...{ rows: '1', 'id-0': 'lost', 'name-0': 'Batteries lost', 'smallestUsefulChange-0': 'about 5' },
    });
    const [asked] = reader.asked.filter(({ query }) => query.includes('amendPlan'));
    expect(JSON.stringify(asked?.variables)).toContain('"smallestUsefulChange":"about 5"');
  });
});

describe('a site', () => {
  it('needs a name and a force, and says what was done once it has both', async () => {
    const planned = evaluator();
    const { text } = await planned.send('/tests/t1', { do: 'site' });
    for (const field of ['label', 'force']) expect(text).toContain(`<a href="#${field}">`);
    const { to } = await planned.send('/tests/t1', { do: 'site', label: 'North', force: 'kent' });
    expect(to).toBe('/tests/t1?did=site');
    expect((await planned.open('/tests/t1?did=site')).text).toContain('The site is added.');
    expect((await planned.open('/tests/t1?did=constructor')).status).toBe(200);
  });
});

describe('a test', () => {
  it('shows its protocol as a task list, each part with its advice, and starts when all are done', async () => {
    const { text } = await evaluator().open('/tests/t1');
    expect(text).toContain('href="/tests/t1/plan/ethics"');
    expect(text).toContain('Say who looked at it.');
    expect(text).not.toContain('value="start"');
    const ready = { 'Test.tasks': [{ part: 'design', done: true, advice: '' }] };
    expect((await evaluator(ready).open('/tests/t1')).text).toContain('value="start"');
  });

  it('is read by others, who change nothing', async () => {
    const { status, text } = await aReader(['CONTRIBUTOR'], answers).open('/tests/t1');
    expect(status).toBe(200);
    expect(text).not.toContain('<form method="post" action="/tests/t1"');
  });

  it('shows results as a picture with its table, with what was found', async () => {
    const results = {
      'Test.state': 'COMPLETED',
      'Result.effect': 0.8,
      'Result.low': 0.6,
      'Result.high': 1.1,
      'SiteEffect.effect': 0.8,
      'SiteEffect.low': 0.6,
      'SiteEffect.high': 1.1,
    };
    const { text } = await evaluator({ ...results, 'Test.finding': 'NO_EFFECT' }).open('/tests/t1');
    expect(text).toMatch(/<svg\s+class="plot plot-wide"/);
    expect(text).toContain('No effect');
  });
});

describe('a part of a protocol', () => {
  it('is saved by itself, and nothing else with it', async () => {
    const reader = evaluator();
    await reader.send('/tests/t1/plan/ethics', { ethics: 'Looked at by the board.' });
    expect(sent(reader, 'amendPlan')).toMatchObject({ input: { ethics: 'Looked at by the board.' } });
    const days = evaluator();
    await days.send('/tests/t1/plan/startsOn', {
      'startsOn-day': '1',
      'startsOn-month': '2',
      'startsOn-year': '2027',
    });
    expect(sent(days, 'amendPlan')).toEqual({ id: 't1', input: { startsOn: '2027-02-01' } });
  });

  it('lists outcomes with one of them primary, and leaves out what was left empty', async () => {
    const reader = evaluator();
    const form = { rows: '2', primary: '0', 'id-0': 'lost', 'name-0': 'Lost footage', 'kind-0': 'MEAN' };
    await reader.send('/tests/t1/plan/outcomes', {
      ...form,
      'expectedBaseline-0': '12,5',
      'id-1': '',
      'name-1': '',
    });
    const [outcome, ...others] = (sent(reader, 'amendPlan') as { input: { outcomes: unknown[] } }).input
      .outcomes;
    expect(others).toEqual([]);
    expect(outcome).toMatchObject({
      id: 'lost',
      primary: true,
      kind: 'MEAN',
      expectedBaseline: 12.5,
      expectedSd: null,
    });
  });

  it('is none that a protocol has not', async () => {
    expect((await evaluator().open('/tests/t1/plan/budget')).status).toBe(404);
  });
});

describe('figures', () => {
  const running = { 'Test.state': 'RUNNING' };

  it('come as a file or as pasted rows, and one of them is needed', async () => {
    const reader = evaluator(running);
    expect((await reader.send('/tests/t1/measures', { do: 'import' })).text).toContain('Choose a CSV file');
    await reader.send('/tests/t1/measures', { do: 'import', file: '', csv: 'outcome,site\nlost,a' });
    expect(sent(reader, 'importMeasures')).toMatchObject({ csv: 'outcome,site\nlost,a' });
  });

  it('say of a bad file which line and column', async () => {
    const message = 'Line 3, column n: Write a number in digits.';
    const refused = () => {
      const fields = [{ field: 'csv', code: 'NOT_A_NUMBER', message, line: 3, column: 'n' }];
      throw new GraphQLError('Bad input', { extensions: { code: 'BAD_USER_INPUT', fields } });
    };
    const reader = evaluator({ ...running, 'Mutation.importMeasures': refused });
    const { status, text } = await reader.send('/tests/t1/measures', { do: 'import', csv: 'x' });
    expect(status).toBe(422);
    expect(text).toContain(message);
  });

  it('come one by one too', async () => {
    const reader = evaluator(running);
    await reader.send('/tests/t1/measures', {
      do: 'record',
      outcome: 'lost',
      site: 's',
      period: 'AFTER',
      n: '40',
      events: '7',
    });
    expect(sent(reader, 'recordMeasure')).toMatchObject({
      input: { outcome: 'lost', period: 'AFTER', n: 40, events: 7, mean: null },
    });
  });
});

describe('a file of figures', () => {
  it('that is in UTF-16 is told how to save it', async () => {
    const wide = Buffer.from('outcome,site', 'utf16le').toString('utf8');
    const { status, text } = await evaluator().send('/tests/t1/measures', { do: 'import', csv: wide });
    expect([status, text.includes('Save the file as CSV in UTF-8')]).toEqual([422, true]);
  });

  it('that is too large is told so before anything is asked of it, and is not shown again', async () => {
    const reader = evaluator();
    const { status, text } = await reader.send('/tests/t1/measures', {
      do: 'import',
      csv: 'x'.repeat(210_000),
    });
    expect([status, text.includes('larger than 200 kB')]).toEqual([422, true]);
    expect(text).not.toContain('xxx');
    expect(reader.asked.some(({ query }) => query.includes('importMeasures'))).toBe(false);
  });
});

describe('a locked protocol', () => {
  it('can be read by whoever reads the test, in words', async () => {
    const locked = { 'Test.state': 'RUNNING', 'Test.ethics': 'Seen by a board', 'Outcome.primary': true };
    const { text } = await aReader(['CONTRIBUTOR'], { ...answers, ...locked }).open('/tests/t1');
    for (const said of ['Read the locked protocol', 'Seen by a board', 'primary outcome'])
      expect(text).toContain(said);
    expect(text).not.toContain('/plan/');
  });
});

describe.each([
  ...['/tests', '/tests/new?idea=x', '/tests/requests', '/tests/t1', '/tests/t1/measures'],
  ...['design', 'outcomes', 'logicModel', 'publicInvolvement', 'startsOn', 'independent'].map(
    (one) => `/tests/t1/plan/${one}`,
  ),
])('%s', (url) => {
  it('comes in both languages', async () => {
    const welshUrl = `${url}${url.includes('?') ? '&' : '?'}lang=cy`;
    const [english, welsh] = await Promise.all([evaluator().open(url), evaluator().open(welshUrl)]);
    expect([english?.status, welsh?.status]).toEqual([200, 200]);
    expect(welsh?.text).toContain('<html lang="cy"');
  });
});
