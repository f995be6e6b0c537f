import { MailReceiver } from '../../reminders/src/mail/testing-mail.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, submit } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';

const AT_ONCE = 'mutation { setDelivery(delivery: AT_ONCE) { delivery } }';
const COMMENT = 'mutation ($id: ID!, $text: String!) { commentOnIdea(id: $id, text: $text) { id } }';

afterAll(() => {
  removeDataFolders();
});

async function until(isThere: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !(await isThere()); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Two authors who are not named, one who chose Welsh, each told of a comment. */
async function commentOn(
  system: SystemUnderTest,
  mark: string,
): Promise<{ kent: Caller; references: string[] }> {
  const [kent, north] = [await system.as('officer.kent'), await system.as('officer.north-wales')];
  const essex = await system.as('officer.essex');
  const references: string[] = [];
  for (const author of [kent, north]) {
    await author.ok(AT_ONCE);
    const { id, reference } = await submit(author, { credit: 'ANONYMOUS' }, mark);
    references.push(String(reference));
    await essex.ok(COMMENT, { id, text: `It would help us too. ${mark}` });
  }
  return { kent, references };
}

describe('mail', () => {
  it(
    'reaches authors who are not named, each in their language, with the reference and no word of an idea',
    async () => {
      const receiver = await MailReceiver.start();
      const system = await SystemUnderTest.start({
        MAIL_SMTP_URL: receiver.url,
        PUBLIC_URL: 'https://map.example',
      });
      const mark = aMark();
      const { kent, references } = await commentOn(system, mark);
      const to = (who: string) =>
        receiver.received.filter(({ to }) => JSON.stringify(to).includes(`${who}@police.example`));
      const text = (who: string) =>
        to(who)
          .map((mail) => `${mail.subject}\n${mail.text}`)
          .join('\n');
      await until(
        () => text('officer.kent').includes('comment') && text('officer.north-wales').includes('sylw'),
      );
      expect(text('officer.kent')).toContain(`There is a new comment on ${references[0]}.`);
      expect(text('officer.north-wales')).toContain(`Mae sylw newydd ar ${references[1]}.`);
      expect(text('officer.kent')).toContain(`https://map.example/ideas/${references[0]}`);
      const { viewer } = await kent.ok('{ viewer { id name mailFails } }');
      expect(viewer?.mailFails).toBe(false);
      for (const secret of [mark, String(viewer?.name), String(viewer?.id)]) {
        expect(receiver.received.filter((mail) => JSON.stringify(mail).includes(secret))).toEqual([]);
      }
      await system.stop();
      await receiver.stop();
    },
    START * 2,
  );

  it(
    'waits on the mailbox page where none is configured',
    async () => {
      const system = await SystemUnderTest.start();
      const { references } = await commentOn(system, aMark());
      const seen = async () => (await system.page('/mailbox')).text;
      await until(async () => (await seen()).includes(`Mae sylw newydd ar ${references[1]}.`));
      const page = await seen();
      expect(page).toContain('officer.kent@police.example');
      expect(page).toContain(`There is a new comment on ${references[0]}.`);
      expect(page).toContain(`Mae sylw newydd ar ${references[1]}.`);
      await system.stop();
    },
    START * 2,
  );
});
