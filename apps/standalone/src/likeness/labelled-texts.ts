import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Random } from '../generate/random.js';
import { subjectOf, textsOf } from '../generate/texts.js';

export type TextSource = 'pairs' | 'examples' | 'generated' | 'fresh' | 'held out';

/** A text of the measure. */
export interface LabelledText {
  readonly text: string;
  readonly welsh: boolean;
  readonly from: TextSource;
  /** The same for a text and its twin, which says it again in other words; null where nothing was written as a twin. */
  readonly group: string | null;
  /** The same for all that are of one matter, across sets too; null where nothing else is. */
  readonly matter: string | null;
}

export const DISTRACTORS = 2000;

interface Words {
  readonly title: string;
  readonly text: string;
}
interface Labelled {
  readonly sameMatter: readonly string[];
  readonly examples: readonly (Words & { readonly language: string; readonly group: string | null })[];
  readonly pairs: readonly {
    readonly language: string;
    readonly one: Words;
    readonly twin: Words;
    readonly unlike: Words | null;
  }[];
}

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as unknown;
const labelled = read('labelled-pairs.json') as Labelled;
const fresh = read('fresh-pairs.json') as Pick<Labelled, 'pairs'>;
// Nothing was chosen by these: they are what the others are worth.
const heldOut = read('held-out-pairs.json') as Pick<Labelled, 'pairs'>;
// Titles of texts that are of one matter though nobody wrote them as twins, judged by reading.
const alike = read('alike.json') as readonly (readonly string[])[];

// What the generator says of the same matter as a pair is like it, and no distractor.
const SAME_MATTER = new RegExp(labelled.sameMatter.join('|'), 'i');

/** The pairs, the example ideas, and 2,000 others from the generator, always the same. */
export function labelledTexts(): LabelledText[] {
  const all = [
    ...pairs(labelled, 'pairs'),
    ...examples(),
    ...generated(),
    ...pairs(fresh, 'fresh'),
    ...pairs(heldOut, 'held out'),
  ];
  const matterOf = matters(all);
  return all.map(({ title, body, ...rest }) => ({
    ...rest,
    text: `${title}. ${body}`,
    matter: matterOf.get(title) ?? matterOf.get(rest.group ?? '') ?? rest.group,
  }));
}

/** SHA-256 of the texts, by which vectors kept beside them are known to be theirs. */
export function hashOf(texts: readonly LabelledText[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(texts.map(({ text }) => text)))
    .digest();
}

type Made = Omit<LabelledText, 'text' | 'matter'> & { readonly title: string; readonly body: string };

/** By title and by group, for those that are alike across sets. */
function matters(all: readonly Made[]): ReadonlyMap<string, string> {
  const groupOf = new Map(all.map(({ title, group }) => [title, group]));
  const named = alike.flatMap((titles, number) =>
    titles.flatMap((title) => {
      if (!groupOf.has(title)) throw new Error(`alike.json names no text: ${title}`);
      return [title, groupOf.get(title) ?? title].map((key) => [key, `alike ${number}`] as const);
    }),
  );
  return new Map(named);
}

function pairs({ pairs: given }: Pick<Labelled, 'pairs'>, from: TextSource): Made[] {
  return given.flatMap(({ one, twin, unlike, language }, number) => {
    const same = { from, welsh: language === 'CY' };
    const group = `${from} ${number}`;
    return [
      { ...same, group, title: one.title, body: one.text },
      { ...same, group, title: twin.title, body: twin.text },
      ...(unlike ? [{ ...same, group: null, title: unlike.title, body: unlike.text }] : []),
    ];
  });
}

function examples(): Made[] {
  return labelled.examples.map(({ title, text, language, group }) => ({
    ...{ from: 'examples' as const, welsh: language === 'CY', title, body: text },
    group: group && `example ${group}`,
  }));
}

function generated(): Made[] {
  const random = Random.of('likeness');
  const made: Made[] = [];
  for (let number = 0; made.length < DISTRACTORS; number++) {
    const welsh = number % 20 === 0;
    const { title, problem, proposal } = textsOf(
      'IDEA',
      subjectOf(welsh ? 'CY' : 'EN', null, random),
      random,
    );
    const body = `${problem} ${proposal}`.trim();
    if (SAME_MATTER.test(`${title} ${body}`)) continue;
    made.push({ from: 'generated', welsh, group: null, title, body });
  }
  return made;
}
