import { commentOn } from './commented.js';
import { removeDataFolders } from './data-folders.js';
import { aMark } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';
import { until } from './until.js';

afterAll(() => {
  removeDataFolders();
});

describe('mail of the default mode', () => {
  it(
    'waits on the mailbox page where none is configured',
    async () => {
      const system = await SystemUnderTest.start();
      const { references } = await commentOn(system, aMark());
      const inEnglish = `There is a new comment on ${references[0]}.`;
      const inWelsh = `Mae sylw newydd ar ${references[1]}.`;
      const page = await until(
        async () => (await system.page('/mailbox')).text,
        (text) => text.includes(inEnglish) && text.includes(inWelsh),
      );
      expect(page).toContain('officer.kent@police.example');
      expect(page).toContain(inEnglish);
      expect(page).toContain(inWelsh);
      await system.stop();
    },
    START * 2,
  );
});
