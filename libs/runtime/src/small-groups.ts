/** Figures about fewer people than this give somebody away. */
export const FEWEST_SHOWN = 10;

export interface Group<Key> {
  readonly key: Key;
  readonly count: number;
}

export interface ShownGroups<Key> {
  /** In the order given; null where the figure is withheld. */
  readonly groups: readonly { readonly key: Key; readonly count: number | null }[];
  readonly total: number | null;
}

/**
 * The one decision on figures about people (who took part, who supports, how a survey was answered), for pages, the API
 * and exports alike: a group of fewer than ten is withheld, none at all too, since "nobody" tells of all the others. So
 * are further groups, the smallest first, until nobody can find a withheld one by taking the shown from the total: two
 * are withheld at least, and at least ten people together. Counts of ideas are exact and do not go through here.
 * @param groups that share nobody: their sum is the total
 */
export function withholdSmall<Key>(groups: readonly Group<Key>[]): ShownGroups<Key> {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const withheld = new Set<Group<Key>>();
  let people = 0;
  for (const group of [...groups].sort((one, other) => one.count - other.count)) {
    const isSafe = withheld.size === 0 || (withheld.size > 1 && people >= FEWEST_SHOWN);
    if (group.count >= FEWEST_SHOWN && isSafe) break;
    withheld.add(group);
    people += group.count;
  }
  const isTold = total >= FEWEST_SHOWN && !(groups.length === 1 && withheld.size === 1);
  return {
    groups: groups.map((group) => ({ key: group.key, count: withheld.has(group) ? null : group.count })),
    total: isTold ? total : null,
  };
}
