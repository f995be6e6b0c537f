import { signedIn, type PageSeen } from './browser.js';
import { removeDataFolders } from './data-folders.js';
import { fillIn } from './filled-form.js';
import { aMark, submit as submitAs } from './ideas.js';
import { sharedNationally } from './shared-nationally.js';
import { START, SystemUnderTest } from './system-under-test.js';
import { filled, PROTOCOL, TEST } from './tests-of-ideas.js';
import { until } from './until.js';

let system: SystemUnderTest;

beforeAll(async () => {
  system = await SystemUnderTest.start();
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

/** The fields at which a page's summary of errors points. */
function wrongIn({ text }: PageSeen): string[] {
  const [, summary = ''] = /class="govuk-error-summary"(.*?)<\/ul>/s.exec(text) ?? [];
  return [...summary.matchAll(/href="#([^"]+)"/g)].map(([, field = '']) => field);
}

/** An idea, whose reference people type into forms. */
async function submit(person: string, ...more: [change?: object, mark?: string]) {
  const { id, problem, reference } = await submitAs(await system.as(person), ...more);
  return { id, problem, reference: reference ?? '' };
}

type Values = Readonly<Record<string, string>>;

/** Somebody of the demo people, who opens pages and fills in their forms. */
async function person(name: string) {
  const { browser } = await signedIn(system.url, name, '/account');
  const open = (at: string) => browser.open(at);
  return {
    open,
    /** Opens a page, fills in one of its forms and sends it. */
    sends: async (at: string, values: Values): Promise<PageSeen> => fillIn(browser, await open(at), values),
    goesOn: (page: PageSeen, values: Values): Promise<PageSeen> => fillIn(browser, page, values),
    /** The same, and the form must have been taken. */
    does: async (at: string, values: Values): Promise<PageSeen> => {
      const page = await fillIn(browser, await open(at), values);
      expect([page.status, wrongIn(page)]).toEqual([200, []]);
      return page;
    },
  };
}

const day = (name: string, [year, month, date]: readonly [string, string, string]) => ({
  ...{ [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date },
});
const LATER = ['2099', '3', '1'] as const;

describe('the data officer', () => {
  it('asks for an identity, and another office turns the second key', async () => {
    const officer = await system.as('officer.kent');
    const { viewer } = await officer.ok('{ viewer { name } }');
    const idea = await submit('officer.kent', { credit: 'ANONYMOUS' });
    const [first, second] = [await person('data.kent'), await person('college.desk')];
    const empty = await first.sends('/identity', { reference: '', note: '' });
    expect(wrongIn(empty)).toEqual(['reference', 'ground', 'note']);
    const asked = await first.does('/identity', {
      ...{ reference: idea.reference, ground: 'SAFEGUARDING', note: 'A child may be at risk.' },
    });
    expect(asked.at).toMatch(/^\/identity\/[0-9a-f-]{36}$/);
    expect(asked.text).not.toContain(viewer.name);
    const own = await first.sends(asked.at, { release: 'yes', note: 'Mine as well.' });
    expect([own.status, wrongIn(own)]).toEqual([422, ['release']]);
    const released = await second.does(asked.at, { release: 'yes', note: 'Agreed with the lead.' });
    expect(released.text).toContain(viewer.name);
  });

  it('takes the record of an idea, and redacts it with a receipt', async () => {
    const idea = await submit('officer.kent');
    const data = await person('data.kent');
    const page = await data.does('/records', { do: 'record', record: idea.reference });
    const link = /href="([^"]*download[^"]*)"/.exec(page.text)?.[1] ?? '';
    const record = await data.open(link.replaceAll('&amp;', '&'));
    expect(record.text).toContain(idea.problem);
    const reason = { redact: idea.reference, reason: 'It names a house.' };
    expect((await data.sends('/records', { do: 'redact', ...reason })).status).toBe(422);
    const receipt = await data.does('/records', { do: 'redact', ...reason, sure: 'yes' });
    expect(receipt.at).toMatch(/^\/redactions\//);
    expect(receipt.text).toContain('It names a house.');
  });
});

describe('the operator', () => {
  it('saves a force and sees it among the forces', async () => {
    const operator = await person('operator');
    const { forces } = await system.nobody.ok('{ forces { id name nameCy code region nation startsOn } }');
    const force = forces.find(({ id }) => id === 'gwent');
    await operator.does('/room/forces?change=gwent', { do: 'save', id: 'gwent', nameCy: 'Heddlu Gwent' });
    const after = await system.nobody.ok('{ forces { id name nameCy code region nation startsOn } }');
    expect(after.forces.find(({ id }) => id === 'gwent')).toEqual({ ...force, nameCy: 'Heddlu Gwent' });
    await operator.does('/room/forces?change=gwent', { do: 'save', nameCy: force?.nameCy ?? '' });
    const bad = await operator.sends('/room/forces', { do: 'save', id: 'Not a slug', name: 'X' });
    expect(wrongIn(bad)).toContain('id');
  });

  it('saves the criteria as a whole', async () => {
    const operator = await person('operator');
    const asker = await system.as('operator');
    const { criteria } = await asker.ok('{ criteria { id question } }');
    const before = criteria[0]?.question ?? '';
    await operator.does('/room/criteria', { 'question-0': 'Is it worth a trial?' });
    const after = await asker.ok('{ criteria { id question } }');
    expect(after.criteria.map(({ question }) => question)).toEqual([
      'Is it worth a trial?',
      ...criteria.slice(1).map(({ question }) => question),
    ]);
    await operator.does('/room/criteria', { 'question-0': before });
    const bad = await operator.sends('/room/criteria', { 'weight-0': '-1' });
    expect(wrongIn(bad)).toContain('weight-0');
  });

  it('saves a priority, and a College broker opens and closes a call', async () => {
    const [operator, college] = [await person('operator'), await person('college.broker')];
    const mark = aMark();
    const saved = await operator.does('/room/priorities', {
      ...{ id: `p-${mark}`, name: `Priority ${mark}`, nameCy: `Blaenoriaeth ${mark}`, source: 'A plan.' },
      ...day('startsOn', ['2026', '1', '1']),
    });
    expect(saved.text).toContain(`Priority ${mark}`);
    await operator.does(`/room/priorities?change=p-${mark}`, {
      name: `Changed ${mark}`,
      ...day('endsOn', ['2026', '1', '2']),
    });
    const call = await college.does('/room/calls', {
      ...{ do: 'open', title: `A call ${mark}`, question: 'What wastes an hour of every shift?' },
      ...{ ...day('opensOn', ['2026', '1', '1']), ...day('closesOn', LATER) },
    });
    const id = new RegExp(`A call ${mark}</h2>.*?name="id" value="([^"]+)"`, 's').exec(call.text)?.[1] ?? '';
    await college.does('/room/calls', { do: 'close', id });
    const found = await (await system.as('college.broker')).ok(`{ call(id: "${id}") { open } }`);
    expect(found.call.open).toBe(false);
  });
});

describe('a broker with two ideas that are alike', () => {
  it('links them, introduces their brokers with a note, and unlinks them', async () => {
    const mark = aMark();
    const kent = await submit('officer.kent', {}, mark);
    const essex = await submit('officer.essex', {}, mark);
    const broker = await person('broker.kent');
    const desk = `/desk/${kent.reference}`;
    await until(
      () => broker.open(desk),
      ({ text }) => text.includes(`<input type="hidden" name="other" value="${essex.id}">`),
    );
    const other = { other: essex.id };
    expect((await broker.does(desk, { do: 'related', ...other })).at).toBe(desk);
    const both = await (
      await system.as('broker.kent')
    ).ok(`{ idea(id: "${kent.id}") { family { links { relation } } } }`);
    expect(both.idea.family?.links).toEqual([{ relation: 'RELATED' }]);
    await broker.does(desk, { do: 'unlink', ...other });
    await broker.does(desk, { do: 'introduce', ...other, note: `Shall we meet? ${mark}` });
    const theirs = await system.as('broker.essex');
    const told = await until(
      async () => JSON.stringify((await theirs.ok(NOTICES)).notifications),
      (text) => text.includes(kent.reference),
    );
    expect(told).toContain(kent.reference);
  });
});

const NOTICES = '{ notifications(first: 50) { edges { node { text link } } } }';

describe('an idea that a broker enters for others', () => {
  it('says whose it is and how they agreed; an officer is not asked', async () => {
    const mark = aMark();
    const [broker, officer] = [await person('broker.kent'), await person('officer.kent')];
    const form = {
      ...{ step: 'check', title: `Lights on the path ${mark}`, problem: 'It is dark.', proposal: 'Lamps.' },
      ...{ onBehalf: 'COMMUNITY', 'onBehalf-consent': '' },
    };
    expect((await officer.open('/submit')).text).not.toContain('name="onBehalf"');
    expect(wrongIn(await broker.sends('/submit', form))).toEqual(['onBehalf-consent']);
    const agreed = { ...form, 'onBehalf-consent': 'At a meeting of the ward.' };
    const sent = await broker.goesOn(await broker.does('/submit', agreed), { step: 'send' });
    const reference = sent.at.replace('/ideas/', '');
    const { idea } = await (await system.as('broker.kent')).ok(`{ idea(id: "${reference}") { onBehalf } }`);
    expect(idea.onBehalf).toBe('COMMUNITY');
  });
});

describe('an idea that is shared nationally', () => {
  let idea: { readonly id: string; readonly reference: string };
  beforeAll(async () => {
    const { id, reference } = await sharedNationally(system, ['kent', 'essex'], { credit: 'NAMED' });
    idea = { id, reference: reference ?? '' };
  }, START);

  it('is answered by its leader, who records the outcome later', async () => {
    const leader = await person('leader.npcc');
    const item = `/docket/${idea.reference}`;
    const missing = await leader.sends(item, { do: 'answer', answer: 'WILL_IMPLEMENT', reason: '' });
    expect(wrongIn(missing)).toContain('reason');
    await leader.does(item, {
      ...{ do: 'answer', answer: 'WILL_IMPLEMENT', reason: 'It is cheap.', owner: 'The technology lead' },
      ...day('targetOn', LATER),
    });
    const after = await leader.does(item, { do: 'outcome', outcome: 'In every station by spring.' });
    expect(after.text).toContain('In every station by spring.');
  });

  it('is asked for help with evaluation by its force, and an evaluator answers', async () => {
    const [broker, evaluator] = [await person('broker.kent'), await person('evaluator')];
    const mark = aMark();
    const need = `How many sites do we need? ${mark}`;
    await broker.does('/tests/requests', { do: 'ask', reference: idea.reference, need });
    const page = await evaluator.open('/tests/requests');
    const id = new RegExp(`${mark}.*?name="id" value="([^"]+)"`, 's').exec(page.text)?.[1] ?? '';
    const empty = await evaluator.sends('/tests/requests', { id, answer: '' });
    expect(wrongIn(empty)).toContain(`answer-${id}`);
    await evaluator.does('/tests/requests', { id, answer: `Three in each arm. ${mark}` });
    expect((await broker.open('/tests/requests')).text).toContain(`Three in each arm. ${mark}`);
  });

  it(
    'has a test with a departure, stopped before its end; its evidence is confirmed and withdrawn',
    async () => {
      const college = await system.as('college.broker');
      await college.ok(`mutation { selectForTest(idea: "${idea.id}", reason: "Worth it.") { id } }`);
      const id = await aRunningTest(idea.id);
      const evaluator = await person('evaluator');
      const at = `/tests/${id}`;
      expect((await evaluator.sends(at, { do: 'depart', what: 'A week late.', why: '' })).status).toBe(422);
      const departed = await evaluator.does(at, { do: 'depart', what: 'A week late.', why: 'No lockers.' });
      expect(departed.text).toContain('A week late.');
      await evaluator.does(at, { do: 'stop', reason: 'A locker overheated.' });
      const done = { conclusion: 'It was too short.', limitations: 'One season.' };
      await evaluator.does(at, { do: 'complete', ...done });
      const welsh = await (await person('evaluator2')).open(`${at}?lang=cy`);
      for (const words of [/Lefel \d: /, /Cymhareb cyfraddau/]) expect(welsh.text).toMatch(words);
      await entryOfTest(id);
    },
    START,
  );
});

describe('an editor', () => {
  it('finds a draft again that was begun from an idea at its first stage', async () => {
    const [editor, { reference }] = [await person('editor'), await submit('officer.essex')];
    const { at } = await until(
      () => editor.sends('/evidence-desk/new', { idea: reference }),
      ({ status }) => status === 200,
    );
    const entry = at.replace(/\/edit$/, '');
    expect((await editor.open('/evidence-desk')).text).toContain(`href="${entry}"`);
  });
});

async function aRunningTest(idea: string): Promise<string> {
  const evaluator = await system.as('evaluator');
  const plan = `mutation { planTest(idea: "${idea}", input: { ${PROTOCOL}, publicInvolvement: "The advisory group." }) { id } }`;
  const { data } = await until(
    () => evaluator.ask<{ planTest: { id: string } | null }>(plan),
    ({ errors }) => errors.length === 0,
  );
  const id = data?.planTest?.id ?? '';
  const page = await person('evaluator');
  for (const arm of ['INTERVENTION', 'COMPARISON']) {
    for (const force of ['kent', 'essex'])
      await page.does(`/tests/${id}`, { do: 'site', label: `${arm} ${force}`, force, arm });
  }
  await until(
    async () => (await page.sends(`/tests/${id}`, { do: 'start' })).text,
    (text) => text.includes('value="depart"'),
  );
  const { test } = await evaluator.ok(`{ test(id: "${id}") { ${TEST} } }`);
  const csv = filled(test.measureTemplate, [90, 60, 88]);
  await page.does(`/tests/${id}/measures`, { do: 'import', csv });
  return id;
}

async function entryOfTest(test: string): Promise<void> {
  const [editor, other] = [await person('editor'), await person('editor2')];
  await until(
    async () => (await editor.open('/evidence-desk')).text,
    (text) => text.includes(`name="test" value="${test}"`),
  );
  const { at: edit } = await editor.does('/evidence-desk', { test });
  const entry = await editor.does(edit, {
    ...{ title: 'Lockers that charge batteries', summary: 'They keep cameras recording.' },
    ...{ 'text-EFFECT': 'Fewer ended early.', 'quality-EFFECT': '3', themes: 'digital-data-and-technology' },
    ...day('reviewOn', LATER),
  });
  expect((await editor.open('/evidence-desk')).text).toContain(entry.at);
  await other.does(entry.at, { do: 'publish' });
  expect((await other.sends(entry.at, { do: 'confirm', note: 'As before.' })).status).toBe(422);
  await other.does(entry.at, { do: 'confirm', note: 'As before.', ...day('reviewOn', LATER) });
  expect((await other.sends(entry.at, { do: 'withdraw', reason: '' })).status).toBe(422);
  const gone = await other.does(entry.at, { do: 'withdraw', reason: 'The figures were mistaken.' });
  expect(gone.text).toContain('The figures were mistaken.');
}
