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
