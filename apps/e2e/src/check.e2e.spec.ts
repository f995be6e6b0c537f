import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { aMark, anIdea, find, read, readingOf, SUBMIT, submit } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';

const LOOKED_AT = 'As the only female sergeant there I carry it each night.';

let system: SystemUnderTest;
let kent: Caller;
let dataOfficer: Caller;

beforeAll(async () => {
  system = await SystemUnderTest.start();
  kent = await system.as('officer.kent');
  dataOfficer = await system.as('data.kent');
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

describe('the check, from outside', () => {
  it('tells while one types what to do about what it finds', async () => {
    const query =
      '{ checkText(text: "Ring 07700 900123") { outcome findings { type field start end advice } } }';
    const { checkText } = await kent.ok(query);
    expect(checkText).toMatchObject({
      outcome: 'BLOCK',
      findings: [
        {
          type: 'PHONE',
          field: null,
          start: 5,
          end: 17,
          advice: expect.stringMatching(/^This points/) as string,
        },
      ],
    });
  });

  it('keeps a held idea off every list and map until its data officer releases it', async () => {
    const mark = aMark();
    const { id, stage } = await submit(kent, { problem: `${LOOKED_AT} ${mark}` }, mark);
    expect(stage).toBe('IN_CHECK');
    const gwent = await system.as('officer.gwent');
    for (const caller of [gwent, await system.as('broker.kent'), await system.as('college.broker')]) {
      expect(await readingOf(caller, id)).toBe('NOT_FOUND');
      expect(await find(caller, { text: mark })).toEqual({ ids: [], total: 0 });
    }
    const { checkQueue } = await dataOfficer.ok(
      '{ checkQueue { edges { node { id check { outcome findings { type advice } } moves } } } }',
    );
    expect(checkQueue.edges.map(({ node }) => node)).toMatchObject([
      {
        id,
        check: { outcome: 'REVIEW', findings: [{ type: 'INDIRECT_IDENTIFICATION' }] },
        moves: ['RELEASE'],
      },
    ]);
    const release =
      'mutation ($id: ID!) { releaseFromCheck(id: $id, note: "Two hold that rank.") { stage check { outcome } } }';
    expect((await dataOfficer.ok(release, { id })).releaseFromCheck).toEqual({
      stage: 'LOCAL_TRIAGE',
      check: null,
    });
    expect((await read(dataOfficer, id)).stage).toBe('LOCAL_TRIAGE');
    expect(await find(dataOfficer, { text: mark })).toEqual({ ids: [id], total: 1 });
  });

  it('refuses what belongs elsewhere, and any other text with a finding, with what was found', async () => {
    const input = anIdea({ problem: 'SECRET: the route of the visit.' });
    const { fields } = (await kent.refusal(SUBMIT, { input })).extensions;
    expect(fields).toMatchObject([
      { field: 'input.problem', code: 'REFUSED', findings: [{ type: 'CLASSIFICATION', action: 'REFUSE' }] },
    ]);
    const { id } = await submit(kent);
    const comment = 'mutation ($id: ID!) { commentOnIdea(id: $id, text: "Ring 07700 900123") { id } }';
    expect((await kent.refusal(comment, { id })).extensions.fields).toMatchObject([
      {
        field: 'text',
        findings: [{ type: 'PHONE', advice: expect.stringMatching(/^This points/) as string }],
      },
    ]);
  });

  it('looks again at what passed for an operator, and for nobody else', async () => {
    const recheck = 'mutation ($after: ID) { recheckTexts(after: $after) { checked held comments last } }';
    const operator = await system.as('operator');
    expect((await operator.ok(recheck, { after: null })).recheckTexts).toMatchObject({ held: 0, last: null });
    expect(await kent.code(recheck, { after: null })).toBe('FORBIDDEN');
  });
});
