import type { Random } from './random.js';

/** What stands in each slot of a sentence. */
export type Slots = Readonly<Record<string, string>>;

interface Part {
  readonly before: string;
  readonly slot: string;
  readonly capital: boolean;
}

interface Template {
  readonly parts: readonly Part[];
  readonly end: string;
}

const compiled = new Map<string, Template>();
const withoutSlot = new Map<readonly string[], readonly string[]>();

/** One of some templates, filled. Those that name a place are left out where there is none to name. */
export function sentence(from: readonly string[], slots: Slots, random: Random): string {
  return fill(random.skewed(slots.area ? from : withoutArea(from)), slots);
}

/** Puts what stands in each slot in its place: `{Kit}` begins with a capital letter, `{kit}` as it is. */
export function fill(template: string, slots: Slots): string {
  const { parts, end } = compiledOf(template);
  let text = '';
  for (const { before, slot, capital } of parts) {
    const value = slots[slot];
    if (value === undefined) throw new Error(`Nothing stands in {${slot}} of: ${template}`);
    text += before + (capital ? capitalised(value) : value);
  }
  return text + end;
}

function withoutArea(from: readonly string[]): readonly string[] {
  const known = withoutSlot.get(from);
  if (known) return known;
  const kept = from.filter((template) => !/\{area\}/i.test(template));
  withoutSlot.set(from, kept);
  return kept;
}

function compiledOf(template: string): Template {
  const known = compiled.get(template);
  if (known) return known;
  const pieces = template.split(/\{(\w+)\}/);
  const parts: Part[] = [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const name = pieces[at + 1] ?? '';
    const slot = name.toLowerCase();
    parts.push({ before: pieces[at] ?? '', slot, capital: slot !== name });
  }
  const made = { parts, end: pieces.at(-1) ?? '' };
  compiled.set(template, made);
  return made;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
