import { cardOf, textsOf, unjudged } from '../../../atlas/src/cards.js';
import { stays } from '../../../atlas/src/visits.js';
import { spoken } from '../../../intake/src/idea-events.js';
import { standings } from '../../../intake/src/stages.js';
import { end, makeIdeas } from './generate.harness.js';

const made = makeIdeas(2_000);
const readable = made.filter(({ card }) => card !== null);

describe('what became of an idea', () => {
  it('goes forward in time, from its submission to the stage in which it stands', () => {
    for (const { idea, steps } of made) {
      const times = steps.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(end);
      expect(steps[0]).toMatchObject({ move: 'SUBMIT', byRole: 'AUTHOR', at: idea.submittedAt });
      expect(steps.at(-1)?.stage).toBe(idea.stage);
      expect(idea.changedAt.getTime()).toBeGreaterThanOrEqual(times.at(-1) ?? 0);
    }
  });

  it('is due where a clock runs, and not elsewhere', () => {
    const wrong = made.filter(
      ({ idea }) => (idea.dueAt !== null) !== (standings[idea.stage].policy !== null),
    );
    expect(wrong).toEqual([]);
    const early = made.filter(({ idea, steps }) => idea.dueAt && steps.at(-1)?.stage === 'CLOSED');
    expect(early).toEqual([]);
  });

  it('is what atlas would have made of it', () => {
    expect(readable.length).toBeGreaterThan(1_800);
    for (const { idea, steps, card, sharing } of readable) {
      const said = spoken(idea);
      const changes = steps.filter(({ stage }, place) => steps[place - 1]?.stage !== stage);
      const visits = changes.map(({ stage, at }) => ({ stage, enteredAt: at }));
      const priority = sharing && sharing.docket.length > 0 ? sharing.scored.priority : null;
      const judged = { ...unjudged, priority, awaiting: sharing?.awaiting ?? [] };
      expect(card?.card).toEqual({ ...cardOf(said, visits), ...judged });
      expect(card?.texts).toEqual(textsOf(said));
      expect(card?.stays).toEqual(stays(visits).map((stay) => ({ ideaId: idea.id, ...stay })));
    }
  });

  it('leaves nothing of a text that was taken back, and nothing to read of one that is held', () => {
    const gone = made.filter(({ idea }) => idea.stage === 'WITHDRAWN');
    expect(gone.length).toBeGreaterThan(8);
    expect(gone.filter(({ idea }) => idea.title || idea.problem || idea.proposal)).toEqual([]);
    expect(
      gone.flatMap(({ steps }) => steps.filter((step) => step.byRole === 'AUTHOR' && step.reason)),
    ).toEqual([]);
    const held = made.filter(({ idea }) => idea.stage === 'IN_CHECK');
    const unsaid = made.filter(({ card }) => card === null);
    const ids = (some: typeof made) => some.map(({ idea }) => idea.id).sort();
    expect(ids(unsaid)).toEqual(ids([...gone, ...held]));
    expect(unsaid.filter(({ place }) => place)).toEqual([]);
  });

  it('is supported once by each, and counted so', () => {
    for (const { idea, support } of made) {
      expect(new Set(support.map(({ personId }) => personId)).size).toBe(support.length);
      expect(idea.supportCount).toBe(support.length);
      expect(idea.supportForceCount).toBe(new Set(support.flatMap(({ force }) => force ?? [])).size);
    }
  });

  it('is talked about by those who may read it', () => {
    const own = made.filter(({ idea }) => idea.audience === 'FORCE');
    const others = own.flatMap(({ idea, support, comments }) =>
      [...support, ...comments].filter(({ force }) => force !== idea.force),
    );
    expect(others).toEqual([]);
    const held = made.filter(({ idea }) => idea.stage === 'IN_CHECK');
    expect(held.flatMap(({ support, comments }) => [...support, ...comments])).toEqual([]);
    const named = made.flatMap(({ idea, comments }) =>
      comments.filter((comment) => comment.byAuthor && comment.authorId !== idea.authorId),
    );
    expect(named).toEqual([]);
  });

  it('has a long tail: most have no support, and a few have very much', () => {
    const counts = made.map(({ support }) => support.length).sort((a, b) => b - a);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(counts[Math.floor(counts.length * 0.4)]).toBeLessThanOrEqual(1);
    expect(counts[0]).toBeGreaterThan(20 * mean);
  });
});
