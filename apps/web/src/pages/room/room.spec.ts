import { aReader } from '../../testing-web.js';

const answers = {
  'ServiceState.up': false,
  'ServiceState.service': 'triage',
  'Account.id': 'a',
  'Account.name': 'Jo <Bloggs>',
  'Account.endedAt': null,
  'RoleGrant.endsOn': null,
  'RoleGrant.role': 'BROKER',
  'Force.vacantSince': '2026-10-01',
  'Idea.id': 'idea-id',
};
const operator = (more = {}) => aReader(['OPERATOR'], { ...answers, ...more });
const sent = (reader: ReturnType<typeof operator>, mutation: string) =>
  reader.asked.find(({ query }) => query.includes(mutation))?.variables;
const urls = [
  ...['/room', '/room/people', '/room/people/a', '/room/forces', '/room/calls', '/room/criteria'],
  ...['/room/priorities', '/room/clocks', '/room/events', '/room/audit?verify=yes'],
];

describe('the operator’s room', () => {
  it('says which service is away, and leads to each of its places', async () => {
    const { text } = await operator().open('/room');
    expect(text).toContain('No: it is away');
    for (const url of urls.slice(1, -1).filter((one) => one !== '/room/people/a'))
      expect(text).toContain(url);
  });

  it('shows the national desk what it keeps, and nothing that is an operator’s', async () => {
    const desk = aReader(['NATIONAL_DESK'], answers);
    const { text } = await desk.open('/room');
    expect(text).toContain('/room/criteria');
    expect(text).not.toContain('/room/people');
    expect((await desk.open('/room/people')).status).toBe(403);
    expect(desk.asked.some(({ query }) => query.includes('serviceState'))).toBe(false);
  });
});

