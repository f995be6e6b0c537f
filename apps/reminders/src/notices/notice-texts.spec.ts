import { clockPolicyNames } from '@idea-map/contracts';
import { noticeTexts, type NoticeKind } from './notice-texts.data.js';
import { wordsOf } from './notice-words.js';

const kinds = Object.keys(noticeTexts) as NoticeKind[];

/** Of what is about no one idea. */
const withoutReference = (kind: NoticeKind) => kind === 'PACK_SENT' || kind.startsWith('LICENCE_');

describe('the templates of notices', () => {
  it.each(kinds)('say %s in English and in Welsh, with no more filled in than the reference', (kind) => {
    const [en, cy] = noticeTexts[kind];
    expect([en, cy].every((text) => text.trim() !== '')).toBe(true);
    expect(en).not.toBe(cy);
    const filled = withoutReference(kind) ? [] : ['((reference))'];
    for (const text of [en, cy]) expect(text.match(/\(\(\w+\)\)/g) ?? []).toEqual(filled);
  });

  it('have one for every policy of a clock', () => {
    expect(clockPolicyNames.filter((policy) => !(`CLOCK_${policy}` in noticeTexts))).toEqual([]);
  });

  it('name a record by its reference, in the language of the reader', () => {
    expect(wordsOf('COMMENTED', 'IM-2026-000001-6', 'EN')).toBe(
      'There is a new comment on IM-2026-000001-6.',
    );
    expect(wordsOf('COMMENTED', 'IM-2026-000001-6', 'CY')).toBe('Mae sylw newydd ar IM-2026-000001-6.');
  });
});
