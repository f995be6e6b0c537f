import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, submit } from './ideas.js';
import { rootFieldsWithIds } from './root-fields.js';
import { surfaces, type Surface } from './surfaces.js';
import { START, SystemUnderTest } from './system-under-test.js';

const NOBODYS = '01a20a38-0000-7000-8000-000000000000';
const others = ['officer', 'broker', 'lead', 'data', 'system'].map((kind) => `${kind}.essex`);
// Not data.college: the College’s data officer may turn one of the two keys of any force’s escrow.
const national = ['evaluator', 'editor', 'leader.npcc', 'operator'];
const mark = aMark();

let system: SystemUnderTest;
let hidden: { readonly mark: string; readonly id: string; readonly reference: string } | undefined;
const before = new Map<string, string>();

beforeAll(async () => {
  system = await SystemUnderTest.start();
}, START);
beforeAll(async () => {
  await Promise.all([...others, ...national].map(rememberAll));
  const idea = await submit(await system.as('officer.kent'), { audience: 'FORCE' }, mark);
  hidden = { mark, id: idea.id, reference: String(idea.reference) };
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

async function rememberAll(person: string): Promise<void> {
  const caller = await system.as(person);
  for (const surface of surfaces) before.set(`${person} ${surface.name}`, await seen(caller, surface));
}

/** What a surface answers, with the file behind it where it gives a link. */
async function seen(caller: Caller, surface: Surface): Promise<string> {
  const about = hidden ?? { mark, id: NOBODYS, reference: 'IM-2026-999999-9' };
  const { data, errors } = await caller.ask<object>(surface.query(about));
  const told = errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
  const link = /"url":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  return link ? (await fetch(link)).text() : JSON.stringify([data, told]);
}

describe('an idea for its force only', () => {
  it.each(surfaces.filter((one) => one.names))('is named to its own force by $name', async (surface) => {
    const told = await seen(await system.as('staff.kent'), surface);
    expect(told).toMatch(new RegExp(`${hidden?.id}|${hidden?.reference}|${mark}`));
  });

  describe.each([...others, ...national])('to %s', (person) => {
    it.each(surfaces)('is not there in $name, which answers as before', async (surface) => {
      const told = await seen(await system.as(person), surface);
      for (const word of [mark, hidden?.id, hidden?.reference]) expect(told).not.toContain(word);
      expect(told).toBe(before.get(`${person} ${surface.name}`));
    });

    it('is refused by every operation as an idea that does not exist, word for word', async () => {
      const caller = await system.as(person);
      for (const { kind, field } of rootFieldsWithIds()) {
        const [real, none] = await Promise.all(
          [String(hidden?.id), NOBODYS].map((id) => caller.ask<object>(`${kind} { ${field(id)} }`)),
        );
        const told = (answer = real) =>
          JSON.stringify([answer?.data, answer?.errors]).replaceAll(String(hidden?.id), NOBODYS);
        expect([field('…'), told(real)]).toEqual([field('…'), told(none)]);
      }
    });
  });
});
