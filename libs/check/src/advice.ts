import type { Language } from '@idea-map/contracts';

type Pair = readonly [en: string, cy: string];

/** What to do about a finding, in a sentence for the person who wrote it. */
const sentences = {
  LEAVE_OUT: ['Leave this out: it points at a person.', 'Gadewch hwn allan: mae’n cyfeirio at berson.'],
} satisfies Record<string, Pair>;

export type AdviceKey = keyof typeof sentences;

/** The sentence for a key, in a language. */
export function adviceWords(key: AdviceKey, language: Language): string {
  return sentences[key][language === 'CY' ? 1 : 0];
}
