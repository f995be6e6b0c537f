import type { Page } from 'playwright-core';
import { embeddedDatabase } from '../embedded-database.js';
import { submit } from '../ideas.js';
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

/** A reminder of one's own, for tomorrow. */
async function aReminder(): Promise<string> {
  const officer = await browser.system.as('officer.cumbria');
  const { id } = await submit(officer);
  const on = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);
  const remind = 'mutation ($id: ID!, $on: Date!) { remindMe(idea: $id, on: $on) { id } }';
  const { remindMe } = await officer.ok(remind, { id, on });
  return remindMe?.id ?? '';
}

/** It is due in a moment: what is due first is what the queue rings for. */
async function bringForward(id: string): Promise<void> {
  await database.query(
    `update reminders.clock set starts_at = now() + interval '8 seconds', next_due = now() + interval '8 seconds'
     where id = $1`,
    [id],
  );
}

/** How many failed, as the page says it. */
async function failed(page: Page): Promise<number> {
  await page.goto('/room');
  const row = page.getByRole('row', { name: /^reminders/ }).last();
  return Number(await row.getByRole('cell').last().innerText());
}

describe('a ring of the queue that fails', () => {
  it('is seen by the operator, fails again while its cause is there, and is done once that is mended', async () => {
    const page = await browser.visitor({ as: 'operator' });
    const again = () => page.getByRole('button', { name: 'Try again what failed' });
    const before = await failed(page);
    expect(await again().count()).toBe(0);

    const reminder = await aReminder();
    await database.query('alter table reminders.known_licence rename to licence_away');
    try {
      await bringForward(reminder);
      expect(
        await until(
          () => failed(page),
          (now) => now > before,
        ),
      ).toBeGreaterThan(before);
      await again().click();
      await page.getByText('What failed was asked for again.').waitFor();
      expect(await until(() => failed(page))).toBeGreaterThan(0);
    } finally {
      await database.query('alter table reminders.licence_away rename to known_licence');
    }
    await again().click();
    await page.getByText('What failed was asked for again.').waitFor();
    expect(
      await until(
        () => failed(page),
        (now) => now === 0,
      ),
    ).toBe(0);
    expect(await again().count()).toBe(0);
    await page.context().close();
  });
});
