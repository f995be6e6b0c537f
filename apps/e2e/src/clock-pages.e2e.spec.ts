import { londonDay } from '@idea-map/runtime';
import { signedIn, type PageSeen } from './browser.js';
import { removeDataFolders } from './data-folders.js';
import { fillIn } from './filled-form.js';
import { submit } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

let system: SystemUnderTest;
let at: string;

beforeAll(async () => {
  system = await SystemUnderTest.start();
}, START);
beforeEach(async () => {
  const { reference } = await submit(await system.as('officer.kent'));
  at = `/ideas/${reference ?? ''}`;
});
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

/** A day so many days from now, as a form's three fields hold it. */
function inDays(name: string, days: number): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = londonDay(new Date(Date.now() + days * 86_400_000)).split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}
const wrongIn = ({ text }: PageSeen) =>
  [...text.matchAll(/<li>\s*<a href="#(\w+)">/g)].map(([, field = '']) => field);
const reminders = ({ text }: PageSeen) => text.split('value="forget"').length - 1;

describe('the page of an idea', () => {
  it('lets its broker pause its clock for a reason, until a day', async () => {
    const { browser } = await signedIn(system.url, 'broker.kent', '/account');
    const page = await until(
      () => browser.open(at),
      ({ text }) => text.includes('value="pause"'),
    );
    expect(page.text).toContain('Local triage');
    const form = { do: 'pause', pauseReason: 'The trial of the lockers ends then.' };
    expect(wrongIn(await fillIn(browser, page, { do: 'pause' }))).toEqual(['pauseReason', 'pauseUntil']);
    expect(wrongIn(await fillIn(browser, page, { ...form, ...inDays('pauseUntil', -1) }))).toEqual([
      'pauseUntil',
    ]);
    const paused = await fillIn(browser, page, { ...form, ...inDays('pauseUntil', 30) });
    expect([paused.status, paused.at]).toEqual([200, at]);
    expect(paused.text).toContain('The pause is recorded');
    expect(paused.text).toMatch(/Paused until [^:]+: The trial of the lockers ends then\./);
  });

  it('lets whoever reads it set a reminder of their own, once however often it is sent, and delete it', async () => {
    const { browser, page } = await signedIn(system.url, 'officer.essex', at);
    expect(page.text).not.toContain('value="pause"');
    const form = { do: 'remind', remindNote: 'Ask how the trial went.' };
    expect(wrongIn(await fillIn(browser, page, form))).toEqual(['remindOn']);
    expect(wrongIn(await fillIn(browser, page, { ...form, ...inDays('remindOn', -1) }))).toEqual([
      'remindOn',
    ]);
    await fillIn(browser, page, { ...form, ...inDays('remindOn', 14) });
    const set = await fillIn(browser, page, { ...form, ...inDays('remindOn', 14) });
    expect([set.at, reminders(set)]).toEqual([at, 1]);
    expect(set.text).toContain('Ask how the trial went.');
    const { page: authors } = await signedIn(system.url, 'officer.kent', at);
    expect(authors.text).not.toContain('Ask how the trial went.');
    const gone = await fillIn(browser, set, { do: 'forget' });
    expect([gone.at, reminders(gone)]).toEqual([at, 0]);
  });

  it('says all of it in Welsh too', async () => {
    const { browser } = await signedIn(system.url, 'broker.kent', '/account');
    const { text } = await until(
      () => browser.open(`${at}?lang=cy`),
      (page) => page.text.includes('value="pause"'),
    );
    for (const words of ['Clociau', 'Brysbennu lleol', 'Oedi cloc', 'Fy atgoffa'])
      expect(text).toContain(words);
  });
});
