import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inWelsh } from './welsh-sentences.js';

/** Every service and lib that can refuse something: each sentence there needs a Welsh twin. */
const FOLDERS = [
  ...[
    'intake',
    'directory',
    'geography',
    'atlas',
    'triage',
    'evaluation',
    'evidence',
    'reminders',
    'gateway',
  ].map((app) => `apps/${app}/src`),
  ...['check', 'identity', 'messaging', 'service', 'runtime'].map((lib) => `libs/${lib}/src`),
];
/** Commands for operators, texts for tests, and lists that have both languages in themselves. */
const LEFT_OUT =
  /\.spec\.ts$|\.data\.ts$|testing|migrations|advice\.ts$|\/import\/|welsh-|config|task-words|statistics|analysis|sms-level/;
/** Failures of our own or of a configuration, which no caller reads. */
const NOT_READ =
  /^(There is no framework|The framework \$|A draft is not (held|spoken)|The areas name|The \$\{name\}|A \$\{name\} field)/;
/** Here every sentence is one that somebody is told. */
const WHOLE = [
  ...['evaluation/src/running.service.ts', 'evaluation/src/tests.ts', 'evidence/src/evidence-input.ts'],
  ...['evidence/src/reviews.service.ts', 'triage/src/clock-steps.service.ts'],
  ...['limits.ts', 'plain-words.ts', 'scalars.ts', 'graphql-route.ts', 'operation-guard.plugin.ts'].map(
    (file) => `gateway/src/${file}`,
  ),
];
const ROOT = path.resolve(import.meta.dirname, '../../..');

function sources(): string[] {
  const inside = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(`/${file}`))
      .map((file) => path.join(folder, file)),
  );
  return inside.map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
}

const REFUSALS =
  /(?:new (?:BadInput|Conflict|Forbidden|NotFound|Unavailable|Unauthenticated)|BadInput\.of|\.add\(|\badd\(|\bno\(|\bfault\(|\bmessage(?: =|:)|\bconst (?:notValid|words|sentences: Readonly<Record<LimitName|INTERNAL_SENTENCE|REQUIRED))\s*\(?[^;]*?;/gs;
const SENTENCE =
  /(?:'([A-Z][^'\n]* [^'\n]*[.])')|(?:"([A-Z][^"\n]* [^"\n]*[.])")|(?:`((?:[A-Z]|\$\{name)[^`\n]* [^`\n]*[.])`)/g;

/** A template with something known in each gap. */
function filled(sentence: string): string {
  return sentence
    .replace(/\$\{words\(stage\)\}/g, 'closed')
    .replace(/\$\{name\} has no/g, 'A mean has no')
    .replace(/Give \$\{name\}/g, 'Give events')
    .replace(/\$\{elsewheres\[where\]\}/g, 'is in Scotland')
    .replace(/\$\{name\.toLowerCase\(\)\}/g, 'a title')
    .replace(/\$\{name\}/g, 'A title')
    .replace(/no \$\{field\}/g, 'no category')
    .replace(/\$\{field\}/g, 'postcode')
    .replace(/no more than: \$\{most\}/g, 'no more than: promising')
    .replace(/\$\{words\(most\)\}/g, 'untested')
    .replace(/\$\{findings[^}]*\}/g, 'mixed, no effect')
    .replace(/The \$\{service\} service/g, 'The triage service')
    .replace(/\$\{[^}]*\}/g, '5');
}

describe('the sentences by which something is refused', () => {
  const found = sources().flatMap((source) =>
    [...source.matchAll(REFUSALS)].flatMap(([call]) =>
      [...call.matchAll(SENTENCE)].map(([, one, two, three]) => one ?? two ?? three ?? ''),
    ),
  );
  const whole = WHOLE.flatMap((file) =>
    [...readFileSync(path.join(ROOT, 'apps', file), 'utf8').matchAll(SENTENCE)].map(
      ([, one, two, three]) => one ?? two ?? three ?? '',
    ),
  );
  const sentences = [...new Set([...found, ...whole])].filter((sentence) => !NOT_READ.test(sentence));

  it('are found in the sources', () => {
    expect(sentences.length).toBeGreaterThan(200);
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

  it('say in which line and column of a file a fault is, and keep a fault whole that has no twin', () => {
    expect(inWelsh('Line 3, column n: Write a number in digits, such as 1250 or 12.5.')).toBe(
      'Llinell 3, colofn n: Ysgrifennwch rif mewn digidau, megis 1250 neu 12.5.',
    );
    expect(inWelsh('Line 7: This line is not CSV.')).toBe('Llinell 7: Nid yw’r llinell hon yn CSV.');
    expect(inWelsh('Line 7: Something else altogether.')).toBeNull();
  });
});
