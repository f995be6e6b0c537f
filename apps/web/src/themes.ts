import { nameIn } from './language.js';
import type { Visit } from './visit.js';

export interface ThemeShown {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
}

/** The themes, and their names as options of a select in the page's language, in its alphabet. */
export async function themesFor(visit: Visit): Promise<readonly ThemeShown[]> {
  const { themes } = await visit.ask<{ themes: ThemeShown[] }>('{ themes { id name nameCy } }');
  return sorted(themes, visit);
}

/** Things with names, in the alphabet of the page's language. */
export function sorted<Thing extends { readonly name: string; readonly nameCy: string | null }>(
  things: readonly Thing[],
  { words }: Visit,
): Thing[] {
  const named = (thing: Thing) => nameIn(thing, words.language);
  return [...things].sort((one, other) => words.compare(named(one), named(other)));
}

/** Options of a select: the first stands for none. */
export function options(
  things: readonly { readonly id: string; readonly name: string; readonly nameCy: string | null }[],
  { none, chosen, visit }: { readonly none: string; readonly chosen: string; readonly visit: Visit },
) {
  const named = things.map((thing) => ({
    value: thing.id,
    text: nameIn(thing, visit.words.language).text,
    selected: thing.id === chosen,
  }));
  return [{ value: '', text: none, selected: chosen === '' }, ...named];
}
