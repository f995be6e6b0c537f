import { forceIsHiddenFromAll, type CommentView } from '@idea-map/contracts';
import type { CommentEntity } from './comment.entity.js';
import type { IdeaEntity } from './idea.entity.js';

/** A comment to show: the idea's author is named only where the idea names them, and its force only where it may be. */
export function commentView(comment: CommentEntity, idea: IdeaEntity): CommentView {
  const { id, byAuthor, redactedAt, at } = comment;
  const named = !byAuthor || idea.credit === 'NAMED';
  return {
    id,
    text: redactedAt ? '' : comment.text,
    redacted: redactedAt !== null,
    authorId: named ? comment.authorId : null,
    byAuthor,
    force: byAuthor && forceIsHiddenFromAll(idea) ? null : comment.force,
    at: at.toISOString(),
  };
}
