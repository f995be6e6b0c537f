import fc from 'fast-check';
import type { CardView } from '@idea-map/contracts';
import type { Requests } from '@idea-map/messaging';
import { Clock } from '@idea-map/runtime';
import { Downloads } from './downloads.js';
import { ideasCsv } from './ideas-csv.js';

const clock = Clock.fixed('2026-03-02T09:00:00Z');
const downloads = new Downloads('a key of the gateway', clock, null);
const asked = {
  what: 'ideas',
  input: { filter: { text: 'drones' }, order: 'NEWEST' },
  mediaType: 'text/csv',
};
const context = { token: 'aaa.bbb.ccc', host: 'localhost:3000' };

describe('a link to a file', () => {
  const { url, expiresAt } = downloads.link(context, asked);
  const sealed = url.split('/').at(-1) ?? '';

  it('leads to what was asked for, as who asked for it, for five minutes', () => {
    expect(url).toMatch(/^http:\/\/localhost:3000\/download\/[\w-]+$/);
    expect(expiresAt).toBe('2026-03-02T09:05:00.000Z');
    expect(downloads.open(sealed)).toMatchObject({ what: 'ideas', token: context.token, input: asked.input });
    const later = Clock.fixed('2026-03-02T09:05:00Z');
    expect(new Downloads('a key of the gateway', later, null).open(sealed)).toBeNull();
  });

  it('names nothing and nobody, and is another each time', () => {
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/drones|aaa|ideas/);
    expect(downloads.link(context, asked).url).not.toBe(url);
  });

  it('cannot be made up', () => {
    fc.assert(fc.property(fc.string(), (text) => downloads.open(text) === null));
    expect(new Downloads('another key', clock, null).open(sealed)).toBeNull();
  });
});

describe('the list as a file', () => {
  const card = (n: number) =>
    ({
      ...{
        reference: `IM-${n}`,
        kind: 'IDEA',
        title: 'T',
        problem: null,
        proposal: null,
        whatFollowed: null,
      },
      ...{ whatOvercame: null, stage: 'CLOSED', audience: 'POLICING', force: null, themes: ['a', 'b'] },
      ...{ language: 'EN', supportCount: 3, supportForceCount: 2, authorId: 'secret' },
      ...{ submittedAt: '2026-03-02', changedAt: '2026-03-02' },
    }) as unknown as CardView;

  it('comes a page at a time, each after the one before, with one heading', async () => {
    const cursors: unknown[] = [];
    const requests = {
      ask: (_: unknown, { after }: { after: string | null }) => {
        cursors.push(after);
        const items = [1, 2].map((n) => ({ cursor: `${cursors.length}-${n}`, node: card(n) }));
        return Promise.resolve({ output: { items, hasNextPage: cursors.length < 3 } });
      },
    } as unknown as Requests;
    const parts: string[] = [];
    const input = { filter: null, order: 'NEWEST' } as const;
    for await (const part of ideasCsv(requests, { token: 't', input })) parts.push(part);
    expect(cursors).toEqual([null, '1-2', '2-2']);
    const rows = parts.join('').split('\r\n');
    expect(rows).toHaveLength(1 + 6 + 1);
    expect(rows[0]).toMatch(/^reference,kind,title,/);
    expect(rows[1]).toBe('IM-1,IDEA,T,,,,,CLOSED,POLICING,,a b,EN,3,2,2026-03-02,2026-03-02');
    expect(parts.join('')).not.toContain('secret');
  });
});
