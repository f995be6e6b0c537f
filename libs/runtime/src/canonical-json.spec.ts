import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('orders keys, and leaves lists as they are', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  });
});
