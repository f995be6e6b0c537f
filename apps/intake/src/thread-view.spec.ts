import { stages, type IdeaChange, type Principal, type Stage } from '@idea-map/contracts';
import { aCaller, anIdeaInput } from '@idea-map/testing';
import { readIdea } from './idea-input.js';
import { submitted } from './idea.js';
import type { IdeaEntity } from './idea.entity.js';
import type { StepEntity } from './step.entity.js';
import { authorStep } from './steps.js';
import { threadView } from './thread-view.js';

const officer = aCaller();
const noon = new Date('2026-03-02T12:00:00Z');
const due = new Date('2026-03-05T12:00:00Z');

function idea(stage: Stage, input: IdeaChange = {}, more: Partial<IdeaEntity> = {}): IdeaEntity {
  const content = readIdea(anIdeaInput(input), { caller: officer, forces: new Set(['kent']), call: null });
  const author = { authorId: null, authorHandle: 'handle' };
  const given = { id: 'i', reference: 'r', version: 1, author, createdAt: noon, now: noon };
  return { ...submitted(content, given), stage, dueAt: due, ...more };
}
const step = (one: IdeaEntity, more: Partial<StepEntity> = {}): StepEntity => ({
  ...authorStep(one, 'SUBMIT', noon),
  id: '1',
  ...more,
});
const view = (
  one: IdeaEntity,
  caller: Principal,
  more: { author?: boolean; now?: Date; steps?: StepEntity[] } = {},
) => threadView(one, more.steps ?? [], { caller, author: more.author ?? false, now: more.now ?? noon });

describe('the next step', () => {
  it.each(stages)('names a holder in %s, or the idea has ended', (stage) => {
    const { next } = view(idea(stage), officer);
    expect(next === null).toBe(['PUBLISHED', 'CLOSED', 'WITHDRAWN'].includes(stage));
    if (next)
      expect(next).toMatchObject({
        stage,
        holder: { role: expect.any(String) as unknown },
        move: expect.any(String) as unknown,
      });
  });

  it('is the author’s where the check blocked the text, which no data officer is offered to release', () => {
    const dataOfficer = aCaller(['DATA_OFFICER'], 'kent');
    const blocked = idea('IN_CHECK', {}, { checkOutcome: 'BLOCK' });
    const theirs = view(blocked, officer, { author: true });
    expect(theirs.next).toMatchObject({ yours: true, holder: { role: 'AUTHOR' }, move: 'REVISE' });
    expect(theirs.moves).toContain('REVISE');
    expect(view(blocked, dataOfficer)).toMatchObject({ moves: [], next: { yours: false } });
    const toReview = idea('IN_CHECK', {}, { checkOutcome: 'REVIEW' });
    expect(view(toReview, dataOfficer)).toMatchObject({ moves: ['RELEASE'], next: { yours: true } });
  });

  it('is the author’s where a question is back with them, and nobody else’s', () => {
    expect(view(idea('RETURNED'), officer, { author: true }).next).toMatchObject({
      yours: true,
      holder: { role: 'AUTHOR' },
    });
    expect(view(idea('RETURNED'), aCaller(['BROKER'])).next).toMatchObject({ yours: false });
  });

  it.each([
    ['LOCAL_TRIAGE', aCaller(['BROKER'], 'kent'), true],
    ['LOCAL_TRIAGE', aCaller(['BROKER'], 'gwent'), false],
    ['LOCAL_TRIAGE', aCaller(['COLLEGE_BROKER'], null), false],
    ['NATIONAL_TRIAGE', aCaller(['COLLEGE_BROKER'], null), true],
    ['IN_CHECK', aCaller(['DATA_OFFICER'], 'kent'), true],
    ['IN_CHECK', aCaller(['DATA_OFFICER'], 'gwent'), false],
    ['IN_TEST', aCaller(['EVALUATOR'], null), true],
  ] as const)('in %s is for who holds the role of that force: %#', (stage, caller, yours) => {
    expect(view(idea(stage), caller).next).toMatchObject({ yours });
  });

  it('of an idea of no force is for the College’s people', () => {
    const none = { force: null };
    const broker = view(idea('LOCAL_TRIAGE', {}, none), aCaller(['COLLEGE_BROKER'], null)).next;
    expect(broker).toMatchObject({ holder: { role: 'COLLEGE_BROKER', force: null }, yours: true });
    const data = view(idea('IN_CHECK', {}, none), aCaller(['DATA_OFFICER'], null)).next;
    expect(data).toMatchObject({ holder: { role: 'DATA_OFFICER', force: null }, yours: true });
    expect(view(idea('IN_CHECK', {}, none), aCaller(['DATA_OFFICER'], 'kent')).next).toMatchObject({
      yours: false,
    });
  });

  it('is overdue once its time has passed, and not at it', () => {
    const at = (now: Date) => view(idea('LOCAL_TRIAGE'), officer, { now }).next;
    expect(at(due)).toMatchObject({ due: due.toISOString(), overdue: false });
    expect(at(new Date(due.getTime() + 1))).toMatchObject({ overdue: true });
    expect(view(idea('DRAFT', {}, { dueAt: null }), officer).next).toMatchObject({
      due: null,
      overdue: false,
    });
  });
});

