import type { Page } from 'playwright-core';
import { aMark } from '../ideas.js';
import { until } from '../until.js';
import { violations, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

const PHONE = 390;
/** The form that opens without a connection; empty until the device has it. */
const KEPT = "caches.match('/submit/offline').then((form) => form?.text() ?? '')";
const kept = (page: Page) =>
  until(
    () => page.evaluate<string>(KEPT),
    (form) => form !== '',
  );
const problem = 'Cameras go flat in the middle of a shift and the evidence is lost.';
const proposal = 'Put lockers with charged batteries where shifts change over.';

async function opened(width = PHONE): Promise<Page> {
  const page = await browser.visitor({ as: 'officer.kent', width });
  await page.goto('/submit');
  return page;
}
async function fill(page: Page, title: string): Promise<void> {
  await page.getByLabel('What would you call it?').fill(title);
  await page.getByLabel('What is wrong, or could be better?').fill(problem);
  await page.getByLabel('What should be done about it?').fill(proposal);
}

describe('as one types', () => {
  it('shows what the check finds and what is like it, and one supports that instead', async () => {
    const page = await opened();
    await fill(page, 'Battery lockers for body-worn video');
    await page.getByLabel('What is wrong').fill('Ask 07700 900123.');
    await page.locator('#look mark', { hasText: '07700 900123' }).waitFor();
    await page.getByText('Others have said something like it').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Support this one' }).first().click();
    await page.getByRole('button', { name: 'Take back my support' }).waitFor();
  });

  it('says where a pin lies that one puts by keyboard alone', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Or put a pin on a map' }).press('Enter');
    // Before it is drawn it hears no key.
    const map = page.locator('#pin-map:not([aria-busy]) canvas[aria-label^="Move the map"]');
    await map.waitFor();
    await map.focus();
    await map.press('Enter');
    await page.locator('#place-found', { hasText: 'That lies in' }).waitFor();
    expect(await page.locator('[name=latitude]').inputValue()).toMatch(/^5\d\.\d+$/);
    expect(await violations(page)).toEqual([]);
  });
});

describe('without a connection', () => {
  it('keeps what is written on the device, then as a draft that is found under My ideas', async () => {
    const page = await opened();
    const title = `Lockers ${aMark()}`;
    await page.context().setOffline(true);
    await fill(page, title);
    await page.getByText('kept on this device').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Saved as a draft at').waitFor();
    await page.goto('/my-ideas');
    await page.getByRole('link', { name: title }).click();
    expect(await page.getByLabel('What is wrong').inputValue()).toBe(problem);
  });

  it('brings back what was kept on the device when the page is opened again', async () => {
    const page = await opened();
    await page.context().setOffline(true);
    await fill(page, 'Kept here');
    await page.getByText('kept on this device').waitFor();
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto('/submit');
    expect(await page.getByLabel('What would you call it?').inputValue()).toBe('Kept here');
    await page.getByText('Saved as a draft at').waitFor();
  });

  it('says that one was signed out, and keeps what is written until one is back', async () => {
    const page = await opened();
    const session = (await page.context().cookies()).filter(({ name }) => name === 'session');
    await page.context().clearCookies({ name: 'session' });
    await fill(page, 'Kept while signed out');
    await page.getByText('You have been signed out. What you wrote is kept on this device').waitFor();
    await page.context().addCookies(session);
    await page.reload();
    expect(await page.getByLabel('What would you call it?').inputValue()).toBe('Kept while signed out');
  });

  it('sends once the connection is back', async () => {
    const page = await opened();
    await fill(page, `Lockers ${aMark()}`);
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Leave this page open').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Your idea is in').waitFor();
    expect(
      await page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('draft:'))"),
    ).toEqual([]);
  });

  it('opens the form all the same, keeps what is written, and goes on with it once the connection is back', async () => {
    const page = await opened();
    await kept(page);
    await page.goto('about:blank');
    await page.context().setOffline(true);
    await page.goto('/submit');
    await page.getByRole('heading', { name: 'Write your idea without a connection' }).waitFor();
    const title = `Lockers ${aMark()}`;
    await fill(page, title);
    await page.getByText('What you wrote is kept on this device').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Share an idea' }).waitFor();
    expect(await page.getByLabel('What would you call it?').inputValue()).toBe(title);
    await page.getByText('Saved as a draft at').waitFor();
  });

  it('goes on with the same draft after it, and with the credit that was chosen before it', async () => {
    const page = await opened();
    await kept(page);
    const title = `Lockers ${aMark()}`;
    await fill(page, title);
    await page.getByLabel('Anonymously').check();
    await page.getByText('Saved as a draft at').waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('What should be done about it?').fill('Lockers at each exit.');
    await page.getByText('kept on this device').waitFor();
    await page.reload();
    await page.getByLabel('What is wrong').fill('Cameras go flat.');
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Share an idea' }).waitFor();
    await page.getByText('Saved as a draft at').waitFor();
    expect(await page.getByLabel('Anonymously').isChecked()).toBe(true);
    await page.goto('/my-ideas');
    expect(await page.getByRole('link', { name: title }).count()).toBe(1);
  });

  it('keeps what is written as a new draft where the old one was deleted elsewhere', async () => {
    const page = await opened();
    const title = `Lockers ${aMark()}`;
    await fill(page, title);
    await page.getByText('Saved as a draft at').waitFor();
    const elsewhere = await page.context().newPage();
    await elsewhere.goto('/my-ideas');
    await elsewhere.getByRole('link', { name: title }).click();
    await elsewhere.getByRole('button', { name: 'Delete this draft' }).click();
    await elsewhere.getByRole('heading', { name: 'My ideas' }).waitFor();
    await page.getByLabel('What is wrong').fill('They go flat all the same.');
    await page.locator('#draft-state [name=draft]').waitFor({ state: 'detached' });
    await page.getByText('Saved as a draft at').waitFor();
    await page.goto('/my-ideas');
    await page.getByRole('link', { name: title }).waitFor();
  });

  it('keeps a form for it that names nobody, in the language of its reader', async () => {
    const page = await browser.visitor({ as: 'officer.gwent', language: 'cy' });
    await page.goto('/submit?lang=cy');
    const form = await kept(page);
    expect(form).toContain('<html lang="cy"');
    for (const own of ['_token', '/sign-out', '/account']) expect(form).not.toContain(own);
  });
});

