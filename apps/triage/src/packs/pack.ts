import { createHash } from 'node:crypto';
import { FieldChecks, readFreeTextWith } from '@idea-map/check';
import type { IdeaView, MakePack, PackContent, PackView } from '@idea-map/contracts';
import { BadInput, canonicalJson } from '@idea-map/runtime';

export type PackHeader = Omit<PackView, 'id' | 'hash' | 'items' | 'recipients'>;
export type PackItem = PackView['items'][number];
type Written = Pick<PackHeader, 'title' | 'committee' | 'portfolio' | 'attachments'>;

const MOST_IDEAS = 100;
const MOST_ATTACHMENTS = 20;

/** What its maker writes on it, and which ideas. @throws BadInput naming each field that is wrong */
export function readPack({ input }: MakePack): Written & { readonly ideas: readonly string[] } {
  const checks = new FieldChecks();
  const most = 200;
  const text = (field: string, given: string | null | undefined, rule: { name: string; least: number }) =>
    readFreeTextWith(checks, { field: `input.${field}`, given, most, ...rule });
  const title = text('title', input.title, { name: 'A title', least: 1 });
  const committee = text('committee', input.committee, { name: 'A committee', least: 0 }) || null;
  const portfolio = text('portfolio', input.portfolio, { name: 'A portfolio', least: 0 }) || null;
  const given = input.attachments ?? [];
  const attachments = given.map((name, place) =>
    text(`attachments.${place}`, name, { name: 'An attachment', least: 1 }),
  );
  if (given.length > MOST_ATTACHMENTS)
    checks.add('input.attachments', 'TOO_MANY', `Name ${MOST_ATTACHMENTS} attachments or fewer.`);
  if (input.ideas.length < 1 || input.ideas.length > MOST_IDEAS)
    checks.add('input.ideas', 'OUT_OF_RANGE', `Choose 1 to ${MOST_IDEAS} ideas.`);
  for (const [place, idea] of input.ideas.entries()) {
    if (input.ideas.indexOf(idea) < place)
      checks.add(`input.ideas.${place}`, 'TWICE', 'This idea is in it twice.');
  }
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return { title, committee, portfolio, attachments, ideas: input.ideas };
}

/** What is kept of an idea as it stands. Whoever reads it learns neither its author nor the force of an impact case. */
export function contentOf(idea: IdeaView, priority: number | null): PackContent {
  const { version, title, problem, proposal, whatFollowed, whatOvercame, kind, language, stage } = idea;
  const { themes, supportCount, supportForceCount } = idea;
  return {
    ...{ reference: idea.reference ?? '', version, title, problem, proposal, whatFollowed, whatOvercame },
    ...{ kind, language, stage, force: kind === 'IMPACT_CASE' ? null : idea.force },
    ...{ themes, supportCount, supportForceCount, priority },
  };
}

export function itemOf(ideaId: string, content: PackContent): PackItem {
  const { reference, version } = content;
  return { ideaId, reference, version, hash: hashOf(content), content };
}

/**
 * SHA-256, in hex, of the canonical JSON (RFC 8785) of the header and of each item's reference, version and hash: it can
 * be checked still when a content is redacted.
 */
export function packHash(header: PackHeader, items: readonly PackItem[]): string {
  return hashOf({
    ...header,
    items: items.map(({ reference, version, hash }) => ({ reference, version, hash })),
  });
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
