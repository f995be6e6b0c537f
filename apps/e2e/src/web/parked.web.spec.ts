import { find, aMark, submit } from '../ideas.js';
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

describe('an event that its handler fails on', () => {
  it('is found parked by the operator, fails again while its cause is there, and goes on its way once that is mended', async () => {
    const mark = aMark();
    await database.query(
      `alter table atlas.card_text add constraint refused check (title not like '%${mark}%') not valid`,
    );
    const officer = await browser.system.as('officer.kent');
    const { id } = await submit(officer, {}, mark);
    const parked = async () => {
      const { rows } = await database.query<{ attempts: number }>(
        'select attempts from atlas.parked_event where subject = $1 order by position limit 1',
        [id],
      );
      return rows[0]?.attempts ?? 0;
    };
    expect(await until(parked)).toBeGreaterThan(0);
    // As it stands after the last of its own tries: from now on only a person has it tried again.
    await database.query(
      'update atlas.parked_event set next_try_at = null where subject = $1 and attempts > 0',
      [id],
    );
    const tries = await parked();
    expect((await find(officer, { text: mark })).ids).toEqual([]);

    const page = await browser.visitor({ as: 'operator' });
    await page.goto('/room');
    await page
      .getByRole('row', { name: /^atlas/ })
      .getByRole('link')
      .click();
    const card = page.getByRole('listitem').filter({ hasText: id }).first();
    expect(await card.innerText()).toContain('waits for a person');
    expect(await card.innerText()).not.toContain(mark);
    await card.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('The event is handled again.').waitFor();
    expect(await until(parked, (now) => now > tries)).toBeGreaterThan(tries);

    await database.query('alter table atlas.card_text drop constraint refused');
    await database.query(
      'update atlas.parked_event set next_try_at = null where subject = $1 and attempts > 0',
      [id],
    );
    await page.goto('/room/events');
    await card.getByRole('button', { name: 'Replay' }).click();
    await until(async () => {
      await page.goto('/room/events');
      return (await card.count()) === 0;
    });
    expect(await card.count()).toBe(0);
    expect((await find(officer, { text: mark })).ids).toEqual([id]);
    await page.context().close();
  });
});
