import type { Language } from './request-context.js';
import { welshLevels, welshResults } from './result-words.data.js';

/**
 * What evaluation says of a test's level and figures, in sentences with a space between them, in the reader's language. A
 * sentence without a Welsh twin stays as it is.
 */
export function resultWords(said: string, language: Language): string {
  if (language !== 'CY') return said;
  return said
    .split(/(?<=\.) (?=[A-Z])/)
    .map((sentence) => inWelsh(sentence) ?? sentence)
    .join(' ');
}

function inWelsh(sentence: string): string | undefined {
  const [, reached, because] = /^Level (\d): (.+)\.$/.exec(sentence) ?? [];
  const twin = because && welshLevels[because];
  if (twin) return `Lefel ${reached}: ${twin}.`;
  const [, reason] = /^A site is left out: (.+)$/.exec(sentence) ?? [];
  const left = reason && welshResults[reason];
  if (left) return `Gadewir safle allan: ${left}`;
  const [, labels] = /^Left out, for want of figures: (.+)\.$/.exec(sentence) ?? [];
  if (labels) return `Gadewir allan, heb eu ffigurau: ${labels}.`;
  const [, factor, df] = /^Dispersion (\S+) on (\d+) degrees? of freedom\.$/.exec(sentence) ?? [];
  return factor && df ? `Gwasgariad ${factor} ar ${df} gradd o ryddid.` : welshResults[sentence];
}
