import { createHash } from 'node:crypto';
import type { Protocol } from '@idea-map/contracts';
import { minimumDetectableEffect } from './detectable.js';
import { EMPTY, groupsOf, locked, periodsOf, tasksOf, type PlannedSite } from './protocol.js';

const protocol: Protocol = { ...EMPTY, question: 'Does it work?', design: 'RCT_CLUSTER' };
const site: PlannedSite = { id: 's1', force: 'kent', arm: 'INTERVENTION', label: 'North' };
const given = { test: 't', idea: 'i', protocol, sites: [site] };

describe('a protocol', () => {
  it('is locked as the same text whatever the order in which it was written', () => {
    const turned = Object.fromEntries(Object.entries(protocol).reverse()) as Protocol;
    expect(locked({ ...given, protocol: turned })).toEqual(locked(given));
    const { text, hash } = locked(given);
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('has another hash as soon as anything in it, or a site, is another', () => {
    const others = [
      { ...given, protocol: { ...protocol, question: 'Does it work!' } },
      { ...given, sites: [{ ...site, arm: 'COMPARISON' as const }] },
      { ...given, idea: 'j' },
    ];
    const hashes = [given, ...others].map((one) => locked(one).hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('asks for a note on public involvement only where the test touches the public', () => {
    const done = (more: Partial<Protocol>) =>
      tasksOf({ ...protocol, ...more }, []).find(({ part }) => part === 'publicInvolvement')?.done;
    expect([done({}), done({ touchesPublic: false }), done({ publicInvolvement: 'Asked.' })]).toEqual([
      ...[false, true, true],
    ]);
  });

  it('measures what its design measures', () => {
    expect(periodsOf('QUALITATIVE')).toEqual([]);
    expect(periodsOf('POST_ONLY')).toEqual(['AFTER']);
    expect([
      groupsOf('BEFORE_AFTER', [site]),
      groupsOf('RCT_CLUSTER', []),
      groupsOf('POST_ONLY', [site]),
    ]).toEqual([2, 4, 2]);
  });
});

describe('the smallest effect that a test would see', () => {
  const outcome = {
    ...{ id: 'o', name: 'O', direction: 'LOWER_IS_BETTER' as const, primary: true },
    smallestUsefulChange: null,
  };

  it('needs the expected figures, and is on the scale of the effect', () => {
    const none = { expectedN: null, expectedBaseline: null, expectedSd: null };
    expect(minimumDetectableEffect({ ...outcome, ...none, kind: 'MEAN' }, 2)).toBeNull();
    const many = { ...none, expectedN: 64 };
    expect(minimumDetectableEffect({ ...outcome, ...many, kind: 'COUNT_RATE' }, 2)).toBeNull();
    // Cohen (1988), table 2.4.1: d = 0.5 at n = 64 each.
    expect(minimumDetectableEffect({ ...outcome, ...many, kind: 'MEAN' }, 2)).toBeCloseTo(0.5, 1);
    const share = { ...many, expectedN: 400, expectedBaseline: 0.3 };
    const seen = minimumDetectableEffect({ ...outcome, ...share, kind: 'PROPORTION' }, 2) ?? 0;
    expect([seen > 0.6, seen < 1]).toEqual([true, true]);
  });
});
