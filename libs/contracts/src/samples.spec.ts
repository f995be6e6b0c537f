import { readdirSync, readFileSync } from 'node:fs';
import { allEvents, dataschemaOf, envelopeSchema, eventName } from './contracts.js';

const folder = new URL('../samples/', import.meta.url);

function sampleOf(name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  } catch {
    throw new Error(
      `Freeze a sample of ${name} in libs/contracts/samples/${name}.json, and never change it again.`,
    );
  }
}

describe('frozen samples', () => {
  it.each(allEvents().map((event) => [eventName(event), event] as const))(
    'today reads %s as it was said',
    (name, event) => {
      const envelope = envelopeSchema.parse(sampleOf(name));

      const data = event.schema.parse(envelope.data) as Record<string, unknown>;

      expect(data).toEqual(envelope.data);
      expect(envelope.dataschema).toBe(dataschemaOf(event));
      expect(envelope.type).toBe(event.type);
      expect(envelope.subject).toBe(String(data[event.about]));
    },
  );

  it('keeps no sample of an event that is no longer read', () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

    expect(names.sort()).toEqual(allEvents().map(eventName).sort());
  });

  it.each(allEvents().map((event) => [eventName(event), event] as const))(
    '%s names no person',
    (_, event) => {
      const fields = Object.keys((event.schema as unknown as { shape: object }).shape).join(' ');

      expect(fields).not.toMatch(/\b(?:personName|email|phone|givenName|familyName)\b/i);
    },
  );
});
