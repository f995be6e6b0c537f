import { wholeReferences } from './render.js';

describe('a reference in a heading', () => {
  it('is kept whole, and what stands around it is text', () => {
    expect(wholeReferences('Score IM-2026-000064-3?').text).toBe(
      'Score <span class="whole">IM-2026-000064-3</span>?',
    );
    expect(wholeReferences('<b> EV-2026-0002 v1').text).toBe(
      '&lt;b&gt; <span class="whole">EV-2026-0002</span> v1',
    );
  });

  it('is all that is changed', () => {
    expect(wholeReferences('Body-worn video, 2026-03-02').text).toBe('Body-worn video, 2026-03-02');
  });
});
