import { MailReceiver } from '../../reminders/src/mail/testing-mail.js';
import { commentOn } from './commented.js';
import { removeDataFolders } from './data-folders.js';
import { aMark } from './ideas.js';
import { portToListenOn, START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

afterAll(() => {
  removeDataFolders();
});

describe('mail', () => {
  it(
    'reaches authors who are not named, each in their language, with the reference and no word of an idea',
    async () => {
      const receiver = await MailReceiver.start(portToListenOn('MAIL_SMTP_URL'));
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
        () =>
          text('officer.kent').includes(`comment on ${references[0]}`) &&
          text('officer.north-wales').includes(`ar ${references[1]}`),
      );
      expect(text('officer.kent')).toContain(`There is a new comment on ${references[0]}.`);
      expect(text('officer.north-wales')).toContain(`Mae sylw newydd ar ${references[1]}.`);
      expect(text('officer.kent')).toContain(`${system.site}/ideas/${references[0]}`);
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
});
