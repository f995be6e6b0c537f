import type { Page } from 'playwright-core';
import { aMark, read, submit } from '../ideas.js';
import { until } from '../until.js';
import { tabTo, WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

const CASES = 10;
const FORCE = 'norfolk';

async function waiting(count: number): Promise<void> {
  const [officer, broker] = [
    await browser.system.as(`officer.${FORCE}`),
    await browser.system.as(`broker.${FORCE}`),
  ];
  const sent = [];
  for (let at = 0; at < count; at++) sent.push(await submit(officer, {}, aMark()));
  for (const { id } of sent)
    await until(async () => (await read(broker, id)).moves?.includes('RETURN') ?? false);
}

/** Where the focus is: not lost, within the window, and marked. */
const FOCUS = `(() => {
  const one = document.activeElement;
  const place = one?.closest('.govuk-radios__item, .govuk-checkboxes__item') ?? one;
  const { top, bottom } = place.getBoundingClientRect();
  const looks = [one, ...place.querySelectorAll('*')].flatMap((part) =>
    [null, '::before'].map((pseudo) => getComputedStyle(part, pseudo)));
  return one !== document.body && bottom > 0 && top < innerHeight
    && looks.some((look) => look.outlineStyle !== 'none' || look.boxShadow !== 'none');
})()`;

async function focusIsSeen(page: Page, after: string): Promise<void> {
  const isSeen = await until(() => page.evaluate<boolean>(FOCUS));
  expect([after, isSeen]).toEqual([after, true]);
}

/** Presses keys, one after another, and counts them. */
class Keys {
  pressed = 0;

  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.pressed++;
      await this.page.keyboard.press(key);
    }
  }

  /** What follows on another page. */
  async leadTo(address: RegExp, ...keys: readonly string[]): Promise<void> {
    const there = this.page.waitForEvent('load');
    await this.press(...keys);
    await there;
    expect(this.page.url()).toMatch(address);
  }
}

describe('a broker, by keyboard alone', () => {
  it(`clears ${CASES} cases, one leading to the next, and always sees where they are`, async () => {
    await waiting(CASES);
    const page = await browser.visitor({ as: `broker.${FORCE}` });
    const keys = new Keys(page);
    await page.goto('/desk/answers');
    await tabTo(page, 'Title');
    await page.keyboard.type('More');
    await tabTo(page, 'Text');
    await page.keyboard.type('Where would it stand?');
    await tabTo(page, 'Save the answer');
    await keys.press('Enter');
    await page.getByText('The answer is saved.').waitFor();
    await page.goto('/desk');
    for (const key of ['j', 'k', 'x', 'b', 'f'])
      await page.locator('[data-keys] kbd', { hasText: key }).first().waitFor();
    await keys.press('j');
    await focusIsSeen(page, 'j');
    const done: string[] = [];
    await keys.leadTo(/\/desk\/IM-/, 'Enter');
    keys.pressed = 0;
    for (let at = 0; at < CASES; at++) {
      const reference = /IM-[\d-]+/.exec(page.url())?.[0] ?? '';
      done.push(reference);
      if ((await page.locator('[data-key=c]').count()) > 0) {
        await keys.leadTo(/did=claim/, 'c');
        await focusIsSeen(page, 'c');
      }
      await keys.press('d', 'Space');
      await focusIsSeen(page, 'd');
      await keys.press('a');
      await focusIsSeen(page, 'a');
      await keys.press('Enter', 'Tab', 'Enter');
      expect(await page.locator('#reason').inputValue()).toBe('Where would it stand?');
      await focusIsSeen(page, 'a saved answer');
      await keys.leadTo(/(after|last)=/, 'Control+Enter');
      await page.getByText(reference).first().waitFor();
      await focusIsSeen(page, 'the decision');
    }
    process.stdout.write(
      `${CASES} cases: ${keys.pressed / CASES} keys each, decision and answer included.\n`,
    );
    const broker = await browser.system.as(`broker.${FORCE}`);
    expect(new Set(done).size).toBe(CASES);
    for (const reference of done) expect((await read(broker, reference)).stage).toBe('RETURNED');
    await page.context().close();
  });

  it('ticks cases and claims them together; what is typed into a field is no shortcut', async () => {
    // One stays in the list, and with it the fields below.
    await waiting(3);
    const page = await browser.visitor({ as: `broker.${FORCE}` });
    const keys = new Keys(page);
    await page.goto('/desk?state=WAITING');
    await keys.press('j', 'x', 'j', 'x', 'b');
    expect(await page.locator('input[name=chosen]:checked').count()).toBe(2);
    await page.getByRole('status').filter({ hasText: 'Chosen: 2' }).waitFor();
    await focusIsSeen(page, 'b');
    await keys.leadTo(/done=2-2/, 'Enter');
    await focusIsSeen(page, 'the claim');
    await tabTo(page, 'Why (optional)');
    await page.keyboard.type('jobs');
    expect(await page.locator('#reason').inputValue()).toBe('jobs');
    await page.context().close();
  });

  it('turns the shortcuts off, for good, and on again', async () => {
    const page = await browser.visitor({ as: `broker.${FORCE}` });
    await page.goto('/desk');
    await tabTo(page, 'Turn shortcuts off');
    await page.keyboard.press('Enter');
    await page.reload();
    const isOnRow = () => page.evaluate<boolean>('document.activeElement.closest("[data-row]") !== null');
    await page.keyboard.press('j');
    expect(await isOnRow()).toBe(false);
    await tabTo(page, 'Turn shortcuts on');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    expect(await isOnRow()).toBe(true);
    await page.context().close();
  });
});

describe('on a touch screen', () => {
  it('no shortcuts are shown', async () => {
    const page = await browser.visitor({ as: `broker.${FORCE}`, width: 390 });
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setEmulatedMedia', { features: [] });
    await tools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await tools.send('Emulation.setDeviceMetricsOverride', {
      ...{ width: 390, height: 800, deviceScaleFactor: 2, mobile: true },
    });
    await page.goto('/desk');
    expect(await page.evaluate<boolean>('matchMedia("(any-pointer: fine)").matches')).toBe(false);
    expect(await page.locator('[data-keys]').isVisible()).toBe(false);
    await page.context().close();
  });
});
