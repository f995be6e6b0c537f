import {
  CountEvidence,
  ForceResponded,
  GetEvidenceFacets,
  GetEvidenceOfIdeas,
  ListEvidenceDrafts,
  ListEvidence,
  WithdrawEvidence,
  type EvidenceFilter,
} from '@idea-map/contracts';
import { v7 as uuid } from 'uuid';
import { enough, EvidenceSystem } from './testing-evidence-system.js';

let all: EvidenceSystem;
const ids: Record<string, string> = {};

beforeAll(async () => {
  all = await EvidenceSystem.start();
  const good = await all.published({ finding: 'WORKED' }, { title: 'Lockers keep cameras charged' });
  const null_ = await all.published(
    { finding: 'NO_EFFECT', independent: false, sites: [{ force: 'gwent', arm: 'INTERVENTION' }] },
    { title: 'Posters against bicycle theft', themes: ['neighbourhood-and-asb'] },
  );
  Object.assign(ids, { good: good.entry.id, null: null_.entry.id, goodIdea: good.ideaId });
  const ideaId = await all.idea({
    kind: 'IMPACT_CASE',
    credit: 'ANONYMOUS',
    deidentifiedAt: '2026-03-03T09:00:00.000Z',
  });
  await all.tested(ideaId, { finding: 'HARMFUL' });
  const mistake = await all.draft({ idea: ideaId, ...enough, title: 'A rota that broke' });
  Object.assign(ids, { mistake: (await all.publish(mistake.id)).id });
  await all.draft({ idea: await all.idea(), title: 'Lockers again, unpublished' });
});
afterAll(() => all.system.stop());

const listed = async (filter: EvidenceFilter | null = null, more: object = {}) =>
  (await all.system.ask(null, ListEvidence, { filter, first: 20, ...more })).output;
const found = async (filter: EvidenceFilter) =>
  (await listed(filter)).items.map(({ node }) => node.id).sort();
const named = (...names: string[]) => names.map((name) => ids[name]).sort();

/** An entry whose words stand under its headings alone. */
async function withWords() {
  const { entry } = await all.published(
    {},
    {
      ...{ title: 'Beiciau', summary: 'Llai o ladrata.', cost: 'Seven pounds a lock.' },
      emmie: [
        { dimension: 'MECHANISM', text: 'Gweithdai beicio.', quality: 1 },
        { dimension: 'IMPLEMENTATION', text: 'Padlocks for all.', quality: 1 },
      ],
    },
  );
  return { id: entry.id, reference: entry.citation.split(' ')[0] ?? '' };
}

describe('the library', () => {
  it('lists what is published to anyone, a null result and a harmful one like a good one', async () => {
    expect(await found({})).toEqual(named('good', 'null', 'mistake'));
    expect((await all.system.ask(null, CountEvidence, {})).output).toBe(3);
  });

  it('is searched by words and their stems, and by every label', async () => {
    expect(await found({ text: 'charging camera' })).toEqual(named('good'));
    expect(await found({ findings: ['NO_EFFECT', 'HARMFUL'] })).toEqual(named('null', 'mistake'));
    expect(await found({ testingStages: ['EVALUATED_LOCALLY'] })).toEqual(named('null'));
    expect(await found({ themes: ['neighbourhood-and-asb'] })).toEqual(named('null'));
    expect(await found({ text: '"' })).toEqual([]);
  });

  it('is searched by what stands under every heading, in Welsh too, and by reference', async () => {
    const { reference, id } = await withWords();
    for (const text of [
      'gweithdai',
      'GWEITHDAI beicio',
      'padlocks',
      'seven pounds',
      reference,
      `${reference} v1`,
    ])
      expect(await found({ text })).toEqual([id]);
    expect(await found({ text: 'EV-1999-0001' })).toEqual([]);
    await all.system.ask(all.editor, WithdrawEvidence, { id, reason: 'Only an example.' });
  });

  it('finds by force where it was tested or adopted, and never an impact case', async () => {
    expect(await found({ forces: ['kent'] })).toEqual(named('good'));
    expect(await found({ forces: ['dorset'] })).toEqual([]);
    const said = (answer: 'ADOPTED' | 'STOPPED') =>
      all.twice(ForceResponded, {
        ...{
          ideaId: ids['goodIdea'] ?? '',
          responseId: uuid(),
          level: 'NATIONAL',
          responding: 'dorset',
          answer,
        },
        ...{ note: 'In every van.', awaiting: [], by: null, byRole: null, byForce: null },
        at: '2026-10-01T09:00:00.000Z',
      });
    await said('ADOPTED');
    expect(await found({ forces: ['dorset'] })).toEqual(named('good'));
    await said('STOPPED');
    expect(await found({ forces: ['dorset'] })).toEqual([]);
  });

  it('pages through all of it, each once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listed(null, { first: 1, after });
      seen.push(...page.items.map(({ node }) => node.id));
      after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
    } while (after);
    expect(seen.sort()).toEqual(named('good', 'null', 'mistake'));
    await expect(listed(null, { after: 'x' })).rejects.toMatchObject({ fields: [{ field: 'after' }] });
  });

  it('counts by facet, each without its own part of the filter, zeros too', async () => {
    const { output } = await all.system.ask(null, GetEvidenceFacets, { filter: { findings: ['NO_EFFECT'] } });
    const count = (list: { id: string; count: number }[], id: string) =>
      list.find((one) => one.id === id)?.count;
    expect(count(output.findings, 'WORKED')).toBe(1);
    expect(count(output.testingStages, 'EVALUATED_LOCALLY')).toBe(1);
    expect(count(output.testingStages, 'INDEPENDENTLY_EVALUATED')).toBe(0);
    expect(count(output.themes, 'neighbourhood-and-asb')).toBe(1);
    expect(output.themes).toHaveLength(18);
  });

  it('lists to editors what is begun, of an idea at any stage, and to nobody else', async () => {
    const { output } = await all.system.ask(all.editor, ListEvidenceDrafts, { first: 20 });
    const titles = output.items.map(({ node }) => [node.title, node.state]);
    expect(titles).toEqual([['Lockers again, unpublished', 'DRAFT']]);
    await expect(all.system.ask(all.officer, ListEvidenceDrafts, { first: 20 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('tells of each idea what was learned of it', async () => {
    const { output } = await all.system.ask(all.officer, GetEvidenceOfIdeas, {
      ids: [ids['goodIdea'] ?? ''],
    });
    expect(output).toMatchObject([{ ideaId: ids['goodIdea'], entries: [{ id: ids['good'] }] }]);
  });
});
