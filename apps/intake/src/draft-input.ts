import type { IdeaChange } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { readIdea, type IdeaContent, type Surroundings } from './idea-input.js';

/** What a draft may still lack: these are asked for when it is submitted. */
const UNFINISHED = new Set(['REQUIRED', 'TOO_SHORT']);
const FILLER = 'draft';

/**
 * Reads what there is of an idea. The rules are those of a whole one, but that a text may be missing or short.
 * @throws BadInput naming every field that no draft may hold.
 */
export function readDraft(input: IdeaChange, around: Surroundings): IdeaContent {
  try {
    return withTexts(readIdea(input, around), input);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const wrong = error.fields.filter((field) => !UNFINISHED.has(field.code));
    if (wrong.length > 0) throw new BadInput(wrong);
    return withTexts(readIdea({ ...input, ...filled(input) }, around), input);
  }
}

// Read once more with the missing texts filled in, so that everything else is read by the same rules; then taken out.
function filled(input: IdeaChange): IdeaChange {
  const consent = input.onBehalf?.consent.trim() || FILLER;
  return {
    title: `${FILLER} title`,
    problem: FILLER,
    proposal: FILLER,
    onBehalf: input.onBehalf && { ...input.onBehalf, consent },
  };
}

function withTexts(content: IdeaContent, input: IdeaChange): IdeaContent {
  const text = (given: string | null | undefined) => (given ?? '').trim();
  return {
    ...content,
    title: text(input.title),
    problem: text(input.problem),
    proposal: text(input.proposal),
    onBehalfConsent: input.onBehalf ? text(input.onBehalf.consent) : null,
  };
}
