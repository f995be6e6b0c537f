import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { allEvents, envelopeSchema, eventName } from '@idea-map/contracts';
import { withoutTexts } from './without-texts.js';

const samples = path.resolve(import.meta.dirname, '../../contracts/samples');

describe('an event without its texts', () => {
  it('holds no title, however short, and nothing else that somebody wrote', () => {
    const said = { title: 'RADIOS', problem: 'x', question: 'How many?', by: 'a-slug', version: 2, at: null };
    expect(withoutTexts(said)).toEqual({
      title: '',
      problem: '',
      question: '',
      by: 'a-slug',
      version: 2,
      at: null,
    });
  });

  it('has no blank left in any string', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const strings: string[] = [];
        JSON.stringify(withoutTexts(value), (_, inner: unknown) => {
          if (typeof inner === 'string') strings.push(inner);
          return inner;
        });
        return strings.every((text) => !/\s/.test(text) && text.length <= 64);
      }),
    );
  });

  it('is still read by its schema, whichever event it is', () => {
    const files = readdirSync(samples);
    for (const event of allEvents()) {
      const file = `${eventName(event)}.json`;
      if (!files.includes(file)) continue;
      const envelope = envelopeSchema.parse(JSON.parse(readFileSync(path.join(samples, file), 'utf8')));
      expect([file, event.schema.safeParse(withoutTexts(envelope.data)).success]).toEqual([file, true]);
    }
  });
});
