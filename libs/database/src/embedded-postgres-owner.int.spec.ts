import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { cleanUp, newDataFolder, spawnNode } from './embedded-postgres-fixture.js';
import { takeDataFolder } from './embedded-postgres-owner.js';

afterEach(cleanUp);

const rounds = 60;

describe('the ownership of a data folder', () => {
  it('goes to exactly one of those who find its owner dead in the same instant', async () => {
    const folders = Array.from({ length: rounds }, () => folderOfADeadOwner());
    const takers = await Promise.all([1, 2, 3].map(() => takerOf(folders)));
    const startAt = String(Date.now() + 100);
    for (const taker of takers) taker.stdin.end(startAt);
    const taken = await Promise.all(takers.map((taker) => text(taker.stdout)));
    const timesTaken = folders.map(
      (folder) =>
        taken
          .join('\n')
          .split('\n')
          .filter((each) => each === folder).length,
    );
    expect(timesTaken).toEqual(Array.from({ length: rounds }, () => 1));
  });

  it('can be taken again once released, and leaves one file however often', () => {
    const folder = folderOfADeadOwner();
    for (let turn = 2; turn < 5; turn++) takeDataFolder(folder).release();
    expect(readdirSync(folder)).toEqual(['owner.4']);
  });

  it('is not held by a process that merely has the dead owner’s number', () => {
    const folder = folderOfADeadOwner();
    writeFileSync(path.join(folder, 'owner.1'), `${process.pid}\nanother boot 1\n`);
    expect(() => takeDataFolder(folder)).not.toThrow();
  });
});

function folderOfADeadOwner(): string {
  const folder = newDataFolder();
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'owner.1'), '1\nanother boot 1\n');
  return folder;
}

/** Takes each folder at its own instant, told on stdin, keeps them all, and prints those it got. */
const script = `
  const [source, ...folders] = process.argv.slice(1);
  const { takeDataFolder } = await import(source);
  console.log('ready');
  let startAt = 0;
  for await (const chunk of process.stdin) startAt = Number(chunk);
  folders.forEach((folder, round) => {
    while (Date.now() < startAt + round * 10);
    try {
      takeDataFolder(folder);
      console.log(folder);
    } catch (refusal) {
      if (refusal.code !== 'DATA_FOLDER_IN_USE') throw refusal;
    }
  });
  process.stdout.end();
  setInterval(() => undefined, 1000);
`;

async function takerOf(folders: readonly string[]) {
  const source = path.join(path.dirname(new URL(import.meta.url).pathname), 'embedded-postgres-owner.ts');
  const taker = spawnNode(script, [source, ...folders]);
  await once(taker.stdout, 'readable');
  return taker;
}
