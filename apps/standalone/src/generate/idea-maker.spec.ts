import { stages } from '@idea-map/contracts';
import { aCaller } from '@idea-map/testing';
import { readIdea } from '../../../intake/src/idea-input.js';
import { parseReference } from '../../../intake/src/reference.js';
import { standings } from '../../../intake/src/stages.js';
import { aNation, makeIdeas } from './generate.harness.js';

const made = makeIdeas(20_000);
const ideas = made.map(({ idea }) => idea);
const share = (of: (idea: (typeof ideas)[number]) => boolean) => ideas.filter(of).length / ideas.length;
const forces = new Set(aNation().forces.map((force) => force.id));

describe('ideas that are made up', () => {
  it('are the same for the same seed, and others for another', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((seed) => makeIdeas(200, seed));
    expect(same).toEqual(one);
    expect(other?.map(({ idea }) => idea.id)).not.toEqual(one?.map(({ idea }) => idea.id));
  });

  it('have titles of their own, but for a few', () => {
    const titles = new Set(ideas.map(({ title }) => title));
    expect(titles.size / ideas.length).toBeGreaterThan(0.94);
  });

  it('use some words all the time and most of them seldom', () => {
    const uses = new Map<string, number>();
    const words = ideas.flatMap(
      ({ problem, proposal }) => `${problem} ${proposal}`.toLowerCase().match(/\p{L}+/gu) ?? [],
    );
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    const counts = [...uses.values()].sort((a, b) => b - a);
    const commonest = counts.slice(0, Math.ceil(counts.length / 20)).reduce((sum, count) => sum + count, 0);
    expect(counts.length).toBeGreaterThan(800);
    expect(commonest / words.length).toBeGreaterThan(0.4);
  });

  it('come from forces by their size, and some from no force', () => {
    const of = (force: string | null) => share((idea) => idea.force === force);
    expect(of('metropolitan') / of('warwickshire')).toBeGreaterThan(15);
    expect([...forces].filter((force) => of(force) === 0)).toEqual([]);
    expect(of(null)).toBeGreaterThan(0.005);
    expect(of(null)).toBeLessThan(0.03);
  });

  it('are in Welsh, three in a hundred', () => {
    expect(share(({ language }) => language === 'CY')).toBeCloseTo(0.03, 1.5);
  });

  it('are credited to their force, most of them, and named by demo people where they are named', () => {
    expect(share(({ credit }) => credit === 'FORCE_ONLY')).toBeGreaterThan(0.75);
    expect(share(({ audience }) => audience === 'FORCE')).toBeLessThan(0.04);
    const people = new Map(aNation().people.map((person) => [person.id, person.force]));
    const named = ideas.filter(({ credit }) => credit === 'NAMED');
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ authorId, force }) => people.get(authorId ?? '') !== force)).toEqual([]);
    const unnamed = ideas.filter(({ credit }) => credit !== 'NAMED');
    expect(unnamed.filter(({ authorId }) => authorId)).toEqual([]);
    const open = unnamed.filter(({ stage }) => standings[stage].holder !== null);
    expect(open.filter(({ authorHandle }) => !authorHandle)).toEqual([]);
  });

  it('come to every stage but the first, with two in three before their broker or closed', () => {
    const first = ideas.slice(0, 13).map(({ stage }) => stage);
    expect(new Set(first)).toEqual(new Set(stages.filter((stage) => stage !== 'DRAFT')));
    expect(share(({ stage }) => stage === 'LOCAL_TRIAGE' || stage === 'CLOSED')).toBeGreaterThan(0.6);
  });

  it('have references that count up and can be read back', () => {
    const references = ideas.map(({ reference }) => reference ?? '');
    expect(references.filter((reference) => parseReference(reference) !== reference)).toEqual([]);
    expect(references.at(-1)).toMatch(/^IM-2026-020000-\d$/);
  });

  it('would be taken by the rules of intake', () => {
    const caller = aCaller(['BROKER', 'CONTRIBUTOR']);
    for (const idea of ideas.filter(({ stage }) => stage !== 'WITHDRAWN').slice(0, 1000)) {
      const { latitude, longitude, onBehalfSource, onBehalfConsent } = idea;
      const point = latitude === null || longitude === null ? null : { latitude, longitude };
      const onBehalf = onBehalfSource && { source: onBehalfSource, consent: onBehalfConsent ?? '' };
      const content = readIdea({ ...idea, point, onBehalf }, { caller, forces, call: null });
      expect(content).toMatchObject({ title: idea.title, problem: idea.problem, proposal: idea.proposal });
      expect(content).toMatchObject({ themes: idea.themes, latitude, longitude });
    }
  });

  it('say nothing of where an impact case comes from', () => {
    const areas = [...aNation().areas.values()].flat();
    const hidden = made.filter(({ idea }) => idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS');
    expect(hidden.length).toBeGreaterThan(100);
    for (const { idea, place } of hidden) {
      const said = `${idea.title} ${idea.problem} ${idea.proposal} ${idea.whatFollowed} ${idea.whatOvercame}`;
      expect(areas.filter((area) => new RegExp(`\\b${area}\\b`).test(said))).toEqual([]);
      expect(place).toBeNull();
    }
  });
});
