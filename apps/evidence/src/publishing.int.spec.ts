import {
  ConfirmEvidence,
  EvidenceConfirmed,
  EvidenceDrafted,
  EvidencePublished,
  EvidenceWithdrawn,
  GetEvidenceEntry,
  IdeaMoved,
  IdeaRevised,
  IdeaSubmitted,
  ReviseEvidence,
  WithdrawEvidence,
} from '@idea-map/contracts';
import { Handles } from '@idea-map/identity';
import { anIdeaSaid } from '@idea-map/testing';
import { EvidenceSystem, enough } from './testing-evidence-system.js';

let all: EvidenceSystem;

beforeAll(async () => {
  all = await EvidenceSystem.start();
});
afterAll(() => all.system.stop());

const anyone = async (id: string, version?: number) =>
  (await all.system.ask(null, GetEvidenceEntry, { id, version })).output;
const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('an entry', () => {
  it('is filled from the tests of its idea, and is nobody’s to see but editors’ before it is published', async () => {
    const ideaId = await all.idea();
    const test = await all.tested(ideaId);
    const draft = await all.draft({ idea: ideaId });
    expect(draft).toMatchObject({
      ...{ state: 'DRAFT', version: 1, tests: [test.testId], summary: test.conclusion, ideaId },
      ...{
        testingStage: 'INDEPENDENTLY_EVALUATED',
        finding: 'PROMISING',
        themes: ['digital-data-and-technology'],
      },
    });
    expect(draft.citation).toMatch(/^EV-\d{4}-\d{4} v1$/);
    expect(await refusal(anyone(draft.id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await all.system.said('evidence', EvidenceDrafted)).toContainEqual(
      expect.objectContaining({ entryId: draft.id, citation: draft.citation }),
    );
  });

  it('is open to anyone once another editor published it, by id and by reference as people type it', async () => {
    const { entry, ideaId } = await all.published();
    expect(entry.state).toBe('PUBLISHED');
    expect(await anyone(entry.id)).toEqual(entry);
    expect(await anyone(entry.reference.toLowerCase().replaceAll('-', ' '))).toEqual(entry);
    const said = await all.system.said('evidence', EvidencePublished);
    expect(said.filter(({ entryId }) => entryId === entry.id)).toMatchObject([{ ideaId, version: 1 }]);
  });

  it('needs two editors, neither the idea’s author nor its test’s evaluator', async () => {
    const handles = all.system.parts.handles;
    expect(handles).toBeInstanceOf(Handles);
    const publishing = async (idea: object, test: object) => {
      const ideaId = await all.idea(idea);
      await all.tested(ideaId, test);
      const { id } = await all.draft({ idea: ideaId, ...enough });
      return refusal(all.publish(id));
    };
    const { editor2 } = all;
    const own = { code: 'FORBIDDEN' };
    expect(await publishing({ authorId: editor2.id, authorHandle: null, credit: 'NAMED' }, {})).toMatchObject(
      own,
    );
    expect(await publishing({ authorHandle: handles.ofAuthor(editor2.id) }, {})).toMatchObject(own);
    expect(await publishing({}, { evaluator: editor2.id })).toMatchObject(own);
    const draft = await all.draft({ idea: await all.idea(), ...enough });
    expect(await refusal(all.publish(draft.id, all.editor))).toMatchObject(own);
  });

  it('claims no more than its tests support, and says what they do', async () => {
    const ideaId = await all.idea();
    const test = await all.tested(ideaId, { independent: false, finding: 'NO_EFFECT' });
    const claim = { testingStage: 'INDEPENDENTLY_EVALUATED', finding: 'WORKED' } as const;
    expect(await refusal(all.draft({ tests: [test.testId], ...claim }))).toMatchObject({
      fields: [
        { field: 'input.testingStage', code: 'NOT_SUPPORTED' },
        { field: 'input.finding', code: 'NOT_SUPPORTED' },
      ],
    });
    const untested = await all.draft({ idea: await all.idea() });
    expect(untested).toMatchObject({ testingStage: 'UNTESTED', finding: 'UNKNOWN' });
  });

  it('cites every completed test of its idea, those that found nothing too, or is not published', async () => {
    const ideaId = await all.idea();
    const good = await all.tested(ideaId);
    const { id } = await all.draft({ idea: ideaId, tests: [good.testId], ...enough });
    const nothing = await all.tested(ideaId, { finding: 'NO_EFFECT' });
    expect(await refusal(all.publish(id))).toMatchObject({
      fields: [{ field: 'input.tests', code: 'LEFT_OUT' }],
    });
    const tests = [good.testId, nothing.testId];
    await all.system.ask(all.editor, ReviseEvidence, { id, input: { tests, finding: 'MIXED' } });
    expect(await all.publish(id)).toMatchObject({ state: 'PUBLISHED', finding: 'MIXED' });
  });

  it('is not published while something is missing, which is named', async () => {
    const { id } = await all.draft({ idea: await all.idea({ themes: [] }) });
    expect(await refusal(all.publish(id))).toMatchObject({
      fields: ['title', 'summary', 'emmie', 'themes'].map((field) => ({ field: `input.${field}` })),
    });
  });

  it('of an impact case is published only while a data officer’s word stands that it points at nobody', async () => {
    const deidentifiedAt = '2026-03-03T09:00:00.000Z';
    const said = anIdeaSaid({ kind: 'IMPACT_CASE', credit: 'ANONYMOUS' });
    await all.twice(IdeaSubmitted, said);
    const tried = async () => {
      const idea = said.ideaId;
      const emmie = [{ dimension: 'MECHANISM' as const, text: 'Nobody read the note.', quality: 1 }];
      const { id } = await all.draft({
        idea,
        ...enough,
        title: 'A note unread',
        summary: 'What followed.',
        emmie,
      });
      return refusal(all.publish(id));
    };
    expect(await tried()).toMatchObject({ code: 'CONFLICT' });
    await all.twice(IdeaRevised, { ...said, version: 2, deidentifiedAt });
    expect(await tried()).toBeNull();
    const held = { ideaId: said.ideaId, move: 'HOLD', from: 'LOCAL_TRIAGE', stage: 'IN_CHECK' } as const;
    await all.twice(IdeaMoved, { ...held, due: null, movedAt: deidentifiedAt });
    expect(await tried()).toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses what is wrong by its field, personal data too, and keeps nothing', async () => {
    const before = (await all.system.said('evidence')).length;
    const refused = async (input: object) => refusal(all.draft(input));
    const fields = (field: string, code: string) => ({ fields: [expect.objectContaining({ field, code })] });
    expect(await refused({})).toMatchObject(fields('input.idea', 'REQUIRED'));
    expect(await refused({ idea: 'x' })).toMatchObject(fields('input.idea', 'UNKNOWN'));
    expect(await refused({ tests: ['x'] })).toMatchObject(fields('input.tests.0', 'UNKNOWN'));
    const idea = await all.idea();
    const emmie = [{ dimension: 'EFFECT', text: 'Some.', quality: 5 }];
    expect(await refused({ idea, emmie })).toMatchObject(fields('input.emmie.0.quality', 'OUT_OF_RANGE'));
    expect(await refused({ idea, themes: ['x'] })).toMatchObject(fields('input.themes.0', 'UNKNOWN'));
    const summary = 'Write to jo.bloggs@example.org for more.';
    expect(await refused({ idea, summary })).toMatchObject(fields('input.summary', 'PERSONAL_DATA'));
    expect(await all.system.said('evidence')).toHaveLength(before);
  });
});

describe('versions', () => {
  it('keep their words: an old citation resolves unchanged after three revisions', async () => {
    const { entry } = await all.published();
    for (const summary of ['Second.', 'Third.', 'Fourth.']) {
      const asked = { id: entry.id, input: { summary }, change: `Now ${summary}` };
      const { output } = await all.system.ask(all.editor, ReviseEvidence, asked);
      expect(output.state).toBe('DRAFT');
      await all.publish(entry.id);
    }
    const first = await anyone(entry.reference, 1);
    expect(first).toMatchObject({ summary: entry.summary, citation: `${entry.reference} v1`, version: 1 });
    expect(await anyone(`${entry.reference} v1`)).toEqual(first);
    expect(await anyone(entry.reference)).toMatchObject({ version: 4, summary: 'Fourth.' });
    expect(first.versions.map(({ change }) => change)).toEqual([
      null,
      'Now Second.',
      'Now Third.',
      'Now Fourth.',
    ]);
  });

  it('show a draft to editors only, while the published one stays as it is', async () => {
    const { entry } = await all.published();
    await all.system.ask(all.editor, ReviseEvidence, { id: entry.id, input: { title: 'Other' } });
    expect(await anyone(entry.id)).toEqual(entry);
    expect(await refusal(anyone(entry.id, 2))).toMatchObject({ code: 'NOT_FOUND' });
    const { output } = await all.system.ask(all.editor, GetEvidenceEntry, { id: entry.id });
    expect(output).toMatchObject({ version: 2, title: 'Other', state: 'DRAFT' });
    expect(output.versions).toHaveLength(2);
  });

  it('leave a tombstone where they are withdrawn: title and reason, and nothing else', async () => {
    const { entry } = await all.published();
    const reason = 'The figures of one site were wrong.';
    await all.system.ask(all.editor, WithdrawEvidence, { id: entry.id, reason });
    const left = await anyone(entry.reference, 1);
    expect(left).toMatchObject({
      state: 'WITHDRAWN',
      stateReason: reason,
      title: entry.title,
      summary: '',
      tests: [],
    });
    expect(await all.system.said('evidence', EvidenceWithdrawn)).toContainEqual(
      expect.objectContaining({ entryId: entry.id, reason }),
    );
    const again = all.system.ask(all.editor, WithdrawEvidence, { id: entry.id, reason });
    expect(await refusal(again)).toMatchObject({ code: 'CONFLICT' });
  });

  it('are confirmed for another while by a day to come', async () => {
    const { entry } = await all.published();
    const confirm = (reviewOn: string) =>
      all.system.ask(all.editor, ConfirmEvidence, { id: entry.id, reviewOn });
    expect(await refusal(confirm('2020-01-01'))).toMatchObject({ fields: [{ field: 'reviewOn' }] });
    const { output } = await confirm('2090-01-01');
    expect(output).toMatchObject({ state: 'PUBLISHED', reviewOn: '2090-01-01' });
    expect(await all.system.said('evidence', EvidenceConfirmed)).toHaveLength(1);
  });
});
