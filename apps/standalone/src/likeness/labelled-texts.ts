import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Random } from '../generate/random.js';
import { subjectOf, textsOf } from '../generate/texts.js';

/** A text of the measure: `twin` is what it says again in other words, by place in the list. */
export interface LabelledText {
  readonly text: string;
  readonly welsh: boolean;
  readonly from: 'pairs' | 'examples' | 'generated' | 'fresh';
  readonly group: string | null;
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
// Nothing was chosen by these: they are what the others are worth.
const fresh = read('fresh-pairs.json') as Pick<Labelled, 'pairs'>;

// What the generator says of the same matter as a pair is like it, and no distractor.
const SAME_MATTER = new RegExp(labelled.sameMatter.join('|'), 'i');

/** The pairs, the example ideas, and 2,000 others from the generator, always the same. */
export function labelledTexts(): LabelledText[] {
  const all = [...pairs(labelled, 'pairs'), ...examples(), ...generated(), ...pairs(fresh, 'fresh')];
  return all.map(({ title, body, ...rest }) => ({ ...rest, text: `${title}. ${body}` }));
}

/** SHA-256 of the texts, by which vectors kept beside them are known to be theirs. */
export function hashOf(texts: readonly LabelledText[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(texts.map(({ text }) => text)))
    .digest();
}

type Made = Omit<LabelledText, 'text'> & { readonly title: string; readonly body: string };

function pairs({ pairs: given }: Pick<Labelled, 'pairs'>, from: 'pairs' | 'fresh'): Made[] {
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
  const random = new Random('likeness');
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
