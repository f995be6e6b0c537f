import { setTimeout as sleep } from 'node:timers/promises';
import {
  CaseOpened,
  ForceSaved,
  IdeaMoved,
  IdeaSubmitted,
  IdeaWithdrawn,
  type IdeaSubmitted as Submitted,
} from '@idea-map/contracts';
import { aForce, anIdeaSaid, TestSystem } from '@idea-map/testing';
import { triage } from './triage.definition.js';

describe('a case', () => {
  let system: TestSystem;

  beforeAll(async () => {
    system = await TestSystem.start([triage]);
    await system.hears(ForceSaved, aForce('kent'));
  });
  afterAll(() => system.stop());

  const casesOf = (ideaId: string) =>
    system
      .service('triage')
      .transactions.query<{ queue: string; state: string; level: string }>(
        'select queue, state, level from triage_case where idea_id = $1',
        [ideaId],
      );
  const submit = async (more: Partial<Submitted> = {}) => {
    const said = anIdeaSaid(more);
    const envelope = await system.hears(IdeaSubmitted, said);
    await system.again(envelope);
    return said.ideaId;
  };

  it('opens once for an idea that passed the check, and says so with when its first step is due', async () => {
    const ideaId = await submit({ force: null });
    expect(await casesOf(ideaId)).toEqual([{ queue: 'college', state: 'WAITING', level: 'LOCAL' }]);
    const said = (await system.said('triage', CaseOpened)).filter((one) => one.ideaId === ideaId);
    expect(said).toMatchObject([{ level: 'LOCAL', force: null, queue: 'college' }]);
    expect(said[0]?.due).toMatch(/T1[67]:00:00\.000Z$/);
  });

  it('opens for a held idea only when it is released', async () => {
    const ideaId = await submit({ stage: 'IN_CHECK' });
    expect(await casesOf(ideaId)).toEqual([]);
    const moved = await system.hears(IdeaMoved, {
      ...{ ideaId, move: 'RELEASE', from: 'IN_CHECK', stage: 'LOCAL_TRIAGE', due: null },
      movedAt: '2026-03-03T09:00:00.000Z',
    });
    await system.again(moved);
    expect(await casesOf(ideaId)).toHaveLength(1);
  });

  it('is not set back by older word of intake that comes while a decision is being taken', async () => {
    const ideaId = await submit();
    const { transactions } = system.service('triage');
    const older = {
      ...{ ideaId, move: 'CLAIM' as const, from: 'LOCAL_TRIAGE' as const, stage: 'LOCAL_TRIAGE' as const },
      ...{ due: null, movedAt: '2026-03-03T09:00:00.000Z' },
    };
    let heard: Promise<unknown> = Promise.resolve();
    await transactions.run(async (tx) => {
      await tx.query("update known_idea set stage = 'CLOSED', moved_at = '2026-03-04' where id = $1", [
        ideaId,
      ]);
      heard = system.hears(IdeaMoved, older);
      await sleep(200);
    });
    await heard;
    const [now] = await transactions.query('select stage from known_idea where id = $1', [ideaId]);
    expect(now).toEqual({ stage: 'CLOSED' });
  });

  it('is gone with an idea that was withdrawn', async () => {
    const ideaId = await submit();
    const withdrawn = { ideaId, version: 2, withdrawnAt: '2026-03-03T09:00:00.000Z' };
    await system.again(await system.hears(IdeaWithdrawn, withdrawn));
    expect(await casesOf(ideaId)).toEqual([]);
  });
});
