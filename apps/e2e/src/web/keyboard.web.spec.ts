import { submit } from '../ideas.js';
import { until } from '../until.js';
import { WebBrowser } from './web-browser.js';

const CASES = 10;
let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

describe('a broker without a mouse', () => {
  it('clears ten cases from the queue, each with its reason', async () => {
    const { system } = browser;
    const officer = await system.as('officer.wiltshire');
    for (let n = 0; n < CASES; n++) await submit(officer);
    const broker = await system.as('broker.wiltshire');
    const waiting = async () => (await broker.ok('{ triageQueue { totalCount } }')).triageQueue.totalCount;
    const before = await until(waiting, (n) => n >= CASES);
    const page = await browser.visitor({ as: 'broker.wiltshire' });
    await page.goto('/desk');
    await page.getByText('Keyboard shortcuts').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    for (let n = 0; n < CASES; n++) {
      await page.locator('#decision').waitFor();
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      await page.keyboard.press('d');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Done');
      await page.keyboard.press('Tab');
      await page.keyboard.type(`${title.slice(0, 20)}: in use since spring.`);
      const left = page.waitForURL(/[?&](after|last)=IM-/);
      await page.keyboard.press('Control+Enter');
      await left;
      // The next case is at an address of its own; the wait for it begins anew.
      if (n < CASES - 1) await page.evaluate("history.replaceState(null, '', location.pathname)");
    }
    expect(before - (await waiting())).toBe(CASES);
    await page.context().close();
  });

  it('ticks cases and claims them together', async () => {
    const { system } = browser;
    const officer = await system.as('officer.norfolk');
    await submit(officer);
    await submit(officer);
    const broker = await system.as('broker.norfolk');
    const mine = async () =>
      (await broker.ok('{ triageQueue(filter: { mine: true }) { totalCount } }')).triageQueue.totalCount;
    const queue = '{ triageQueue(filter: { mine: false }) { totalCount } }';
    await until(
      async () => (await broker.ok(queue)).triageQueue.totalCount,
      (n) => n >= 2,
    );
    const page = await browser.visitor({ as: 'broker.norfolk' });
    await page.goto('/desk?whose=others');
    await page.getByText('Keyboard shortcuts').waitFor();
    for (const key of ['j', 'x', 'j', 'x', 'b']) await page.keyboard.press(key);
    const before = await mine();
    await page.keyboard.press('Enter');
    await page.getByText('Done for 2 of 2.').waitFor();
    expect(await mine()).toBe(before + 2);
    await page.context().close();
  });

  it('turns the shortcuts off, and they stay off', async () => {
    const page = await browser.visitor({ as: 'broker.kent' });
    await page.goto('/desk');
    await page.getByRole('button', { name: 'Turn shortcuts off' }).press('Enter');
    await page.reload();
    await page.getByRole('button', { name: 'Turn shortcuts on' }).waitFor();
    await page.keyboard.press('f');
    expect(await page.evaluate<string>('document.activeElement.id')).not.toBe('state');
    await page.context().close();
  });
});