describe('the history', () => {
  it('shows each step with who holds the idea from then on', () => {
    const one = idea('LOCAL_TRIAGE');
    expect(view(one, officer, { steps: [step(one)] }).history).toEqual([
      {
        at: noon.toISOString(),
        stage: 'LOCAL_TRIAGE',
        move: 'SUBMIT',
        reason: null,
        stopReason: null,
        holder: { personId: null, role: 'BROKER', force: 'kent' },
        by: { personId: null, role: 'AUTHOR', force: null },
      },
    ]);
  });

  it('names the author where the idea does, as it does now', () => {
    const named = idea('LOCAL_TRIAGE', { credit: 'NAMED' }, { authorId: 'me', authorHandle: null });
    expect(view(named, aCaller(), { steps: [step(named)] }).history[0]?.by).toMatchObject({ personId: 'me' });
  });

  it('hides the force of an anonymous impact case in whatever somebody of it did', () => {
    const hidden = idea('SHARED_LOCALLY', { kind: 'IMPACT_CASE' });
    const byBroker = step(hidden, { move: 'SHARE_LOCALLY', byRole: 'BROKER', byId: 'b', byForce: 'kent' });
    const seen = (caller: Principal, author = false) => view(hidden, caller, { steps: [byBroker], author });
    expect(JSON.stringify(seen(aCaller(['CONTRIBUTOR'], 'gwent')))).not.toMatch(/kent|"b"/);
    for (const one of [seen(officer, true), seen(aCaller(['BROKER'], 'kent'))]) {
      expect(one.history[0]).toMatchObject({
        by: { personId: 'b', force: 'kent' },
        holder: { force: 'kent' },
      });
    }
  });
});

describe('the moves', () => {
  it('are those of the author, of its force’s brokers, and of nobody else', () => {
    expect(view(idea('LOCAL_TRIAGE'), officer, { author: true }).moves).toEqual(['REVISE', 'WITHDRAW']);
    const decisions = ['RETURN', 'PARK', 'CLOSE', 'SHARE_LOCALLY', 'ESCALATE'];
    const local = idea('LOCAL_TRIAGE');
    expect(view(local, aCaller(['BROKER'])).moves).toEqual(['CLAIM', 'ASSIGN', ...decisions]);
    expect(view(local, aCaller(['FORCE_LEAD'])).moves).toEqual(['ASSIGN']);
    for (const other of [aCaller(['BROKER'], 'gwent'), aCaller(['COLLEGE_BROKER'], null)]) {
      expect(view(local, other).moves).toEqual([]);
    }
  });

  it('are the broker’s alone who took it up, but for handing it on', () => {
    const [holder, deputy] = [aCaller(['BROKER']), aCaller(['BROKER'])];
    const held = idea('LOCAL_TRIAGE', {}, { holderId: holder.id });
    expect(view(held, holder).moves).toContain('ESCALATE');
    expect(view(held, deputy).moves).toEqual([]);
    expect(view(held, aCaller(['FORCE_LEAD'])).moves).toEqual(['ASSIGN']);
  });

  it('are the College’s where it stands in for a force without a broker', () => {
    const vacant = idea('LOCAL_TRIAGE', {}, { holderRole: 'COLLEGE_BROKER' });
    expect(view(vacant, aCaller(['COLLEGE_BROKER'], null)).moves).toContain('ESCALATE');
    expect(view(vacant, aCaller(['BROKER'])).moves).toEqual([]);
  });
});
