import type { AnswerLinkView, Language } from '@idea-map/contracts';
import { linesOf } from '../answers/answer-links.js';
import type { NoticeKind } from '../notices/notice-texts.data.js';
import { linkOf, wordsOf } from '../notices/notice-words.js';

export interface Told {
  readonly record: string;
  readonly ideaId: string | null;
  readonly kind: NoticeKind;
  readonly count: number;
  readonly at: Date;
  readonly reference: string | null;
  /** Links to what it asks, where one click may answer it. */
  readonly answers: readonly AnswerLinkView[];
}

const words = {
  EN: {
    subject: (n: number) => `News of ${n} ideas`,
    earlier: (n: number) => ` (and ${n} earlier)`,
    why: 'You get this because of your part in it, or because you follow it. How often is yours to choose:',
  },
  CY: {
    // Welsh counts up to ten with the singular, and above with "o" and the plural.
    subject: (n: number) => `Newyddion am ${n} ${n > 10 ? 'o syniadau' : 'syniad'}`,
    earlier: (n: number) => ` (a ${n} yn gynharach)`,
    why: 'Cewch hwn oherwydd eich rhan ynddo, neu am eich bod yn ei ddilyn. Chi sy’n dewis pa mor aml:',
  },
} as const;

/**
 * Notices as one mail: a line for each idea, the newest last, with its link and those to its answers; no word of an idea
 * and no name.
 */
export function mailText(
  told: readonly Told[],
  { language, pages }: { readonly language: Language; readonly pages: string },
): { subject: string; body: string } {
  const say = words[language];
  const byRecord = Map.groupBy(
    [...told].sort((one, other) => one.at.getTime() - other.at.getTime()),
    ({ record, ideaId }) => ideaId ?? record,
  );
  const groups = [...byRecord.values()].sort((one, other) => newest(one) - newest(other));
  const lines = groups.map((group) => {
    const last = group.at(-1) as Told;
    const events = group.reduce((sum, { count }) => sum + count, 0);
    const text = wordsOf(last.kind, last.reference, language);
    return {
      text: events > 1 ? text + say.earlier(events - 1) : text,
      links: [pages + linkOf(last, last.reference), ...answersIn(group, language)],
    };
  });
  const [only] = lines;
  const subject = lines.length === 1 && only ? only.text : say.subject(lines.length);
  const body = lines.map(({ text, links }) => [text, ...links].join('\n'));
  return { subject, body: [...body, `${say.why}\n${pages}/account`].join('\n\n') };
}

/** Of the newest that asks something. */
function answersIn(group: readonly Told[], language: Language): string[] {
  return linesOf(group.findLast(({ answers }) => answers.length > 0)?.answers ?? [], language);
}

function newest(group: readonly Told[]): number {
  return group.at(-1)?.at.getTime() ?? 0;
}
