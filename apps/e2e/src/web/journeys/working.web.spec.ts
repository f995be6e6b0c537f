import type { Page } from 'playwright-core';
import { aMark, read, submit } from '../../ideas.js';
import { until } from '../../until.js';
import { WebBrowser } from '../web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

/** An idea that is with its force's broker. */
async function anIdea(force: string, mark = aMark()) {
  const officer = await browser.system.as(`officer.${force}`);
  const idea = await submit(officer, {}, mark);
  const broker = await browser.system.as(`broker.${force}`);
  await until(async () => (await read(broker, idea.id)).moves?.includes('ESCALATE') ?? false);
  return { id: idea.id, reference: idea.reference ?? '', officer, title: idea.title };
}

async function decide(page: Page, decision: string, reason: string): Promise<void> {
  await page.getByLabel(decision).check();
  await page.getByLabel('What its author reads').fill(reason);
  await page.getByRole('button', { name: 'Send the decision' }).click();
  await page.waitForURL(/[?&](after|last)=/);
}

async function closed(page: Page): Promise<void> {
  await page.context().close();
}

describe('an idea from its force to the leaders’ docket', () => {
  it('is passed on by its broker, scored and shared by the College, answered by a force and by a leader', async () => {
    const { id, reference, officer } = await anIdea('surrey');
    const broker = await browser.visitor({ as: 'broker.surrey' });
    await broker.goto(`/desk/${reference}`);
    await broker.getByText('hidden until it is scored').waitFor();
    await decide(broker, 'Pass it to the College', 'Other forces have it too.');
    await closed(broker);

    const college = await browser.visitor({ as: 'college.broker' });
    await until(async () => (await read(officer, id)).stage === 'NATIONAL_TRIAGE');
    await college.goto(`/desk/${reference}/score`);
    for (const radio of await college.locator('input[type=radio][value="3"]').all()) await radio.check();
    for (const why of await college.locator('input[name^="why-"]').all())
      await why.fill('Seen in most forces.');
    await college.getByRole('button', { name: 'Save the scores' }).click();
    await college.getByText('Priority 75 of 100').waitFor();
    await decide(college, 'Share it with every force', 'It would help everywhere.');
    await closed(college);

    const gwent = await browser.visitor({ as: 'broker.gwent' });
    await gwent.goto(`/ideas/${reference}/adoption`);
    await gwent.getByLabel('Trying it').check();
    await gwent.getByLabel('Note for other forces').fill('Two stations from May.');
    await gwent.getByRole('button', { name: 'Send the answer of Gwent Police' }).click();
    await gwent.getByText('Your force’s answer is on the record.').waitFor();
    await closed(gwent);

    const leader = await browser.visitor({ as: 'leader.npcc' });
    await leader.goto(`/docket/${reference}`);
    await leader.getByLabel('We will have it tested').check();
    await leader.getByLabel('Why, in words that its author understands').fill('It costs little to find out.');
    await leader.getByLabel('Who will see to it').fill('The digital portfolio');
    for (const [part, value] of [
      ['Day', '1'],
      ['Month', '6'],
      ['Year', '2028'],
    ] as const)
      await leader.getByLabel(part, { exact: true }).fill(value);
    await leader.getByRole('button', { name: 'Send the answer' }).click();
    await leader.getByText('Your answer is on the record.').waitFor();
    expect(await leader.getByRole('main').innerText()).toContain('The digital portfolio');
    await closed(leader);
  });
});

describe('a pack', () => {
  it('is frozen and sent by the College, and read by the leader whom it was sent to', async () => {
    const title = `Winter pack ${aMark()}`;
    const college = await browser.visitor({ as: 'college.broker' });
    await college.goto('/packs/new');
    await college.getByLabel('Title').fill(title);
    await college.locator('input[name="ideas"]').first().check();
    await college.getByRole('button', { name: 'Freeze the pack' }).click();
    await college.getByText('It was not sent to anybody yet.').waitFor();
    await college.locator('input[name="leaders"]').first().check();
    const [name = ''] = await college.locator('label[for="leaders"]').allInnerTexts();
    await college.getByRole('button', { name: 'Send the pack' }).click();
    await college.getByText(`${name}, `).first().waitFor();
    await closed(college);

    const leader = await browser.visitor({ as: 'leader.npcc' });
    await leader.goto('/packs');
    await leader.getByRole('link', { name: title }).click();
    const file = await leader.request.get(
      (await leader.getByText('Download as PDF').getAttribute('href')) ?? '',
    );
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await closed(leader);
  });
});

describe('a data officer', () => {
  it('sees what the check found, and returns the text with why', async () => {
    const officer = await browser.system.as('officer.dorset');
    const text = 'Ring PC Jane Example on 07700 900123 about the lockers.';
    const held = await submit(officer, { proposal: text });
    expect(held.stage).toBe('IN_CHECK');
    const page = await browser.visitor({ as: 'data.dorset' });
    await page.goto('/held');
    await page.getByRole('link', { name: held.title }).click();
    await page.locator('mark').first().waitFor();
    await page.getByLabel('Return it: its author must change it').check();
    await page.getByLabel('Why').fill('Leave the number out.');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText(`Returned to its author: ${held.reference}`).waitFor();
    await closed(page);
  });

  it('redacts an idea and reads its receipt', async () => {
    const { reference } = await anIdea('dorset');
    const page = await browser.visitor({ as: 'data.dorset' });
    await page.goto('/records');
    await page.locator('#redact').fill(reference);
    await page.locator('#reason').fill('It pointed at a person after all.');
    await page.getByLabel('I have read the idea').check();
    await page.getByRole('button', { name: 'Redact it everywhere' }).click();
    await page.getByRole('heading', { name: 'Receipt of a redaction' }).waitFor();
    await until(async () => {
      await page.reload();
      return (await page.getByRole('main').innerText()).includes('Every copy was cleared');
    });
    expect(await page.getByRole('main').innerText()).toContain('Every copy was cleared');
    await closed(page);
  });
});

describe('an operator', () => {
  it('grants a role with who put it forward, and finds it in the record', async () => {
    const nominator = `The head of evidence ${aMark()}`;
    const page = await browser.visitor({ as: 'operator' });
    await page.goto('/room');
    expect(await page.getByText('No: it is away').count()).toBe(0);
    await page.getByRole('link', { name: 'People and roles' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('EVALUATOR');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('tbody a').first().click();
    await page.locator('#role').selectOption('EVIDENCE_EDITOR');
    await page.getByLabel('Who put them forward').fill(nominator);
    await page.getByRole('button', { name: 'Grant the role' }).click();
    await page.getByText(nominator).waitFor();
    await page.goto('/room/audit?operation=grantRole&verify=yes');
    expect(await page.getByRole('main').innerText()).toContain('grantRole');
    await closed(page);
  });
});
