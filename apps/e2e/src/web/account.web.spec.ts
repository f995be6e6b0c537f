import { WebBrowser } from './web-browser.js';

let browser: WebBrowser;
beforeAll(async () => {
  browser = await WebBrowser.open();
});
afterAll(() => browser.close());

describe('one’s account, without script', () => {
  it('says how one is told, in which language, and hands over all that is held', async () => {
    const page = await browser.visitor({ as: 'staff.kent', script: false });
    await page.goto('/account');
    await page.getByLabel('Once a week, together').check();
    await page.getByRole('button', { name: 'Save' }).nth(1).click();
    await page.getByText('is saved').waitFor();
    expect(await page.getByLabel('Once a week, together').isChecked()).toBe(true);
    const { viewer } = await (await browser.system.as('staff.kent')).ok('{ viewer { delivery } }');
    expect(viewer.delivery).toBe('WEEKLY');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download what is held about me' }).click();
    const stream = await (await coming).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toContain('"who": "you"');
  });

  it('shows what one was told, and takes it as read', async () => {
    const page = await browser.visitor({ as: 'officer.kent', script: false });
    const officer = await browser.system.as('officer.kent');
    const unread = async () => (await officer.ok('{ viewer { unreadCount } }')).viewer.unreadCount ?? 0;
    await page.goto('/notices?show=new');
    const shown = page.getByRole('main').getByText('New', { exact: true });
    expect(await shown.count()).toBe(Math.min(20, await unread()));
    await page.goto('/notices');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByText('All notices are marked as read').waitFor();
    expect(await page.getByRole('button', { name: 'Mark all as read' }).count()).toBe(0);
    expect(await unread()).toBe(0);
    await page.goto('/notices?show=new');
    await page.getByText('You have no new notices.').waitFor();
  });

  it('is in Welsh from end to end once Welsh is chosen', async () => {
    const page = await browser.visitor({ as: 'staff.gwent', script: false });
    await page.goto('/account');
    await page.locator('[name=language][value=CY]').check();
    await page.locator('form:has([name=language]) button').click();
    await page.getByRole('heading', { name: 'Eich cyfrif' }).waitFor();
    await page.goto('/submit');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.getByRole('heading', { name: 'Rhannu syniad' }).waitFor();
  });
});
