import type { CommentEntity } from '../../../intake/src/comment.entity.js';
import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { longTail, soonAfter } from './crowd.js';
import { sentence } from './grammar.js';
import { authorsComments, comments } from './phrases.data.js';
import type { Random } from './random.js';
import type { Speakers } from './speakers.js';
import type { Subject } from './texts.js';
import { welshTexts } from './welsh.data.js';

const COMMENTS = 0.12;

export interface Readers {
  readonly speakers: Speakers;
  /** In milliseconds: from when until when the idea was before them. */
  readonly from: number;
  readonly until: number;
}

/** What was said of an idea, oldest first, by those who may read it; for a few, much. */
export function commentsOn(
  idea: IdeaEntity,
  { slots, language }: Pick<Subject, 'slots' | 'language'>,
  { readers, random }: { readers: Readers; random: Random },
): CommentEntity[] {
  const times = Array.from({ length: longTail(COMMENTS, random) }, () => soonAfter(readers, random));
  times.sort((one, other) => one.getTime() - other.getTime());
  return times.flatMap((at): CommentEntity[] => {
    const byAuthor = random.chance(0.15);
    const own = idea.audience === 'FORCE' || random.chance(0.5);
    const { speakers } = readers;
    const other = own ? speakers.contributor(idea.force, random) : speakers.anybody(random);
    if (!byAuthor && (!other || other.id === idea.authorId)) return [];
    const english = byAuthor ? authorsComments : comments;
    const text = sentence(language === 'CY' ? welshTexts.comments : english, slots, random);
    const who = byAuthor
      ? { authorId: idea.authorId, force: idea.force }
      : { authorId: other?.id ?? null, force: other?.force ?? null };
    return [{ id: random.uuid(at.getTime()), ideaId: idea.id, text, ...who, byAuthor, at, redactedAt: null }];
  });
}
