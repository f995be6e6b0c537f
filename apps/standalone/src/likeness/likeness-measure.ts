import { LikenessIndex, shownFrom, type Like } from '../../../triage/src/likeness/likeness-index.js';
import { labelledTexts, type LabelledText } from './labelled-texts.js';
import { keptVectors } from './labelled-vectors.js';

/** How well likeness finds a text said again in other words. Shares are 0 to 1. */
export interface Measured {
  readonly of: string;
  readonly texts: number;
  /** How often the twin is among the first 1, 3 and 5 of all that there are. */
  readonly recall: readonly [number, number, number];
  /** How often it is near enough to be shown. */
  readonly shown: number;
  /** How often a text with no like is shown something all the same; null where there are none. */
  readonly falseRate: number | null;
}

const EVERYONE = { forces: [], everyForce: true };
const SHOWN_FROM = shownFrom(labelledTexts().length);

/** Every labelled text is looked for among all the others. */
export function measured(): Measured[] {
  const texts = labelledTexts();
  const vectors = keptVectors(texts);
  const index = new LikenessIndex();
  texts.forEach(({ text, welsh }, at) => {
    index.put({
      id: `${at}`,
      kind: 'idea',
      text,
      welsh,
      vector: welsh ? null : (vectors[at] ?? null),
      within: null,
    });
  });
  const found = texts.map(({ from }, at) =>
    from === 'generated' ? [] : index.likeOf(`${at}`, { viewer: EVERYONE, first: 5, from: 0 }),
  );
  const english = ({ welsh }: LabelledText) => !welsh;
  return [
    table('the example ideas', texts, found, (text) => english(text) && text.from === 'examples'),
    table('further pairs', texts, found, (text) => english(text) && text.from === 'pairs'),
    table(
      'all English ones',
      texts,
      found,
      (text) => english(text) && ['pairs', 'examples'].includes(text.from),
    ),
    table('fresh pairs', texts, found, (text) => text.from === 'fresh'),
    table('Welsh, by words alone', texts, found, (text) => text.welsh && text.from === 'pairs'),
  ];
}

/** For people. */
export function asTable(rows: readonly Measured[]): string {
  const share = (value: number | null) => (value === null ? '    -' : value.toFixed(3));
  const lines = rows.map(
    ({ of, texts, recall, shown, falseRate }) =>
      `${of.padEnd(24)}${String(texts).padStart(6)}  ${[...recall, shown, falseRate].map(share).join('  ')}`,
  );
  return [
    `${' '.repeat(24)} texts  at 1   at 3   at 5   shown  false, from ${SHOWN_FROM.toFixed(2)}`,
    ...lines,
  ].join('\n');
}

function table(
  of: string,
  texts: readonly LabelledText[],
  ...[found, wanted]: readonly [readonly Like[][], (text: LabelledText) => boolean]
): Measured {
  const rows = [...texts.keys()].filter((at) => wanted(texts[at] as LabelledText));
  const withTwin = rows.filter((at) => texts[at]?.group !== null);
  const alone = rows.filter((at) => texts[at]?.group === null);
  const within = (first: number, from = 0) =>
    share(withTwin, (at) =>
      (found[at] ?? [])
        .slice(0, first)
        .some(({ id, score }) => score >= from && texts[Number(id)]?.group === texts[at]?.group),
    );
  return {
    ...{
      of,
      texts: withTwin.length,
      recall: [within(1), within(3), within(5)],
      shown: within(5, SHOWN_FROM),
    },
    falseRate: alone.length > 0 ? share(alone, (at) => (found[at]?.[0]?.score ?? 0) >= SHOWN_FROM) : null,
  };
}

function share(rows: readonly number[], is: (at: number) => boolean): number {
  return rows.filter(is).length / Math.max(1, rows.length);
}
