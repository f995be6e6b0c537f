import { ExportIdeas, type CardView, type InputOf, type OutputOf } from '@idea-map/contracts';
import type { Answer, Requests } from '@idea-map/messaging';
import { csvCell, type CsvValue } from '@idea-map/runtime';

export type Exported = Omit<InputOf<typeof ExportIdeas>, 'first' | 'after'>;

const MOST_ROWS = 1_000_000;
const AT_ONCE = 2_000;

/** The columns, in order; nothing in them says who wrote an idea. */
const columns: Readonly<Record<string, (idea: CardView) => CsvValue>> = {
  reference: (idea) => idea.reference,
  kind: (idea) => idea.kind,
  title: (idea) => idea.title,
  problem: (idea) => idea.problem,
  proposal: (idea) => idea.proposal,
  what_followed: (idea) => idea.whatFollowed,
  what_overcame: (idea) => idea.whatOvercame,
  stage: (idea) => idea.stage,
  audience: (idea) => idea.audience,
  force: (idea) => idea.force,
  themes: (idea) => idea.themes.join(' '),
  language: (idea) => idea.language,
  support_count: (idea) => idea.supportCount,
  support_force_count: (idea) => idea.supportForceCount,
  submitted_at: (idea) => idea.submittedAt,
  changed_at: (idea) => idea.changedAt,
};

/**
 * The list as CSV (RFC 4180, UTF-8), a part at a time, up to a million rows, as the bearer of the token may read it at that
 * moment. The first part holds the heading and is asked for before it is given, so that a refusal comes first.
 */
export async function* ideasCsv(
  requests: Requests,
  { token, input }: { readonly token: string | null; readonly input: Exported },
): AsyncGenerator<string> {
  let after: string | null = null;
  let text = `${Object.keys(columns).join(',')}\r\n`;
  for (let rows = 0; rows < MOST_ROWS; rows += AT_ONCE) {
    const { output }: Answer<OutputOf<typeof ExportIdeas>> = await requests.ask(
      ExportIdeas,
      { ...input, first: AT_ONCE, after },
      { token },
    );
    yield text + output.items.map(({ node }) => line(node)).join('');
    text = '';
    after = output.items.at(-1)?.cursor ?? null;
    if (!output.hasNextPage) return;
  }
}

function line(idea: CardView): string {
  return `${Object.values(columns)
    .map((cell) => csvCell(cell(idea)))
    .join(',')}\r\n`;
}
