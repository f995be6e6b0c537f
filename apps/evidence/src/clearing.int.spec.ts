import { v7 as uuid } from 'uuid';
import {
  ConfirmEvidence,
  EvidenceUnderReview,
  GetEvidenceEntry,
  ReviseEvidence,
  TextCleared,
  TextRedacted,
  WithdrawEvidence,
} from '@idea-map/contracts';
import { EvidenceSystem, enough } from './testing-evidence-system.js';

const MARK = 'qzlockersq';

let all: EvidenceSystem;

beforeAll(async () => {
  all = await EvidenceSystem.start();
});
afterAll(() => all.system.stop());

/** The idea's text is taken back; heard twice. @returns the redaction's id */
async function redact(what: Partial<TextRedacted>): Promise<string> {
  const redactionId = uuid();
  await all.twice(TextRedacted, {
    ...{ redactionId, ideaId: null, commentId: null, personId: null, version: 2 },
    redactedAt: new Date().toISOString(),
    ...what,
  });
  return redactionId;
}
async function cleared(redactionId: string): Promise<string[]> {
  const said = await all.system.said('evidence', TextCleared.evidence);
  return said.filter((one) => one.redactionId === redactionId).flatMap(({ holders }) => holders);
}
/** The words of every version of an entry, as the rows hold them. */
async function wordsOf(id: string): Promise<string> {
  const rows = await all.system
    .service('evidence')
    .transactions.query('select to_jsonb(v)::text as row from evidence_version v where entry_id = $1', [id]);
  return JSON.stringify(rows);
}
const entry = async (id: string, version?: number) =>
  (await all.system.ask(null, GetEvidenceEntry, { id, version })).output;
const marked = {
  title: `Lockers ${MARK}`,
  summary: `It was ${MARK}.`,
  professionalJudgement: `${MARK} helps.`,
};

describe('evidence on an idea whose text is taken back', () => {
  it('loses the words of a draft at once', async () => {
    const ideaId = await all.idea();
    await all.tested(ideaId);
    const { id } = await all.draft({ idea: ideaId, ...enough, ...marked });
    expect(await wordsOf(id)).toContain(MARK);
    const redaction = await redact({ ideaId });
    expect(await wordsOf(id)).not.toContain(MARK);
    expect(await cleared(redaction)).toEqual(['evidence', 'published-evidence', 'events']);
  });

  it('comes under review where it is published, and the receipt waits for an editor', async () => {
    const { entry: open, ideaId } = await all.published({}, marked);
    const redaction = await redact({ ideaId });
    expect(await entry(open.id)).toMatchObject({ state: 'UNDER_REVIEW', title: marked.title });
    const reviews = await all.system.said('evidence', EvidenceUnderReview);
    expect(reviews.filter(({ entryId }) => entryId === open.id)).toMatchObject([
      { because: 'REDACTED', editor: all.editor2.id },
    ]);
    expect(await cleared(redaction)).toEqual(['evidence', 'events']);
  });

  it('stands as it is once an editor has confirmed it, though the redaction be heard again', async () => {
    const { entry: open, ideaId } = await all.published({}, marked);
    const redaction = await redact({ ideaId });
    const confirm = { id: open.id, reviewOn: '2099-01-01', note: 'It repeats nothing.' };
    await all.system.ask(all.editor, ConfirmEvidence, confirm);
    expect(await cleared(redaction)).toEqual(['evidence', 'events', 'published-evidence']);
    await redact({ ideaId, redactionId: redaction });
    expect(await entry(open.id)).toMatchObject({ state: 'PUBLISHED', title: marked.title });
  });

  it('loses every word but its reference and the reason when it is withdrawn for it', async () => {
    const { entry: open, ideaId } = await all.published({}, marked);
    const redaction = await redact({ ideaId });
    await all.system.ask(all.editor, WithdrawEvidence, { id: open.id, reason: 'It repeated the idea.' });
    expect(await wordsOf(open.id)).not.toContain(MARK);
    expect(await entry(open.id)).toMatchObject({
      ...{ state: 'WITHDRAWN', title: open.reference, stateReason: 'It repeated the idea.' },
    });
    expect(await cleared(redaction)).toContain('published-evidence');
  });

  it('loses the words of older versions when a new one is published for it', async () => {
    const { entry: open, ideaId } = await all.published({}, marked);
    const redaction = await redact({ ideaId });
    const clean = { title: 'Lockers', summary: 'It was tried.', professionalJudgement: 'It helps.' };
    await all.system.ask(all.editor, ReviseEvidence, { id: open.id, input: clean });
    expect(await cleared(redaction)).not.toContain('published-evidence');
    await all.publish(open.id);
    expect(await wordsOf(open.id)).not.toContain(MARK);
    expect(await entry(open.id, 1)).toMatchObject({ state: 'WITHDRAWN', title: open.reference });
    expect(await entry(open.id)).toMatchObject({ state: 'PUBLISHED', version: 2, title: 'Lockers' });
    expect(await cleared(redaction)).toContain('published-evidence');
  });

  it('keeps its words when it is withdrawn for another reason, until the idea is redacted', async () => {
    const { entry: open, ideaId } = await all.published({}, marked);
    await all.system.ask(all.editor, WithdrawEvidence, { id: open.id, reason: 'A figure was wrong.' });
    expect(await wordsOf(open.id)).toContain(MARK);
    const redaction = await redact({ ideaId });
    expect(await wordsOf(open.id)).not.toContain(MARK);
    expect(await entry(open.id)).toMatchObject({ stateReason: 'A figure was wrong.' });
    expect(await cleared(redaction)).toEqual(['evidence', 'published-evidence', 'events']);
  });

  it('is not touched by the redaction of a comment or of another idea', async () => {
    const { entry: open, ideaId } = await all.published({}, marked);
    await redact({ ideaId, commentId: uuid() });
    await redact({ ideaId: await all.idea() });
    expect(await entry(open.id)).toMatchObject({ state: 'PUBLISHED', title: marked.title });
  });
});

describe('a test that evidence knows', () => {
  it('names nobody who was erased', async () => {
    const { test } = await all.published();
    await redact({ personId: test.evaluator });
    const rows = await all.system
      .service('evidence')
      .transactions.query('select completed::text from known_test where id = $1', [test.testId]);
    expect(JSON.stringify(rows)).not.toContain(test.evaluator);
    expect(rows).toHaveLength(1);
  });
});
