import { setTimeout as sleep } from 'node:timers/promises';
import {
  EvidencePublished,
  EvidenceWithdrawn,
  FindSimilar,
  FindSimilarIdeas,
  GetLikenessIndex,
  IdeaMoved,
  IdeaRepublished,
  IdeaRevised,
  IdeaSubmitted,
  IdeaWithdrawn,
  RebuildLikeness,
} from '@idea-map/contracts';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { triage } from '../triage.definition.js';

const AT = '2026-03-03T09:00:00.000Z';
const swapPoints = {
  title: 'Stop cameras dying mid-shift with power-pack swap points',
  problem: 'Officers lose footage when their BWV runs out of charge after six or seven hours.',
  proposal: 'An exchange cabinet next to briefing would give everyone a full power pack before they go out.',
};

describe('likeness', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let stranger: TestPerson;
  let college: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([triage]);
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    stranger = await system.person('officer.essex', ['CONTRIBUTOR'], 'essex');
    college = await system.person('college.broker', ['COLLEGE_BROKER']);
    await isThere();
  }, 60_000);
  afterAll(() => system.stop());

  const submit = async (more: Parameters<typeof anIdeaSaid>[0]) => {
    const said = anIdeaSaid(more);
    await system.again(await system.hears(IdeaSubmitted, said));
    return said;
  };
  const find = async (who: TestPerson, text: string) =>
    (await system.ask(who, FindSimilar, { text, first: 5 })).output.map(({ id }) => id);
  /** The thread and its model take a while to load. */
  const isThere = async () => {
    for (let tries = 0; tries < 20; tries++) {
      const answer = await find(officer, 'anything').catch(() => null);
      if (answer) return;
    }
    throw new Error('Likeness does not answer after a minute.');
  };
  const vectorsAreMade = async () => {
    for (let tries = 0; tries < 100; tries++) {
      const rows = await system
        .service('triage')
        .transactions.query(`select from likeness_text where vector is null and shown and language = 'EN'`);
      if (rows.length === 0) return;
      await sleep(100);
    }
    throw new Error('Vectors are still wanting after ten seconds.');
  };

  it('finds an idea by meaning, for whoever holds a role', async () => {
    const { ideaId } = await submit(swapPoints);
    await submit({
      title: 'Bird boxes at the station',
      problem: 'Swifts are fewer.',
      proposal: 'Put up boxes.',
    });
    await vectorsAreMade();
    const text =
      'Battery lockers for body-worn video at shift change. Cameras go flat part-way through late turn because nobody ' +
      'knows which dock has a charged one. Put a numbered locker of charged batteries by the parade room so each crew ' +
      'swaps one in as they walk out.';
    expect((await find(stranger, text))[0]).toBe(ideaId);
  }, 30_000);

  it('finds a new text at once by its words, before its vector is made', async () => {
    const { ideaId } = await submit({
      title: 'Xylophones for kennels',
      problem: 'Dogs bark.',
      proposal: 'Music.',
    });
    expect(await find(officer, 'Xylophones in the kennels')).toContain(ideaId);
  });

  it('takes up a revised text in place of the earlier one', async () => {
    const said = await submit({ title: 'Yurts for the parade', problem: 'It rains.', proposal: 'Yurts.' });
    const revised = { ...said, version: 2, title: 'Zeppelins over the parade', proposal: 'Zeppelins.' };
    await system.again(await system.hears(IdeaRevised, revised));
    expect(await find(officer, 'Zeppelins over the parade')).toContain(said.ideaId);
    // What was said before may be brought again, and changes nothing.
    await system.hears(IdeaSubmitted, said);
    expect(await find(officer, 'Yurts')).toEqual([]);
  });

  it('shows an idea for one force to that force and to the College alone', async () => {
    const { ideaId } = await submit({
      ...{ title: 'Quokkas at the gate', problem: 'Quokkas.', proposal: 'Quokkas.' },
      ...{ audience: 'FORCE', force: 'kent' },
    });
    expect(await find(officer, 'Quokkas at the gate')).toEqual([ideaId]);
    expect(await find(college, 'Quokkas at the gate')).toEqual([ideaId]);
    expect(await find(stranger, 'Quokkas at the gate')).toEqual([]);
    const similar = await system.ask(stranger, FindSimilarIdeas, { ids: [ideaId], first: 5 });
    expect(similar.output).toEqual([{ ideaId, similar: [] }]);
  });

  it('shows no text before it passed the check, and from then on does', async () => {
    const { ideaId } = await submit({
      title: 'Narwhal patrol',
      problem: 'Narwhals.',
      proposal: 'A.',
      stage: 'IN_CHECK',
    });
    expect(await find(college, 'Narwhal patrol')).toEqual([]);
    const moved = {
      ideaId,
      move: 'RELEASE',
      from: 'IN_CHECK',
      stage: 'LOCAL_TRIAGE',
      due: null,
      movedAt: AT,
    } as const;
    await system.again(await system.hears(IdeaMoved, moved));
    expect(await find(college, 'Narwhal patrol')).toEqual([ideaId]);
  });

  it('clears text and vector of a withdrawn idea, for good', async () => {
    const said = await submit({ title: 'Ocelot shelters', problem: 'Ocelots.', proposal: 'Shelters.' });
    await find(officer, 'Ocelot shelters');
    await vectorsAreMade();
    const withdrawn = { ideaId: said.ideaId, version: 2, withdrawnAt: AT };
    await system.again(await system.hears(IdeaWithdrawn, withdrawn));
    const again = { ...said, run: said.ideaId, visits: [] };
    await system.again(await system.hears(IdeaRepublished, again));
    expect(await find(officer, 'Ocelot shelters')).toEqual([]);
    const rows = await system
      .service('triage')
      .transactions.query('select text, vector, shown from likeness_text where id = $1', [said.ideaId]);
    expect(rows).toEqual([{ text: '', vector: null, shown: false }]);
  });

  it('knows published evidence in its newest version, until it is withdrawn', async () => {
    const of = {
      entryId: '0198c0de-0000-7000-8000-00000000e001',
      ideaId: '0198c0de-0000-7000-8000-00000000e002',
    };
    const said = {
      ...of,
      citation: 'EV-2026-0001',
      at: AT,
      themes: [],
      tests: [],
      reviewOn: '2027-03-03',
    };
    const by = { draftedBy: of.ideaId, by: of.ideaId, change: null } as const;
    const tested = { testingStage: 'EVALUATED_LOCALLY', finding: 'PROMISING' } as const;
    for (const version of [2, 1]) {
      const text = {
        title: version === 2 ? 'Capybara crossings' : 'Dugong crossings',
        summary: 'Tested in two places.',
      };
      await system.again(
        await system.hears(EvidencePublished, { ...said, ...by, ...tested, ...text, version }),
      );
    }
    const found = async (text: string) =>
      (await system.ask(stranger, FindSimilar, { text, first: 1 })).output;
    expect(await found('Capybara crossings')).toMatchObject([{ kind: 'evidence', id: of.entryId }]);
    const withdrawn = {
      ...of,
      citation: 'EV-2026-0001',
      at: AT,
      version: 2,
      reason: 'It no longer stands.',
      by: of.ideaId,
    };
    await system.again(await system.hears(EvidenceWithdrawn, withdrawn));
    expect((await found('Capybara crossings')).map(({ kind }) => kind)).not.toContain('evidence');
  });

  it('is made anew by an operator, and answers meanwhile', async () => {
    const operator = await system.person('operator', ['OPERATOR']);
    await vectorsAreMade();
    await system.ask(operator, RebuildLikeness, {});
    const { output } = await system.ask(operator, GetLikenessIndex, {});
    expect(output.waiting).toBeGreaterThan(0);
    expect(await find(officer, 'Xylophones in the kennels')).not.toEqual([]);
    await vectorsAreMade();
    await expect(system.ask(officer, RebuildLikeness, {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
