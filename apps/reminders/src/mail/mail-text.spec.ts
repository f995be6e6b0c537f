import { v7 as uuid } from 'uuid';
import { mailText, type Told } from './mail-text.js';

const [one, other] = [uuid(), uuid()];
const told = (ideaId: string, minute: number, more: Partial<Told> = {}): Told => ({
  ...{ record: ideaId, ideaId, kind: 'COMMENTED', count: 1, at: new Date(Date.UTC(2026, 2, 2, 9, minute)) },
  answers: [],
  reference: ideaId === one ? 'IM-2026-000001-6' : 'IM-2026-000002-4',
  ...more,
});
const given = { language: 'EN', pages: 'https://map.example' } as const;

describe('a mail', () => {
  it('of one notice says it in its subject, with the reference and the link alone', () => {
    const { subject, body } = mailText([told(one, 1)], given);
    expect(subject).toBe('There is a new comment on IM-2026-000001-6.');
    expect(body).toContain('\nhttps://map.example/ideas/IM-2026-000001-6\n');
  });

  it('has a line for each idea, the newest last, however much happened', () => {
    const { subject, body } = mailText(
      [told(other, 9), told(one, 3, { count: 99 }), told(one, 1, { kind: 'MOVED_CLAIM' }), told(other, 2)],
      given,
    );
    expect(subject).toBe('News of 2 ideas');
    expect(body.split('\n\n').slice(0, 2)).toEqual([
      'There is a new comment on IM-2026-000001-6. (and 99 earlier)\nhttps://map.example/ideas/IM-2026-000001-6',
      'There is a new comment on IM-2026-000002-4. (and 1 earlier)\nhttps://map.example/ideas/IM-2026-000002-4',
    ]);
  });

  it('is in Welsh for who chose Welsh', () => {
    const { subject, body } = mailText([told(one, 1), told(other, 2)], { ...given, language: 'CY' });
    expect(subject).toBe('Newyddion am 2 syniad');
    expect(body).toContain('Mae sylw newydd ar IM-2026-000001-6.');
    const eleven = Array.from({ length: 11 }, () => told(uuid(), 1));
    expect(mailText(eleven, { ...given, language: 'CY' }).subject).toBe('Newyddion am 11 o syniadau');
  });
});
