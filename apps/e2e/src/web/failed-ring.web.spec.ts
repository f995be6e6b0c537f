import { embeddedDatabase } from '../embedded-database.js';
import { until } from '../until.js';
import { WebBrowser } from './web-browser.js';

let browser: WebBrowser;
let database: Awaited<ReturnType<typeof embeddedDatabase>>;
beforeAll(async () => {
  browser = await WebBrowser.open();
  database = await embeddedDatabase();
});
afterAll(async () => {
  await database.end();
  await browser.close();
});

/** As the queue notes a ring whose process was killed while it rang, and again when it was taken up. */
const FAIL = `update queue.job set state = 'failed', failed_reason = 'job stalled more than allowable limit',
  finished_on = $1 where queue = 'reminders' and id = (select id from queue.job where state = 'delayed' limit 1) returning id`;

describe('a ring of the clocks’ queue that failed', () => {
  it('is counted in the operator’s room, rings again when asked, and is then gone', async () => {
    const { rows } = await database.query<{ id: string }>(FAIL, [Date.now()]);
    expect(rows).toHaveLength(1);
    const page = await browser.visitor({ as: 'operator' });
    await page.goto('/room');
    const failed = page.getByRole('row', { name: /^reminders .*\b1$/ });
    await failed.waitFor();
    await page.getByRole('button', { name: 'Try again what failed' }).click();
    await page.getByText('What failed was asked for again.').waitFor();
    const left = async () => {
      const asked = "select id from queue.job where state = 'failed' or id = $1";
      return (await database.query(asked, [rows[0]?.id])).rowCount;
    };
    expect(await until(left, (count) => count === 0)).toBe(0);
    await page.goto('/room');
    expect(await page.getByRole('button', { name: 'Try again what failed' }).count()).toBe(0);
    await page.context().close();
  });
});
