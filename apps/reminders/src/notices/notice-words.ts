import type { Language } from '@idea-map/contracts';
import { noticeTexts, type LicenceNotice, type NoticeKind } from './notice-texts.data.js';

const REFERENCE = '((reference))';
/** Where a record has no reference of its own that is known here. */
const nameless = { EN: 'A record', CY: 'Cofnod' } as const;

/** A notice in words: the reference alone says what it is about. */
export function wordsOf(kind: NoticeKind, reference: string | null, language: Language): string {
  const [en, cy] = noticeTexts[kind];
  return withReference(language === 'CY' ? cy : en, reference, language);
}

/** A template with the reference in its place. */
export function withReference(template: string, reference: string | null, language: Language): string {
  return template.replaceAll(REFERENCE, reference ?? nameless[language]);
}

export function linkOf(
  { kind, record, ideaId }: { kind: NoticeKind; record: string; ideaId: string | null },
  reference: string | null,
) {
  if (isOfLicence(kind)) return forIssuers.includes(kind) ? '/licences' : '/account#licences';
  if (kind === 'IDENTITY_ASKED') return `/identity/${record}`;
  if (kind === 'PACK_SENT') return `/packs/${record}`;
  if (reference !== null) return `/ideas/${reference}`;
  return ideaId === null ? `/evidence/${record}` : `/ideas/${ideaId}`;
}

const forIssuers: readonly LicenceNotice[] = ['LICENCE_ASKED', 'LICENCE_OF_YOURS_EXPIRED'];

function isOfLicence(kind: NoticeKind): kind is LicenceNotice {
  return kind.startsWith('LICENCE_');
}
