import type { Locator, Page } from 'playwright-core';
import { aMark, read, submit } from '../ideas.js';
import { until } from '../until.js';
import { WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

/** An idea that waits for its force's broker. */
async function waiting(force: string) {
  const officer = await browser.system.as(`officer.${force}`);
  const { id, title, reference } = await submit(officer, {}, aMark());
  await until(async () => (await read(officer, id)).stage === 'LOCAL_TRIAGE');
  return { title, reference: reference ?? '' };
}

async function dated(form: Locator, day: readonly [string, string, string]): Promise<void> {
  for (const [at, part] of ['Day', 'Month', 'Year'].entries())
    await form.getByLabel(part, { exact: true }).fill(day[at] ?? '');
}

async function opened(person: string, at: string): Promise<Page> {
  const page = await browser.visitor({ as: person });
  await page.goto(at);
  return page;
}

describe('a case', () => {
  it('is handed over by its broker with why, and found by the other among their own', async () => {
    const { title, reference } = await waiting('suffolk');
    const page = await opened('broker.suffolk', `/desk/${reference}`);
    await page.getByRole('button', { name: 'Claim this case' }).click();
    await page.getByText('The case is yours.').waitFor();
    await page.getByLabel('Hand over to').selectOption({ index: 1 });
    await page.getByLabel('Why (optional)').fill('I am away from Friday.');
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByText('The case is handed over.').waitFor();
    await page.context().close();
    const other = await opened('deputy.suffolk', '/desk');
    await other.getByLabel('Whose').selectOption('mine');
    // A filter acts when it is asked to, and not before.
    expect(other.url()).not.toContain('whose');
    await other.getByRole('button', { name: 'Apply filters' }).click();
    await other.getByRole('link', { name: title }).click();
    await other.getByText('you, with a broker').waitFor();
    await other.context().close();
  });

  it('of a force whose brokers have gone is found by the College, which is told that the force is vacant', async () => {
    const { title } = await waiting('dyfed-powys');
    const operator = await browser.system.as('operator');
    const { accounts } = await operator.ok(
      `{ accounts(role: BROKER, organisation: "dyfed-powys", first: 20) {
        edges { node { id grants { id role } } } } }`,
    );
    const brokers = accounts.edges.map(({ node }) => node.id);
    for (const id of brokers) {
      const page = await opened('operator', `/room/people/${id}`);
      await page
        .getByRole('row', { name: /^Broker/ })
        .getByRole('button', { name: /End this role today/ })
        .click();
      await page.getByText('The role has ended.').waitFor();
      await page.context().close();
    }
    const college = await opened('college.broker', '/desk');
    await until(async () => {
      await college.goto('/desk');
      return (await college.getByRole('link', { name: /Show its cases Dyfed-Powys/ }).count()) > 0;
    });
    await college.getByRole('link', { name: /Show its cases Dyfed-Powys/ }).click();
    await college.getByRole('link', { name: title }).click();
    await college.getByRole('heading', { level: 1, name: title }).waitFor();
    await college.context().close();
    for (const id of brokers) {
      const page = await opened('operator', `/room/people/${id}`);
      await page.locator('#role').selectOption('BROKER');
      await page.getByLabel('Who put them forward').fill('The chief constable');
      await page.getByRole('button', { name: 'Grant the role' }).click();
      await page.getByText('The role is granted.').waitFor();
      await page.context().close();
    }
  });
});

describe('a force', () => {
  it('is made, and succeeded by another from a day on', async () => {
    const slug = aMark();
    const page = await opened('operator', '/room/forces');
    await page.getByLabel('Short name in addresses').fill(slug);
    await page.getByLabel('Name in English').fill(`Estuary Police ${slug}`);
    const made = page.locator('form').filter({ has: page.getByLabel('Name in English') });
    await dated(made, ['1', '1', '2026']);
    await page.getByRole('button', { name: 'Save the force' }).click();
    await page.getByText('The force is saved.').waitFor();
    const form = page.locator('form').filter({ has: page.getByLabel('Force that ends') });
    await form.getByRole('button').click();
    await page.getByRole('link', { name: 'Choose a force' }).first().waitFor();
    await form.getByLabel('Force that ends').selectOption(slug);
    await form.getByLabel('Its successor').selectOption('essex');
    await dated(form, ['1', '4', '2031']);
    await form.getByRole('button').click();
    await page.getByText('The succession is recorded.').waitFor();
    await page.getByText('1 April 2031: becomes Essex Police').waitFor();
    // One that is still to start can be a successor, and is in no other list until its day.
    await page.getByLabel('Short name in addresses').fill(`new-${slug}`);
    await page.getByLabel('Name in English').fill(`Coast Police ${slug}`);
    await dated(made, ['1', '4', '2032']);
    await page.getByRole('button', { name: 'Save the force' }).click();
    await page.getByRole('rowheader', { name: `Coast Police ${slug}` }).waitFor();
    expect(await form.getByLabel('Its successor').innerText()).toContain(`Coast Police ${slug}`);
    const { forces } = await browser.system.nobody.ok('{ forces { id endsOn successor { id } } }');
    expect(forces.map(({ id }) => id)).not.toContain(`new-${slug}`);
    expect(forces.find(({ id }) => id === slug)).toMatchObject({ successor: { id: 'essex' } });
    await page.context().close();
  });
});
