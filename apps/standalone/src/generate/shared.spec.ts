import { isOverdue } from '../../../triage/src/docket-item.js';
import { aNation, end, makeIdeas, today } from './generate.harness.js';

const nation = aNation();
const made = makeIdeas(3_000);
const shared = made.filter(({ idea, sharing }) => sharing !== null && idea.stage !== 'LOCAL_TRIAGE');
const national = made.filter(({ steps }) => steps.some(({ move }) => move === 'SHARE_NATIONALLY'));
const docket = national.flatMap(({ sharing }) => sharing?.docket ?? []);

describe('an idea that was made up and shared nationally', () => {
  it('was scored by every criterion before, and leaders see it by the priority that makes', () => {
    expect(national.length).toBeGreaterThan(150);
    for (const { sharing, desk, card, steps } of national) {
      const { rows, priority } = sharing?.scored ?? { rows: [], priority: null };
      expect(rows.map(({ criterion }) => criterion)).toEqual(nation.criteria.criteria.map(({ id }) => id));
      const sharedAt = steps.find(({ move }) => move === 'SHARE_NATIONALLY')?.at ?? new Date(0);
      expect(rows.filter(({ at }) => at > sharedAt)).toEqual([]);
      expect([desk?.known.priority, card?.card.priority]).toEqual([priority, priority]);
      expect(new Set(sharing?.docket.map((item) => item.priority))).toEqual(new Set([priority]));
    }
    expect(new Set(docket.map(({ priority }) => priority)).size).toBeGreaterThan(50);
  });

  it('is kept by nobody within their force', () => {
    expect(national.filter(({ idea }) => idea.audience === 'FORCE')).toEqual([]);
  });

  it('was delivered once to every force and to the office that oversees it', () => {
    const bodies = [...nation.inBeing, ...nation.overseers].sort();
    for (const { sharing } of national) {
      expect(sharing?.deliveries.flatMap(({ organisation }) => organisation).sort()).toEqual(bodies);
    }
  });

  it('has one answer that holds of each force that answered, and awaits the others, never nobody', () => {
    for (const { sharing } of national) {
      const now = (sharing?.responses ?? []).filter(({ replacedAt }) => replacedAt === null);
      const said = now.map(({ force }) => force);
      expect(new Set(said).size).toBe(said.length);
      expect([...said, ...(sharing?.awaiting ?? [])].sort()).toEqual([...nation.inBeing].sort());
      expect(sharing?.awaiting).not.toEqual([]);
      expect(sharing?.responses.filter(({ at }) => at.getTime() > end)).toEqual([]);
    }
  });

  it('lies on the docket: most answered, some late, some done, and one that goes to test was promised that', () => {
    const share = (some: typeof docket) => some.length / docket.length;
    expect(share(docket.filter(({ answer }) => answer !== null))).toBeGreaterThan(0.6);
    const late = docket.filter((item) => isOverdue(item, { now: new Date(end), today }));
    expect(share(late)).toBeGreaterThan(0.05);
    expect(docket.filter(({ outcome }) => outcome).length).toBeGreaterThan(5);
    const tested = national.filter(({ steps }) => steps.some(({ move }) => move === 'SELECT_FOR_TEST'));
    expect(tested.map(({ sharing }) => sharing?.docket[0]?.answer)).toEqual(tested.map(() => 'WILL_TEST'));
    const times = docket.flatMap(({ answeredAt, outcomeAt }) => [answeredAt ?? [], outcomeAt ?? []].flat());
    expect(times.filter((at) => at.getTime() > end)).toEqual([]);
  });
});

describe('an idea that was made up and not shared nationally', () => {
  it('is on no docket, has no priority on its card and goes to its own force at most', () => {
    const others = shared.filter((one) => !national.includes(one));
    expect(others.length).toBeGreaterThan(100);
    for (const { idea, sharing, card } of others) {
      expect([sharing?.docket, sharing?.responses, card?.card.priority]).toEqual([[], [], null]);
      const bodies = sharing?.deliveries.flatMap(({ organisation }) => organisation) ?? [];
      expect(bodies.filter((body) => body !== idea.force)).toEqual([]);
    }
  });
});
