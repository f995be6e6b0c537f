import type { AuditDetail } from '@idea-map/database';
import type { IdeaEntity } from './idea.entity.js';

/** How what its author did stands on the record: as them where the idea names them, else as its handle. */
export function asItsAuthor(
  idea: Pick<IdeaEntity, 'id' | 'force' | 'authorId' | 'authorHandle'>,
): AuditDetail {
  const who = idea.authorId ?? idea.authorHandle;
  return { subject: idea.id, force: idea.force, ...(who === null ? {} : { who }) };
}
