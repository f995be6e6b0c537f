import { createHash } from 'node:crypto';
import { axes, frameworkOn, mayIShare, type Framework, type Question, type Words } from './framework.js';
import { frameworks } from './frameworks.data.js';

/** What each version answered to all its questions, once. A framework that answers otherwise needs a new version. */
const FROZEN: Readonly<Record<string, string>> = { '2026-1': '7ca74cb76c83d677' };

function questionsOf({ terms }: Framework): Question[] {
  return axes.reduce<Question[]>(
    (all, axis) => all.flatMap((question) => terms[axis].map(({ id }) => ({ ...question, [axis]: id }))),
    [{} as Question],
  );
}

describe.each(frameworks)('the framework $version', (framework) => {
  const questions = questionsOf(framework);
  const answers = questions.map((question) => ({ ...question, ...mayIShare(framework, question) }));
  const where = (test: (one: (typeof answers)[number]) => boolean) => answers.filter(test);
  const decisionsOf = (some: typeof answers) => new Set(some.map(({ decision }) => decision));

  it('decides every combination of its terms', () => {
    expect(questions).toHaveLength(axes.reduce((product, axis) => product * framework.terms[axis].length, 1));
    expect(decisionsOf(answers)).toEqual(new Set(['SHARE', 'SHARE_IF', 'DO_NOT_SHARE', 'ASK']));
    for (const { reason, escalation, version, endorsedBy } of answers) {
      expect([reason.en.length > 10, escalation.length > 1, version, endorsedBy.length > 0]).toEqual([
        ...[true, true, framework.version, true],
      ]);
    }
  });

  it('needs every rule that it has', () => {
    const used = new Set(answers.map(({ reason }) => reason));
    expect(framework.rules.filter(({ reason }) => !used.has(reason))).toEqual([]);
  });

  it('names conditions where it shares on conditions, and nowhere else', () => {
    const odd = where(({ decision, conditions }) => (decision === 'SHARE_IF') !== conditions.length > 0);
    expect(odd).toEqual([]);
  });

  it('says everything in English and in Welsh', () => {
    const said: Words[] = [
      ...framework.endorsedBy,
      ...axes.flatMap((axis) => framework.terms[axis].map(({ name }) => name)),
      ...framework.rules.flatMap((rule) => [rule.reason, ...(rule.conditions ?? []), ...rule.escalation]),
    ];
    expect(said.filter(({ en, cy }) => !en.trim() || !cy.trim() || en === cy)).toEqual([]);
  });

  it('shares practice within policing without a condition on the map, and refuses it to nobody', () => {
    const police = ['own-force', 'another-force', 'college', 'national-body'];
    const practice = where(({ category }) => category === 'practice');
    const within = practice.filter(
      ({ recipient, format }) => police.includes(recipient) && format === 'platform',
    );
    expect(decisionsOf(within)).toEqual(new Set(['SHARE']));
    expect(decisionsOf(practice)).toEqual(new Set(['SHARE', 'SHARE_IF']));
  });

  it('never shares what is about particular people without a condition, openly, or on the map', () => {
    const people = ['small-figures', 'pseudonymised', 'personal', 'special-category'];
    const about = where(({ category }) => people.includes(category));
    expect(decisionsOf(about)).not.toContain('SHARE');
    const seenByMany = about.filter(
      ({ format, recipient }) => format === 'open' || format === 'platform' || recipient === 'public',
    );
    expect(decisionsOf(seenByMany)).toEqual(new Set(['DO_NOT_SHARE']));
  });

  it('judges nobody by what was shared to learn', () => {
    const personal = where(
      ({ category, purpose }) => purpose === 'performance' && ['personal', 'mistake'].includes(category),
    );
    expect(decisionsOf(personal)).toEqual(new Set(['DO_NOT_SHARE']));
  });

  it('lets what is classified go nowhere', () => {
    expect(decisionsOf(where(({ category }) => category === 'classified'))).toEqual(
      new Set(['DO_NOT_SHARE']),
    );
  });

  it('answers as it did when it was made: a change is a new version', () => {
    const hash = createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16);
    expect(hash).toBe(FROZEN[framework.version]);
  });
});

describe('a question', () => {
  const [first] = frameworks;
  const asked = { category: 'practice', recipient: 'college', purpose: 'test', format: 'platform' };

  it('is refused naming each term that the framework does not have', () => {
    const fields = ['category', 'format'].map(
      (field) => expect.objectContaining({ field, code: 'UNKNOWN' }) as object,
    );
    expect(() => mayIShare(first as Framework, { ...asked, category: 'gossip', format: '' })).toThrow(
      expect.objectContaining({ details: { fields } }) as Error,
    );
  });

  it('is answered by the framework of its day', () => {
    const later = { ...(first as Framework), version: 'later', startsOn: '2027-01-01' };
    const on = (day: string) => frameworkOn(day, [later, first as Framework]).version;
    expect([on('2020-01-01'), on('2026-12-31'), on('2027-01-01')]).toEqual(['2026-1', '2026-1', 'later']);
  });
});
