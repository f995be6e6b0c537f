import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resultWords } from './result-words.js';

const EVALUATION = path.resolve(import.meta.dirname, '../../evaluation/src');
const FILES = [
  ...['sms-level.ts', 'analysis.ts', 'results.ts'],
  ...['scales', 'statistics'].flatMap((folder) =>
    readdirSync(path.join(EVALUATION, folder)).map((file) => path.join(folder, file)),
  ),
].filter((file) => !/\.(spec|data)\.ts$/.test(file));
const WORDS = /'([^'\n]+ [^'\n]+ [^'\n]+)'|"([^"\n]+ [^"\n]+ [^"\n]+)"|`([^`\n]+ \$\{NO_COMPARISON\})`/g;

/** Every sentence of the files, and each reason of a level as the sentence that it is told in. */
function sentences(): string[] {
  const sources = FILES.map((file) => readFileSync(path.join(EVALUATION, file), 'utf8'));
  const code = sources.map((source) => source.replace(/^\s*(\/\/|\/?\*).*$/gm, '')).join('\n');
  const [, comparison = ''] = /NO_COMPARISON = '(.+)'/.exec(code) ?? [];
  const found = [...code.matchAll(WORDS)].map(([, one, two, three]) => one ?? two ?? three ?? '');
  const whole = found.filter((one) => one !== comparison && /^[A-Za-z].*[a-z.)}]$/.test(one));
  return whole.map((one) => {
    const said = one.replace('${NO_COMPARISON}', comparison);
    return said.endsWith('.') ? said : `Level 2: ${said}.`;
  });
}

describe('what evaluation says of figures', () => {
  const all = [...new Set(sentences())];

  it('is found in its sources', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all).toContain('Level 2: chance alone decided who was in which arm.');
  });

  it.each(all)('has a Welsh twin: %s', (sentence) => {
    expect(resultWords(sentence, 'EN')).toBe(sentence);
    expect(resultWords(sentence, 'CY')).not.toBe(sentence);
  });

  it('is told sentence by sentence, with a site that is left out', () => {
    const note =
      'Fewer than 20 values in all: the interval of g is rough. A site is left out: A rate needs an exposure above zero.';
    expect(resultWords(note, 'CY')).toBe(
      'Llai nag 20 gwerth i gyd: bras yw’r cyfwng ar gyfer g. Gadewir safle allan: Mae angen amlygiad uwch na sero ar gyfradd.',
    );
    expect(
      resultWords('Dispersion 2.15 on 1 degree of freedom. Left out, for want of figures: A, B.', 'CY'),
    ).toBe('Gwasgariad 2.15 ar 1 gradd o ryddid. Gadewir allan, heb eu ffigurau: A, B.');
    expect(resultWords('Something else. Level 9: who knows.', 'CY')).toBe(
      'Something else. Level 9: who knows.',
    );
  });
});
