import type { DisseminationView } from '@idea-map/contracts';
import { withoutHiddenForce } from './hidden-force.js';

const anonymous = { kind: 'IMPACT_CASE', credit: 'ANONYMOUS', force: null } as const;
const sharedWith = (...forces: string[]): DisseminationView => ({
  ...{
    ideaId: '0193a000-0000-7000-8000-00000000aaaa',
    sharedAt: '2026-03-02T09:00:00.000Z',
    reason: 'Worth it.',
  },
  ...{ forces, responses: [], awaiting: forces, deliveries: null },
});

describe('the sharing of an anonymous impact case', () => {
  it('is not shown while it was shared within its force alone, whose name it would tell', () => {
    expect(withoutHiddenForce(anonymous, sharedWith('dorset'))).toBeNull();
    expect(withoutHiddenForce(anonymous, null)).toBeNull();
  });

  it('is shown once it went to many', () => {
    const shared = sharedWith('dorset', 'kent');
    expect(withoutHiddenForce(anonymous, shared)).toEqual(shared);
  });

  it('does not tell by an earlier delivery which of the many had it first', () => {
    const at = (organisation: string, deliveredAt: string) => ({ organisation, deliveredAt, readAt: null });
    const deliveries = [
      at('dorset', '2026-02-02T09:00:00.000Z'),
      at('essex', '2026-03-02T09:00:00.000Z'),
      at('kent', '2026-03-03T09:00:00.000Z'),
    ];
    const shown = withoutHiddenForce(anonymous, { ...sharedWith('dorset', 'essex', 'kent'), deliveries });
    const [first, second, third] = shown?.deliveries ?? [];
    expect(first?.deliveredAt).toBe(second?.deliveredAt);
    expect(third?.deliveredAt).toBe('2026-03-03T09:00:00.000Z');
  });

  it('is shown to those whom its force is shown to, and of every other idea', () => {
    const shared = sharedWith('dorset');
    expect(withoutHiddenForce({ ...anonymous, force: 'dorset' }, shared)).toBe(shared);
    expect(withoutHiddenForce({ ...anonymous, kind: 'IDEA' }, shared)).toBe(shared);
    expect(withoutHiddenForce({ ...anonymous, credit: 'NAMED' }, shared)).toBe(shared);
  });
});
