import { readFileSync } from 'node:fs';

export interface Label {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** The texts of a file of the labelled set, with where in them what is to be found. @throws Error for an open mark. */
export function labelledTexts(file: 'written' | 'generated' | 'fresh' | 'unseen'): LabelledText[] {
  return readFileSync(new URL(`../labelled/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => readLine(line.replaceAll('\\n', '\n')));
}

/** Marks may lie in each other: a postcode in an address. */
function readLine(line: string): LabelledText {
  const labels: Label[] = [];
  const open: { type: string; start: number }[] = [];
  let text = '';
  for (const part of line.split(/(\[\[[A-Z_]+\||\]\])/)) {
    const type = /^\[\[([A-Z_]+)\|$/.exec(part)?.[1];
    if (type) open.push({ type, start: text.length });
    else if (part === ']]') labels.push({ ...last(open, line), end: text.length });
    else text += part;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${line}`);
  return { text, labels };
}

function last(open: { type: string; start: number }[], line: string) {
  const mark = open.pop();
  if (!mark) throw new Error(`A mark is closed that is not open: ${line}`);
  return mark;
}
