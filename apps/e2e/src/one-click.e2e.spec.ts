import { MailReceiver } from '../../reminders/src/mail/testing-mail.js';
import type { Idea } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { Browser, signedIn } from './browser.js';
import { removeDataFolders } from './data-folders.js';
import { aMark } from './ideas.js';
import { sharedNationally } from './shared-nationally.js';
import { portToListenOn, START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

const AT_ONCE = 'mutation { setDelivery(delivery: AT_ONCE) { delivery } }';
const LOOK = 'query ($token: String!) { answerLink(token: $token) { label question usedAt expiresAt } }';
const USE =
  'mutation ($token: String!, $note: String) { useAnswerLink(token: $token, note: $note) { usedAt } }';

let receiver: MailReceiver;
let system: SystemUnderTest;
let idea: Idea;
let english: Caller;
let welsh: Caller;
const mark = aMark();

beforeAll(async () => {
  receiver = await MailReceiver.start(portToListenOn('MAIL_SMTP_URL'));
  system = await SystemUnderTest.start({ MAIL_SMTP_URL: receiver.url });
  [english, welsh] = [await system.as('broker.essex'), await system.as('broker.north-wales')];
  for (const broker of [english, welsh]) await broker.ok(AT_ONCE);
  await welsh.ok('mutation { setLanguage(language: CY) { id } }');
  idea = await sharedNationally(system, ['essex', 'north-wales'], { title: `Lockers ${mark}` });
}, START);
afterAll(async () => {
  await system.stop();
  await receiver.stop();
  removeDataFolders();
});

/** The tokens of the links in the mail to somebody, by the words before them. */
async function linksTo(person: string): Promise<Readonly<Record<string, string>>> {
  const mails = () =>
    receiver.received
      .filter(({ to }) => JSON.stringify(to).includes(`${person}@police.example`))
      .flatMap(({ text }) => (text ?? '').split('\n\n'))
      .filter((part) => part.includes(String(idea.reference)));
  const text = (await until(mails, (all) => all.some((one) => one.includes('/answer/')))).join('\n');
  const links = [...text.matchAll(/^(.+): \S+\/answer\/(\S+)$/gm)];
  return Object.fromEntries(links.map(([, label = '', token = '']) => [label, token]));
}
const responses = async () =>
  (
    await english.ok(
      `{ idea(id: "${idea.id}") { dissemination { responses { force { id } answer note } awaiting { id } } } }`,
    )
  ).idea.dissemination;

describe('a one-click answer by mail', () => {
  it('comes as a link for each answer, in its reader’s language, with no word of the idea', async () => {
    expect(Object.keys(await linksTo('broker.essex'))).toEqual(['Adopted', 'Not for us']);
    expect(Object.keys(await linksTo('broker.north-wales'))).toEqual(['Mabwysiadwyd', 'Ddim i ni']);
    expect(receiver.received.filter((mail) => JSON.stringify(mail).includes(mark))).toEqual([]);
  });

  it('asks once after signing in, records it, and is spent with its like', async () => {
    const { Adopted = '', 'Not for us': declined = '' } = await linksTo('broker.essex');
    expect((await new Browser(system.url).open(`/answer/${Adopted}`)).text).toContain(
      'Choose whom to sign in as',
    );
    const { browser, page } = await signedIn(system.url, 'broker.essex', `/answer/${Adopted}`);
    expect(page.text).toContain('Your answer: Adopted');
    expect((await responses())?.awaiting).toHaveLength(2);

    const form = { _token: page.token, note: 'At two stations.' };
    const done = await browser.send(page.at, form);
    expect(done.text).toContain('Your answer is recorded: Adopted');
    expect((await browser.send(page.at, { ...form, note: 'Again.' })).status).toBe(422);
    expect(await responses()).toMatchObject({
      responses: [{ force: { id: 'essex' }, answer: 'ADOPTED', note: 'At two stations.' }],
      awaiting: [{ id: 'north-wales' }],
    });
    expect((await browser.open(`/answer/${declined}`)).text).toContain('You answered this on');
    for (const token of [Adopted, declined]) expect(await english.code(USE, { token })).toBe('CONFLICT');
    expect((await responses())?.responses).toHaveLength(1);
  });

  it('is nobody else’s, and nothing once it was changed', async () => {
    const { Mabwysiadwyd: token = '' } = await linksTo('broker.north-wales');
    const changed = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`;
    expect(await english.code(LOOK, { token })).toBe('NOT_FOUND');
    expect(await english.code(USE, { token })).toBe('NOT_FOUND');
    expect(await system.nobody.code(USE, { token })).toBe('UNAUTHENTICATED');
    expect(await welsh.code(USE, { token: changed })).toBe('NOT_FOUND');
    const { page } = await signedIn(system.url, 'broker.essex', `/answer/${token}`);
    expect(page.status).toBe(404);
    expect((await welsh.ok(LOOK, { token })).answerLink).toMatchObject({
      ...{ label: 'Mabwysiadwyd', usedAt: null },
      question: `Beth y mae eich heddlu yn ei wneud â ${idea.reference}?`,
    });
  });

  it('is in the notice too, until its force has answered otherwise', async () => {
    const told = `{ notifications(first: 50) { edges { node { idea { id } answers { label url } } } } }`;
    const answers = async () =>
      (await welsh.ok(told)).notifications?.edges.flatMap(({ node }) =>
        node.idea?.id === idea.id ? node.answers : [],
      );
    expect((await answers())?.map(({ label }) => label)).toEqual(['Mabwysiadwyd', 'Ddim i ni']);
    const { 'Ddim i ni': token = '' } = await linksTo('broker.north-wales');
    const respond = `mutation { respond(idea: "${idea.id}", answer: INTERESTED, note: "Next year.") { answer } }`;
    await welsh.ok(respond);
    expect(await until(answers, (left) => left?.length === 0)).toEqual([]);
    expect(await welsh.code(USE, { token })).toBe('CONFLICT');
    const { page } = await signedIn(system.url, 'broker.north-wales', `/answer/${token}?lang=cy`);
    expect(page.text).toContain('Daeth y ddolen hon i ben');
  });
});
