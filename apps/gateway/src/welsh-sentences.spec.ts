import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inWelsh } from './welsh-sentences.js';

/** Where the sentences stand that authors and readers meet: what is refused there needs a Welsh twin. */
const FOLDERS = [
  'apps/intake/src',
  'apps/directory/src/sharing',
  'apps/geography/src/placing',
  'libs/check/src',
];
const FILES = ['apps/geography/src/locating.service.ts', 'libs/runtime/src/errors.ts'];
/** Refusals of the one operator's own mistakes, and failures of our own, which nobody reads. */
const NOT_READ = /^(There is no framework|The framework \$|A draft is not (held|spoken)|The areas name)/;
const ROOT = path.resolve(import.meta.dirname, '../../..');

function sources(): string[] {
  const inside = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|\.data\.ts$|migrations|advice\.ts$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  return [...inside, ...FILES].map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
}

const REFUSALS =
  /(?:new (?:BadInput|Conflict|Forbidden|NotFound|Unavailable|Unauthenticated)|BadInput\.of|\.add\(|\badd\(|\bno\(|\bmessage(?: =|:)|\bconst notValid)\s*\(?[^;]*?;/gs;
const SENTENCE =
  /(?:'([A-Z][^'\n]* [^'\n]*[.])')|(?:"([A-Z][^"\n]* [^"\n]*[.])")|(?:`((?:[A-Z]|\$\{name)[^`\n]* [^`\n]*[.])`)/g;

/** A template with something known in each gap. */
function filled(sentence: string): string {
  return sentence
    .replace(/\$\{words\(stage\)\}/g, 'closed')
    .replace(/\$\{elsewheres\[where\]\}/g, 'is in Scotland')
    .replace(/\$\{name\.toLowerCase\(\)\}/g, 'a title')
    .replace(/\$\{name\}/g, 'A title')
    .replace(/no \$\{field\}/g, 'no category')
    .replace(/\$\{field\}/g, 'postcode')
    .replace(/\$\{[^}]*\}/g, '5');
}

describe('the sentences by which something is refused', () => {
  const found = sources().flatMap((source) =>
    [...source.matchAll(REFUSALS)].flatMap(([call]) =>
      [...call.matchAll(SENTENCE)].map(([, one, two, three]) => one ?? two ?? three ?? ''),
    ),
  );
  const sentences = [...new Set(found)].filter((sentence) => !NOT_READ.test(sentence));

  it('are found in the sources', () => {
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences).toContain('This names or points at a person. Say it without.');
  });

  it.each(sentences)('have a Welsh twin: %s', (sentence) => {
    const welsh = inWelsh(filled(sentence));
    expect(welsh).toEqual(expect.any(String));
    expect(welsh).not.toBe(sentence);
  });

  it('keep numbers, names and places', () => {
    expect(inWelsh('A title must have 120 characters or fewer.')).toBe(
      'Rhaid i hwn gynnwys 120 nod neu lai: teitl.',
    );
    expect(inWelsh('This place lies in Kent or Essex: choose one of them.')).toContain('Kent, Essex');
    expect(inWelsh('Something else altogether.')).toBeNull();
  });
});
