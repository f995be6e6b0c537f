import type { FamilyView, Relation } from '@idea-map/contracts';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly by: string;
  readonly at: Date;
}

/**
 * What hangs together with an idea by links between ideas that may be read: what lies behind one that may not is left
 * out, since its place in the family would tell of that one.
 */
export function familyOf(ideaId: string, links: readonly Link[], readable: ReadonlySet<string>): FamilyView {
  const open = links.filter(({ from, to }) => readable.has(from) && readable.has(to));
  const family = new Set([ideaId]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { from, to } of open) {
      if (family.has(from)) family.add(to);
      if (family.has(to)) family.add(from);
    }
  }
  return {
    ideaId,
    ideas: [...family],
    links: open
      .filter(({ from }) => family.has(from))
      .map(({ from, to, relation, by, at }) => ({ from, to, relation, by, at: at.toISOString() })),
  };
}