describe('the place', () => {
  it('is settled with one choice where it is in doubt, and a draft keeps both', async () => {
    const page = await opened();
    const title = `Lockers ${aMark()}`;
    await fill(page, title);
    // The City of London's border runs through this district.
    await page.getByLabel('Its postcode').fill('EC2V 7HH');
    await page.getByLabel('Its postcode').press('Tab');
    const choice = page.getByRole('group', { name: /Which force/ });
    const saved = page.waitForResponse((one) => (one.request().postData() ?? '').includes('placeForce='));
    await choice.getByRole('radio').nth(1).check();
    const force = await choice.getByRole('radio').nth(1).getAttribute('value');
    expect((await saved).url()).toMatch(/\/submit\/draft$/);
    await page.goto('/my-ideas');
    await page.getByRole('link', { name: title }).click();
    expect(await page.getByLabel('Its postcode').inputValue()).toBe('EC2V');
    await page.locator(`[name=placeForce][value="${force}"]:checked`).waitFor();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    expect(await page.locator(`[name=placeForce][value="${force}"]`).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your idea is in').waitFor();
    expect(await page.getByRole('group', { name: /Which force/ }).count()).toBe(0);
  });

  it('is no hindrance to a draft while its postcode is half typed', async () => {
    const page = await opened();
    await fill(page, `Lockers ${aMark()}`);
    await page.getByLabel('Its postcode').fill('G');
    await page.getByText('Saved as a draft at').waitFor();
  });
});

describe('without script', () => {
  it('finds the same at the check of the answers, and says which answer is missing', async () => {
    const page = await browser.visitor({ as: 'officer.kent', width: PHONE, script: false });
    await page.goto('/submit');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('link', { name: 'Enter what should be done about it' }).waitFor();
    await fill(page, 'Battery lockers for body-worn video');
    await page.getByLabel('What is wrong').fill('Ask 07700 900123.');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.locator('dd mark', { hasText: '07700 900123' }).waitFor();
    await page.getByText('Others have said something like it').waitFor();
    await page.getByRole('button', { name: 'Support this one' }).first().waitFor();
  });

  it('passes on what was learned in one field', async () => {
    const page = await browser.visitor({ as: 'officer.kent', width: PHONE, script: false });
    await page.goto('/learning-note');
    await page.getByLabel('What did you learn?').fill('A spare fob in the sergeant’s office saves a night.');
    await page.getByRole('button', { name: 'Send the note' }).click();
    await page.getByText('Your idea is in').waitFor();
  });

  it.each([
    ['Something that works where you are already', 'Send the practice', 'Practice'],
    ['A mistake that others can learn from', 'Send it', 'Impact case'],
  ])('has a short form of its own for: %s', async (link, send, kind) => {
    const page = await browser.visitor({ as: 'officer.kent', width: PHONE, script: false });
    await page.goto('/submit');
    await page.getByText('Not an idea to try?').click();
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('button', { name: send }).click();
    await page.getByRole('link', { name: 'Answer: What would you call it?' }).waitFor();
    for (const field of await page.getByRole('main').getByRole('textbox').all())
      await field.fill('A board with hooks.');
    await page.getByRole('button', { name: send }).click();
    await page.getByText('Your idea is in').waitFor();
    await page.getByText(kind, { exact: true }).waitFor();
  });
});

describe('the three minutes', () => {
  // Typing on a phone: 36 words a minute (Palin and others, 2019), five letters a word; reading 238 words a minute (Brysbaert, 2019).
  const LETTERS_A_SECOND = (36 * 5) / 60;
  const WORDS_A_SECOND = 238 / 60;
  const SECONDS_A_TAP = 1.5;

  it('are enough to read the form, type an idea of fifty words with both thumbs, and send it', async () => {
    const page = await opened();
    const title = 'Battery lockers at shift change';
    const texts = [title, `${problem} ${problem}`, `${proposal} ${proposal}`];
    const begun = Date.now();
    await fill(page, title);
    await page.getByLabel('What is wrong').fill(texts[1] ?? '');
    await page.getByLabel('What should be done').fill(texts[2] ?? '');
    const shown = await page.getByRole('main').innerText();
    // Nobody reads a list of themes whose first entry leaves it to the broker.
    const themes = await page.getByLabel('What is it about?').innerText();
    const read = shown.replace(themes, '').split(/\s+/).length;
    await page.getByRole('button', { name: 'Check your answers' }).click();
    const checked = texts.join(' ').split(/\s+/).length;
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your idea is in').waitFor();
    const machine = (Date.now() - begun) / 1000;
    const person =
      texts.join('').length / LETTERS_A_SECOND + (read + checked) / WORDS_A_SECOND + 5 * SECONDS_A_TAP;
    process.stdout.write(
      `A submission: ${person.toFixed(0)} s of a person, ${machine.toFixed(1)} s of the system.\n`,
    );
    expect(person + machine).toBeLessThan(180);
  });
});
