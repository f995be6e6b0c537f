import { readFileSync } from 'node:fs';
import path from 'node:path';
import { themes } from '@idea-map/contracts';
import { exampleIdeas } from './example-ideas.js';

const file = path.resolve(import.meta.dirname, '../../geography/data/forces.tsv');
const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
const slugs = rows.map((row) => row.split('\t')[0] ?? '');
const territorial = rows.filter((row) => row.split('\t')[6] === 'yes').map((row) => row.split('\t')[0]);
const count = (of: (idea: (typeof exampleIdeas)[number]) => boolean) => exampleIdeas.filter(of).length;
const FOURTEEN_MONTHS = 426;

describe('the example ideas', () => {
  it('are about sixty, of ids each their own, oldest first', () => {
    expect(exampleIdeas.length).toBeGreaterThanOrEqual(55);
    expect(new Set(exampleIdeas.map((idea) => idea.id)).size).toBe(exampleIdeas.length);
    const days = exampleIdeas.map((idea) => idea.daysAgo);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(Math.max(...days)).toBeLessThanOrEqual(FOURTEEN_MONTHS);
  });

  it('fill the map, and leave a few forces without', () => {
    const covered = territorial.filter((force) => exampleIdeas.some((idea) => idea.force === force));
    expect(covered.length).toBeGreaterThanOrEqual(35);
    expect(covered.length).toBeLessThan(territorial.length);
  });

  it('touch all but a few themes, and name none that is not there', () => {
    const ids = themes.map((theme) => theme.id);
    const used = new Set(exampleIdeas.flatMap((idea) => idea.themes));
    expect([...used].filter((theme) => !ids.includes(theme))).toEqual([]);
    expect(used.size).toBeGreaterThanOrEqual(16);
  });

  it.each(exampleIdeas.map((idea) => [idea.id, idea] as const))('%s would be taken as an idea', (_, idea) => {
    expect(slugs).toContain(idea.force);
    expect(idea.title.length).toBeGreaterThanOrEqual(5);
    expect(idea.title.length).toBeLessThanOrEqual(120);
    expect([idea.problem.length > 0, idea.proposal.length > 0]).toEqual([true, true]);
    expect(idea.themes.length).toBeGreaterThanOrEqual(1);
    expect(new Set(idea.themes).size).toBeLessThanOrEqual(3);
  });

  it('give one text to three forces at most, at different times', () => {
    for (const title of new Set(exampleIdeas.map((idea) => idea.title))) {
      const same = exampleIdeas.filter((idea) => idea.title === title);
      expect(same.length).toBeLessThanOrEqual(3);
      expect(new Set(same.map((idea) => idea.force)).size).toBe(same.length);
      expect(new Set(same.map((idea) => idea.daysAgo)).size).toBe(same.length);
    }
  });

  it('name few authors, hide one or two, and keep one within its force', () => {
    expect(count((idea) => idea.credit === 'NAMED')).toBeLessThan(10);
    expect([1, 2]).toContain(count((idea) => idea.credit === 'ANONYMOUS'));
    expect(count((idea) => idea.audience === 'FORCE')).toBe(1);
    const impactCases = exampleIdeas.filter((idea) => idea.kind === 'IMPACT_CASE');
    expect(impactCases.map((idea) => idea.credit)).toEqual(['ANONYMOUS']);
  });

  it('are supported and discussed by people of other forces, one each', () => {
    for (const { force, supportedBy, supporters, comments } of exampleIdeas) {
      const others = [...supportedBy, ...comments.map((comment) => comment.force)];
      expect(others.filter((other) => other === force || !slugs.includes(other))).toEqual([]);
      expect(new Set(supportedBy).size).toBe(supporters);
      expect([supporters <= 6, comments.length <= 2]).toEqual([true, true]);
    }
  });

  it('are in Welsh, some of them, and answered in Welsh there', () => {
    const welsh = exampleIdeas.filter((idea) => idea.language === 'CY');
    expect(welsh.length).toBeGreaterThan(0);
    expect(new Set(welsh.flatMap((idea) => idea.comments.map((comment) => comment.language)))).toEqual(
      new Set(['CY']),
    );
  });
});
