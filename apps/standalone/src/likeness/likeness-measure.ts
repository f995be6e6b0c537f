import { LikenessIndex, shownFrom, type Like } from '../../../triage/src/likeness/likeness-index.js';
import { labelledTexts, type LabelledText } from './labelled-texts.js';
import { keptVectors } from './labelled-vectors.js';

/** How well likeness finds a text said again in other words. Shares are 0 to 1. */
export interface Measured {
  readonly of: string;
  readonly texts: number;
  /** How often the twin is among the first 1, 3 and 5 of all that there are; others of its matter are looked past. */
  readonly recall: readonly [number, number, number];
  /** How often it is near enough to be shown. */
  readonly shown: number;
  /** How often a text with no like is shown something all the same; null where there are none. */
  readonly falseRate: number | null;
}

const EVERYONE = { forces: [], everyForce: true };
const SHOWN_FROM = shownFrom(labelledTexts().length);
/** Five, and as many as there may be of one matter. */
const ASKED = 12;
const SETS: readonly (readonly [name: string, is: (text: LabelledText) => boolean])[] = [
  ['the example ideas', ({ from, welsh }) => !welsh && from === 'examples'],
  ['further pairs', ({ from, welsh }) => !welsh && from === 'pairs'],
  ['fresh pairs', ({ from }) => from === 'fresh'],
  ['all that it was tuned by', ({ from, welsh }) => !welsh && ['pairs', 'examples', 'fresh'].includes(from)],
  ['held out', ({ from }) => from === 'held out'],
  ['Welsh, by words alone', ({ from, welsh }) => welsh && from === 'pairs'],
];

/** Every labelled text is looked for among all the others. */
export function measured(): Measured[] {
  const texts = labelledTexts();
  const vectors = keptVectors(texts);
  const index = new LikenessIndex();
  texts.forEach(({ text, welsh }, at) => {
    const vector = welsh ? null : (vectors[at] ?? null);
    index.put({ id: `${at}`, kind: 'idea', text, welsh, vector, within: null });
  });
  const found = texts.map(({ from }, at) =>
    from === 'generated' ? [] : index.likeOf(`${at}`, { viewer: EVERYONE, first: ASKED, from: 0 }),
  );
  return SETS.map(([of, is]) => ({ of, ...measuredOf(texts, found, is) }));
}

/** For people. */
export function asTable(rows: readonly Measured[]): string {
  const share = (value: number | null) => (value === null ? '    -' : value.toFixed(3));
  const lines = rows.map(
    ({ of, texts, recall, shown, falseRate }) =>
      `${of.padEnd(25)}${String(texts).padStart(6)}  ${[...recall, shown, falseRate].map(share).join('  ')}`,
  );
  return [
    `${' '.repeat(25)} texts  at 1   at 3   at 5   shown  false, from ${SHOWN_FROM.toFixed(2)}`,
    ...lines,
  ].join('\n');
}

function measuredOf(
  texts: readonly LabelledText[],
  ...[found, wanted]: readonly [readonly Like[][], (text: LabelledText) => boolean]
): Omit<Measured, 'of'> {
  const rows = [...texts.keys()].filter((at) => wanted(texts[at] as LabelledText));
  const withTwin = rows.filter((at) => texts[at]?.group !== null);
  const alone = rows.filter((at) => texts[at]?.matter === null);
  const within = (first: number, from = 0) =>
    share(withTwin, (at) =>
      ofOtherMatterOrTwin(texts, at, found[at] ?? [])
        .slice(0, first)
        .some(({ id, score }) => score >= from && texts[Number(id)]?.group === texts[at]?.group),
    );
  return {
    ...{ texts: withTwin.length, recall: [within(1), within(3), within(5)], shown: within(5, SHOWN_FROM) },
    falseRate: alone.length > 0 ? share(alone, (at) => (found[at]?.[0]?.score ?? 0) >= SHOWN_FROM) : null,
  };
}

/** What is of the same matter without being the twin is neither right nor wrong. */
function ofOtherMatterOrTwin(texts: readonly LabelledText[], at: number, found: readonly Like[]): Like[] {
  const { matter, group } = texts[at] as LabelledText;
  return found.filter(({ id }) => {
    const other = texts[Number(id)];
    return other?.group === group || other?.matter !== matter;
  });
}

function share(rows: readonly number[], is: (at: number) => boolean): number {
  return rows.filter(is).length / Math.max(1, rows.length);
}
