import type { AnswerLinkView, NoticeView } from '@idea-map/contracts';
import type { NoticeKind } from './notice-texts.data.js';
import { linkOf, wordsOf } from './notice-words.js';

export interface NoticeRow {
  readonly id: string;
  readonly record: string;
  readonly ideaId: string | null;
  readonly kind: NoticeKind;
  readonly count: number;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly reference: string | null;
}

/** A notice as its reader sees it, in both languages, with the links to what may be answered with one click. */
export function noticeView(row: NoticeRow, answers: AnswerLinkView[]): NoticeView {
  const { id, ideaId, kind, count, reference } = row;
  const times = count > 1 ? ` (${count})` : '';
  return {
    id,
    at: row.at.toISOString(),
    text: { en: wordsOf(kind, reference, 'EN') + times, cy: wordsOf(kind, reference, 'CY') + times },
    link: linkOf(row, reference),
    ideaId,
    read: row.readAt !== null,
    answers,
  };
}
