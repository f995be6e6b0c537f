import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NotedHeads } from './noted-heads.js';

describe('the heads that were noted', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heads-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const env = { IDEA_MAP_DATA: folder };
  const seen = (head: string | null, heads: string[], entries = 2) => ({
    ...{ service: 'intake', intact: true, entries, head, heads },
  });

  it('show what was cut off, each time until somebody takes the note away', () => {
    const first = NotedHeads.read(env);
    expect([first.hashes, first.lostFrom(seen('aa', []))]).toEqual([[], null]);
    first.keep([seen('aa', [])], '2026-11-28T09:00:00Z');
    for (const cut of [seen(null, [], 0), seen('bb', [], 1)]) {
      const later = NotedHeads.read(env);
      expect(later.lostFrom(cut)).toEqual({ head: 'aa', entries: 2, at: '2026-11-28T09:00:00Z' });
      later.keep([cut]);
    }
  });

  it('go on with a chain that grew, and are kept apart by system', () => {
    const grown = NotedHeads.read(env);
    expect(grown.lostFrom(seen('cc', ['aa'], 3))).toBeNull();
    grown.keep([seen('cc', ['aa'], 3)]);
    expect(NotedHeads.read(env).hashes).toEqual(['cc']);
    expect(NotedHeads.read({ ...env, IDEA_MAP_URL: 'https://ideas.example' }).hashes).toEqual([]);
  });
});
