import fc from 'fast-check';
import type { PackContent } from '@idea-map/contracts';
import { itemOf, packHash, readPack, type PackHeader } from './pack.js';

const content: PackContent = {
  ...{ reference: 'IM-2026-000001', version: 1, title: 'Lockers', problem: 'Flat.', proposal: 'Charge.' },
  ...{ whatFollowed: null, whatOvercame: null, kind: 'IDEA', language: 'EN', stage: 'SHARED_NATIONALLY' },
  ...{ force: 'kent', themes: [], supportCount: 2, supportForceCount: 1, priority: 61.76 },
};
const header: PackHeader = {
  ...{
    title: 'Spring',
    classification: 'OFFICIAL',
    disclosable: true,
    authorId: 'a',
    organisation: 'college',
  },
  ...{ committee: null, portfolio: null, attachments: [], createdAt: '2026-03-02T09:00:00.000Z' },
};
const given = { title: 'Spring', ideas: ['one'], classification: 'OFFICIAL' as const, disclosable: false };
const wrong = (input: Partial<Parameters<typeof readPack>[0]['input']>) => {
  try {
    readPack({ input: { ...given, ...input } });
    return [];
  } catch (error) {
    const { fields } = (error as { details: { fields: { field: string; code: string }[] } }).details;
    return fields.map(({ field, code }) => `${field} ${code}`);
  }
};

describe('the hash of a pack', () => {
  const hash = packHash(header, [itemOf('id', content)]);

  it('changes with any word of its header and of any item', () => {
    const others = [
      packHash({ ...header, committee: 'Prevention' }, [itemOf('id', content)]),
      packHash(header, [itemOf('id', { ...content, proposal: 'Charge!' })]),
      packHash(header, [itemOf('id', content), itemOf('id', content)]),
    ];
    expect(new Set([hash, ...others]).size).toBe(4);
    fc.assert(
      fc.property(fc.string(), (problem) => {
        const same = itemOf('id', { ...content, problem }).hash === itemOf('id', content).hash;
        return same === (problem === content.problem);
      }),
    );
  });

  it('stays what it was when a text is redacted, and does not depend on the order of keys', () => {
    expect(packHash(header, [{ ...itemOf('id', content), content: null }])).toBe(hash);
    const turned = Object.fromEntries(Object.entries(content).reverse()) as PackContent;
    expect(itemOf('id', turned).hash).toBe(itemOf('id', content).hash);
  });
});

describe('a pack as it is asked for', () => {
  it('is refused in one answer that names each field that is wrong', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ title: ' ', ideas: [], committee: 'x'.repeat(201), attachments: ['ok', ''] })).toEqual([
      'input.title REQUIRED',
      'input.committee TOO_LONG',
      'input.attachments.1 REQUIRED',
      'input.ideas OUT_OF_RANGE',
    ]);
    expect(wrong({ ideas: ['one', 'two', 'one'] })).toEqual(['input.ideas.2 TWICE']);
    expect(wrong({ ideas: Array.from({ length: 101 }, (_, n) => String(n)) })).toEqual([
      'input.ideas OUT_OF_RANGE',
    ]);
    expect(wrong({ title: 'Ring 07700 900123' })).toEqual(['input.title PERSONAL_DATA']);
  });
});
