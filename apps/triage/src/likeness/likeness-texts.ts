import type {
  EvidencePublished,
  IdeaRepublished,
  IdeaRevised,
  IdeaSubmitted,
  Stage,
} from '@idea-map/contracts';
import type { LikenessText } from './likeness-text.entity.js';
import { isWelsh } from './words-of-text.js';

/** What an idea is compared by, and who may find it so: its vector is made later. */
export function likenessTextOf(idea: IdeaSubmitted | IdeaRevised | IdeaRepublished): LikenessText {
  const { ideaId, version, language, title, problem, proposal, whatFollowed, whatOvercame } = idea;
  return {
    ...{ id: ideaId, kind: 'idea', version, language },
    text: joined([title, problem, proposal, whatFollowed, whatOvercame]),
    shown: mayBeFound(idea.stage) && !(idea.audience === 'FORCE' && idea.force === null),
    within: idea.audience === 'FORCE' ? idea.force : null,
    vector: null,
  };
}

/** What published evidence is compared by. */
export function evidenceTextOf({ entryId, version, title, summary }: EvidencePublished): LikenessText {
  const text = joined([title, summary]);
  const language = isWelsh(text) ? 'CY' : 'EN';
  return { id: entryId, kind: 'evidence', version, language, text, shown: true, within: null, vector: null };
}

/** A text before the check is nobody's to find, and one that was withdrawn is no longer. */
export function mayBeFound(stage: Stage): boolean {
  return stage !== 'DRAFT' && stage !== 'IN_CHECK' && stage !== 'WITHDRAWN';
}

function joined(parts: readonly (string | null)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
