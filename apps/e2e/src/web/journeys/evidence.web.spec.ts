import type { Page } from 'playwright-core';
import type { Caller } from '../../api.js';
import { aMark, read, submit } from '../../ideas.js';
import { until } from '../../until.js';
import { WebBrowser } from '../web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

const BECAUSE = '(idea: $id, reason: "It may help everywhere.") { id }';

/** An idea that the College selected for a test. */
async function selected(): Promise<{ id: string; reference: string; reader: Caller }> {
  const { system } = browser;
  const [officer, broker, college] = await Promise.all(
    ['officer.cleveland', 'broker.cleveland', 'college.broker'].map((one) => system.as(one)),
  );
  if (!officer || !broker || !college) throw new Error('Somebody is missing.');
  const { id, reference } = await submit(officer, {}, aMark());
  const reached = (stage: string) => until(async () => (await read(officer, id)).stage === stage);
  await until(async () => (await read(broker, id)).moves?.includes('ESCALATE') ?? false);
  await broker.ok(`mutation ($id: ID!) { escalate${BECAUSE} }`, { id });
  await reached('NATIONAL_TRIAGE');
  const { criteria } = await college.ok('{ criteria { id } }');
  const scores = criteria.map((one: { id: string }) => ({
    criterion: one.id,
    score: 3,
    why: 'Seen in most forces.',
  }));
  await college.ok(
    'mutation ($id: ID!, $scores: [ScoreInput!]!) { scoreIdea(idea: $id, scores: $scores) { id } }',
    {
      ...{ id, scores },
    },
  );
  await college.ok(`mutation ($id: ID!) { shareNationally${BECAUSE} }`, { id });
  await reached('SHARED_NATIONALLY');
  await college.ok(`mutation ($id: ID!) { selectForTest${BECAUSE} }`, { id });
  await reached('SELECTED_FOR_TEST');
  return { id, reference: reference ?? '', reader: officer };
}

async function part(page: Page, name: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await fill();
  await page.getByRole('button', { name: 'Save this part' }).click();
  await page.getByRole('heading', { name: 'The protocol' }).waitFor();
}

async function day(page: Page, [d, m, y]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel('Day', { exact: true }).fill(d);
  await page.getByLabel('Month', { exact: true }).fill(m);
  await page.getByLabel('Year', { exact: true }).fill(y);
}

async function planned(page: Page, reference: string): Promise<void> {
  await page.goto(`/tests/new?idea=${reference}`);
  await page.getByLabel('The question that it answers').fill('Is less footage lost?');
  await page.getByLabel('Before and after, with a comparison').check();
  await page.getByRole('button', { name: 'Plan this test' }).click();
  await part(page, 'How it should work', async () => {
    for (const [field, text] of Object.entries({
      problem: 'Lost footage.',
      response: 'Lockers.',
      mechanism: 'Charged cameras.',
      outcomes: 'Less is lost.',
    }))
      await page.locator(`#${field}`).fill(text);
  });
  await part(page, 'Outcomes', async () => {
    await page.locator('#id-0').fill('lost');
    await page.locator('#name-0').fill('Lost recordings');
    await page.locator('#primary-0').check();
  });
  for (const [name, text] of [
    ['Plan of analysis', 'Difference in differences on the log scale.'],
    ['Ethics', 'Seen by the force’s ethics board.'],
    ['When to stop early', 'If a camera is a danger.'],
  ] as const)
    await part(page, name, () => page.locator('textarea').fill(text));
  await part(page, 'Involving the public', async () => {
    await page.locator('#touchesPublic-2').check();
  });
  await part(page, 'First day', () => day(page, ['1', '2', '2026']));
  await part(page, 'Last day', () => day(page, ['1', '8', '2026']));
  for (const [label, force, arm] of [
    ['North', 'kent', 'INTERVENTION'],
    ['South', 'essex', 'COMPARISON'],
  ] as const) {
    await page.getByLabel('Name of the site').fill(label);
    await page.locator('#force').selectOption(force);
    await page.locator('#arm').selectOption(arm);
    await page.getByRole('button', { name: 'Add the site' }).click();
    await page.getByText(`${label},`).waitFor();
  }
  await page.getByRole('button', { name: 'Start the test' }).click();
  await page.getByText('Running').waitFor();
}

describe('a selected idea', () => {
  it('is tested under a locked protocol, measured by a file, and published as evidence by a second editor', async () => {
    const { id, reference, reader } = await selected();
    const page = await browser.visitor({ as: 'evaluator' });
    await planned(page, reference);
    await page.getByRole('link', { name: 'Record figures, or upload a file' }).click();
    const [head = '', ...rows] = ((await page.locator('pre').textContent()) ?? '').trim().split('\n');
    const columns = head.split(',');
    const figures = rows.map((row, at) => {
      const cells = row.split(',');
      const set = (name: string, value: string) => (cells[columns.indexOf(name)] = value);
      set('n', '400');
      set('events', String([60, 30, 58, 57][at] ?? 50));
      set('exposure', '1000');
      return cells.join(',');
    });
    const bad = [head, figures[0]?.replace('400', 'many'), ...figures.slice(1)].join('\n');
    const upload = async (csv: string) => {
      await page
        .locator('#file')
        .setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await page.getByRole('button', { name: 'Upload the figures' }).click();
    };
    await upload(bad);
    await page.getByText('Line 2, column n:').first().waitFor();
    await page.locator('#csv').fill('');
    await upload([head, ...figures].join('\n'));
    await page.getByText('The figures of the file are recorded.').waitFor();
    await page
      .getByRole('link', { name: 'Back to the test' })
      .or(page.getByRole('link', { name: 'Dychwelyd' }))
      .click();
    await page.getByLabel('What was learned').fill('Fewer recordings were lost.');
    await page.getByLabel('Its limits').fill('One site in each arm.');
    await page.getByRole('button', { name: 'Compute and publish the results' }).click();
    await page.locator('svg.plot').first().waitFor();
    await page.context().close();
    await until(async () => (await read(reader, id)).stage === 'EVALUATED');
    await published(reference);
  });
});

async function published(reference: string): Promise<void> {
  const editor = await browser.visitor({ as: 'editor' });
  await editor.goto('/evidence-desk/new');
  await editor.getByLabel('Reference of the idea').fill(reference);
  await editor.getByRole('button', { name: 'Draft an entry' }).click();
  await editor.getByLabel('Title').fill('Charging lockers for cameras');
  await editor.getByLabel('Summary').fill('Fewer recordings were lost where lockers stood.');
  for (const text of await editor.locator('textarea[id^="text-"]').all()) {
    if ((await text.inputValue()) === '') await text.fill('Not looked at.');
  }
  for (const quality of await editor.locator('input[id^="quality-"][value="1"]').all()) await quality.check();
  await day(editor, ['1', '12', '2028']);
  await editor.getByRole('button', { name: 'Save and preview' }).click();
  await editor.getByText('A draft, which only editors see').waitFor();
  const address = new URL(editor.url()).pathname;
  await editor.context().close();
  const second = await browser.visitor({ as: 'editor2' });
  await second.goto('/evidence-desk');
  await second.locator(`a[href="${address}"]`).click();
  await second.getByRole('button', { name: 'Publish this version' }).click();
  await second.getByText('Write a new version').waitFor();
  await second.context().close();
}