describe('the queues', () => {
  it('stand with what waits, runs, is to come and failed, and what failed is tried again', async () => {
    const counts = { 'QueueState.waiting': 1, 'QueueState.active': 0, 'QueueState.delayed': 1234 };
    const reader = operator({ ...counts, 'QueueState.up': true, 'QueueState.failed': 2 });
    const { text } = await reader.open('/room');
    const row = /queues-heading[\s\S]*?<tbody[\s\S]*?<\/tbody>/.exec(text)?.[0] ?? '';
    expect([...row.matchAll(/numeric">([\d,]+)<\/td>/g)].map(([, n]) => n)).toEqual(['1', '0', '1,234', '2']);
    expect((await reader.send('/room', {})).to).toBe('/room?saved=yes#queues-heading');
    expect(reader.asked.some(({ query }) => query.includes('retryFailedJobs'))).toBe(true);
  });

  it('offer nothing to try again where nothing failed, and say where one is away', async () => {
    const { text } = await operator({ 'QueueState.failed': 0, 'QueueState.up': false }).open('/room');
    expect(text).not.toContain('Try again what failed');
    expect(text).toMatch(/queues-heading[\s\S]*No: it is away/);
  });
});

describe('people and roles', () => {
  it('shows who put a role forward, since when, and which forces are vacant', async () => {
    const { text } = await operator().open('/room/people/a');
    for (const said of ['Jo &lt;Bloggs&gt;', 'Put forward by', 'no end']) expect(text).toContain(said);
    expect((await operator().open('/room/people')).text).toContain('vacant since 1 October 2026');
  });

  it('grants a role with its nominator and days', async () => {
    const reader = operator();
    expect((await reader.send('/room/people/a', { do: 'grant' })).text).toContain('Choose a role');
    const form = {
      do: 'grant',
      role: 'BROKER',
      organisation: 'kent',
      nominator: 'The deputy chief constable',
    };
    await reader.send('/room/people/a', form);
    expect(sent(reader, 'grantRole')).toMatchObject({
      input: { nominator: 'The deputy chief constable', startsOn: null, endsOn: null },
    });
  });
});

describe('clock policies', () => {
  it('say days in words that fit their number', async () => {
    const steps = [0, 1, 3].map((workingDays) => ({ workingDays, to: 'the broker' }));
    const { text } = await operator({ 'Policy.steps': steps }).open('/room/clocks');
    for (const said of ['That day: the broker', '1 working day: the broker', '3 working days: the broker'])
      expect(text).toContain(`<li>${said}</li>`);
  });
});

describe('the criteria', () => {
  it('are replaced as one set, without those whose short name was emptied', async () => {
    const reader = operator();
    const row = (at: number, id: string) => ({
      [`id-${at}`]: id,
      [`name-${at}`]: 'Scale',
      [`weight-${at}`]: '2.5',
    });
    await reader.send('/room/criteria', { rows: '2', ...row(0, ''), ...row(1, 'scale') });
    expect(sent(reader, 'setCriteria')).toMatchObject({ criteria: [{ id: 'scale', weight: 2.5 }] });
  });
});

describe('a parked event', () => {
  const parked = { 'ParkedEvent.id': 'an-event', 'ParkedEvent.service': 'atlas' };

  it('is handled again when its button is pressed', async () => {
    const reader = operator(parked);
    expect((await reader.open('/room/events')).text).toContain('name="id" value="an-event"');
    const { to } = await reader.send('/room/events', { id: 'an-event' });
    expect(to).toBe('/room/events?did=replay');
    expect(sent(reader, 'replayEvent')).toEqual({ id: 'an-event' });
  });
});

describe('a force', () => {
  it('is saved with its nation, and without a territory where it has none', async () => {
    const reader = operator({ 'Force.id': 'kent', 'Force.name': 'Kent', 'Force.nation': 'England' });
    const { text } = await reader.open('/room/forces?change=kent');
    expect(text).toMatch(/<option value="England" selected>/);
    const save = { do: 'save', id: 'kent', name: 'Kent', region: 'South East' };
    await reader.send('/room/forces', { ...save, nation: 'England' });
    expect(sent(reader, 'saveForce')).toMatchObject({ input: { nation: 'England', territorial: true } });
    const railways = operator();
    await railways.send('/room/forces', { do: 'save', id: 'btp', name: 'BTP', nation: '' });
    expect(sent(railways, 'saveForce')).toMatchObject({ input: { nation: null, territorial: false } });
  });
});

describe('calls', () => {
  it('are read by everyone and opened by those who may', async () => {
    expect((await aReader(['CONTRIBUTOR']).open('/room/calls')).text).not.toContain('Open the call');
    expect((await aReader(['LEADER']).open('/room/calls')).text).toContain('Open the call');
  });

  it('name all that is missing at once', async () => {
    const { text } = await aReader(['LEADER']).send('/room/calls', { do: 'open' });
    for (const said of [
      '#title">Enter a title',
      '#question">Enter the question',
      '#opensOn">Opens on: Give a real date',
    ])
      expect(text).toContain(said);
  });
});

describe('the record', () => {
  it('is in the navigation of data officers, who have no room', async () => {
    expect((await aReader(['DATA_OFFICER'], answers).open('/held')).text).toContain('<a href="/room/audit"');
  });

  it('is searched by the reference that people know, and verified when it is asked for', async () => {
    const reader = operator();
    await reader.open('/room/audit?idea=IM-2026-000027-4');
    expect(sent(reader, 'audit(')).toMatchObject({ filter: { idea: 'idea-id' } });
    expect(sent(reader, 'auditState')).toBeUndefined();
  });
});

describe.each(urls)('%s', (url) => {
  it('comes in both languages', async () => {
    const welshUrl = `${url}${url.includes('?') ? '&' : '?'}lang=cy`;
    const [english, welsh] = await Promise.all([operator().open(url), operator().open(welshUrl)]);
    expect([english?.status, welsh?.status]).toEqual([200, 200]);
    expect(welsh?.text).toContain('<html lang="cy"');
  });
});

describe('what the national desk keeps', () => {
  it.each([
    ['/room/criteria', { rows: '1', 'id-0': 'cost' }, 'The criteria are saved.'],
    ['/room/priorities', { id: 'women' }, 'The national priority is saved.'],
  ])('says at %s what was saved', async (url, form, sentence) => {
    const { to } = await operator().send(url, form);
    expect((await operator().open(to ?? '')).text).toContain(sentence);
    expect((await operator().open(url)).text).not.toContain('notification-banner');
  });
});
