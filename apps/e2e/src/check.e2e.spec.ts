import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { IdeaInput } from '../../gateway/src/schema.generated.js';
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

const NOTHING = { shared: 0, withoutApproval: 0 };

describe('a licence to share', () => {
  const LICENCE = 'id state expiresOn issuer holder { id } themes { id } checks { question met todo }';
  const later = '2999-01-04';
  let lead: Caller;
  let essex: Caller;
  let licence: string;
  let before: { readonly shared: number; readonly withoutApproval: number };
  const kentsFigures = async () =>
    (await essex.ok('{ sharingFigures(force: "kent") { shared withoutApproval } }')).sharingFigures.at(-1) ??
    NOTHING;
  const practice = (change: Partial<IdeaInput> = {}) => ({ kind: 'PRACTICE' as const, licence, ...change });
  const refusedWith = async (change: Partial<IdeaInput>) =>
    (await kent.refusal(SUBMIT, { input: anIdea(practice(change)) })).extensions.fields?.map(
      ({ code }) => code,
    );

  beforeAll(async () => {
    lead = await system.as('lead.kent');
    essex = await system.as('officer.essex');
    before = await kentsFigures();
    const asked = await kent.ok(
      `mutation { askForLicence(input: { kinds: [PRACTICE], refresherDone: true }) { ${LICENCE} } }`,
    );
    licence = asked.askForLicence.id;
    expect(asked.askForLicence.checks.map(({ met }) => met)).toEqual([true, true, true, true]);
  });

  it('is the lead’s to issue, and nobody else’s', async () => {
    const issue = `mutation { issueLicence(id: "${licence}", expiresOn: "${later}") { ${LICENCE} } }`;
    expect(await essex.code(issue)).toBe('FORBIDDEN');
    const { viewer } = await lead.ok('{ viewer { name } }');
    expect((await lead.ok(issue)).issueLicence).toMatchObject({ state: 'VALID', issuer: viewer.name });
  });

  it('shares a practice within policing at once, and every force’s broker gets it', async () => {
    const shared = await submit(kent, practice());
    expect(shared.stage).toBe('SHARED_LOCALLY');
    expect(shared.history?.map(({ move, what, by }) => [move, what, by])).toEqual([
      ['SUBMIT', 'Submitted', 'the author'],
      ['SHARE_UNDER_LICENCE', 'Shared within policing, under a licence', 'the author'],
    ]);
    const seen = `{ idea(id: "${shared.id}") { title licence { ${LICENCE} } } }`;
    expect((await kent.ok(seen)).idea.licence).toMatchObject({ id: licence });
    // It is credited to the force: whose licence it was would name its author.
    expect((await essex.ok(seen)).idea).toMatchObject({ title: shared.title, licence: null });
    // The 43, and the three that have no territory.
    await expectSoon(
      async () =>
        (
          await lead.ok(
            `{ idea(id: "${shared.id}") { dissemination { deliveries { organisation { id } } } } }`,
          )
        ).idea.dissemination?.deliveries?.length,
      46,
    );
    const broker = await system.as('broker.kent');
    const on = `mutation { escalate(idea: "${shared.id}", reason: "Every force has this.") { level } }`;
    expect((await broker.ok(on)).escalate).toEqual({ level: 'NATIONAL' });
  });

  it('is shown with what names its holder', async () => {
    const named = await submit(kent, practice({ credit: 'NAMED' }));
    const { idea } = await essex.ok(`{ idea(id: "${named.id}") { licence { ${LICENCE} } } }`);
    expect(idea.licence).toMatchObject({ id: licence, holder: { id: named.author?.id } });
  });

  it('counts as shared without approval, and what is for its force only counts nowhere', async () => {
    const since = async () => {
      const { shared, withoutApproval } = await kentsFigures();
      return {
        shared: shared - before.shared,
        withoutApproval: withoutApproval - before.withoutApproval,
      };
    };
    await expectSoon(since, { shared: 2, withoutApproval: 2 });
  });

  it('covers what is in its scope and nothing else, and nobody who wants to stay anonymous', async () => {
    expect(await refusedWith({ kind: 'IDEA' })).toEqual(['OUT_OF_SCOPE']);
    expect(await refusedWith({ force: 'essex' })).toEqual(['OUT_OF_SCOPE']);
    expect(await refusedWith({ credit: 'ANONYMOUS', audience: 'FORCE' })).toEqual([
      'ANONYMOUS',
      'NOT_FOR_FORCE',
    ]);
    const held = await submit(kent, practice({ problem: LOOKED_AT }));
    expect(held.stage).toBe('IN_CHECK');
  });

  it('holds for nothing from the moment that it is withdrawn', async () => {
    await lead.ok(`mutation { withdrawLicence(id: "${licence}", reason: "No longer needed.") { id } }`);
    expect(await refusedWith({})).toEqual(['WITHDRAWN']);
  });

  it('is answered for in plain words, in Welsh too', async () => {
    const ask = (category: string) =>
      `{ mayIShare(category: "${category}", recipient: "another-force", purpose: "adoption", format: "platform") { decision reason version escalation endorsedBy } }`;
    expect((await kent.ok(ask('practice'))).mayIShare).toMatchObject({
      decision: 'SHARE',
      version: '2026-1',
      reason: 'We share unless there is a reason not to, and there is none here.',
    });
    expect((await kent.ok(ask('personal'))).mayIShare.decision).toBe('DO_NOT_SHARE');
    const welsh = kent.with({ 'accept-language': 'cy' });
    expect((await welsh.ok(ask('practice'))).mayIShare.reason).toMatch(/^Rydym yn rhannu/);
  });
});

/** What is counted from events follows a moment later. */
async function expectSoon(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(100)) {
    if (isDeepStrictEqual(await read(), expected)) return;
  }
  expect(await read()).toEqual(expected);
}
