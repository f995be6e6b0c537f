import { Clock } from '@idea-map/runtime';
import { aReader } from '../testing-web.js';

const running = {
  ...{ id: 'c1', policy: 'LOCAL_TRIAGE', to: 'the broker, Kent Police', viewerMayPause: true },
  ...{ since: '2026-11-20T10:00:00.000Z', due: '2026-11-30T17:00:00.000Z', firedAt: null, note: null },
  stoppedAt: null,
  ...{ pausedUntil: null, pauseReason: null, stepsTaken: [] },
};
const own = { ...running, id: 'c2', policy: 'OWN', note: 'Ask <how> it went.', viewerMayPause: false };
const step = { step: 2, firedAt: '2026-11-27T17:00:00.000Z', passedOver: ["the force's lead, Kent Police"] };

const reading = (clocks: readonly object[] | null) =>
  aReader(['BROKER'], { 'Query.clocks': clocks, 'Idea.id': 'an-id' }, Clock.fixed('2026-11-28T09:00:00Z'));
const pageOf = async (...clocks: readonly object[]) => (await reading(clocks).open('/ideas/x')).text;
const day = (name: string) => ({ [`${name}-day`]: '1', [`${name}-month`]: '4', [`${name}-year`]: '2027' });
const sent = async (form: Readonly<Record<string, string>>) => {
  const reader = reading([running, own]);
  const seen = await reader.send('/ideas/x', form);
  return { ...seen, asked: reader.asked.filter(({ query }) => query.startsWith('mutation')) };
};

describe('the clocks on an idea’s page', () => {
  it('are told in words: what runs, since when, and what comes next', async () => {
    const text = await pageOf(running);
    for (const words of ['Local triage', '20 November 2026', 'Due in 2 days, 30 November 2026'])
      expect(text).toContain(words);
    expect(text).toContain('Tells the broker, Kent Police');
  });

  it('say until when they are paused and why, and when all their steps are taken', async () => {
    const paused = { ...running, pausedUntil: '2027-01-04', pauseReason: 'A <trial> ends then.' };
    expect(await pageOf(paused)).toContain('Paused until 4 January 2027: A &lt;trial&gt; ends then.');
    const over = { ...running, firedAt: '2026-11-27T17:00:00.000Z' };
    const text = await pageOf(over);
    expect(text).toContain('All steps are taken, the last on 27 November 2026');
    expect(text).not.toContain('value="pause"');
  });

  it('say which roles a step passed over because they were vacant, and who was told instead', async () => {
    const skipped = 'Step 2, 27 November 2026: passed over: the force&#39;s lead, Kent Police (vacant)';
    const told = { ...step, told: 'the national desk' };
    expect(await pageOf({ ...running, stepsTaken: [told] })).toContain(`${skipped}; told: the national desk`);
    const nobody = { ...step, told: null };
    expect(await pageOf({ ...running, stepsTaken: [nobody] })).toContain(`${skipped}; nobody was told`);
    expect(await pageOf({ ...running, stepsTaken: [{ ...told, passedOver: [] }] })).not.toContain('Step 2');
  });

  it('that have stopped are shown by whom they passed over, and otherwise not', async () => {
    const stopped = { ...running, stoppedAt: '2026-11-27T18:00:00.000Z', viewerMayPause: false };
    expect(await pageOf(stopped)).not.toContain('Local triage');
    const text = await pageOf({ ...stopped, stepsTaken: [{ ...step, told: null }] });
    expect(text).toContain('Passed over by clocks that have stopped');
    expect(text).toContain('the force&#39;s lead, Kent Police (vacant)');
    expect(text).not.toContain('Next step');
    expect(await pageOf({ ...own, stoppedAt: stopped.stoppedAt })).not.toContain('value="forget"');
  });

  it('are left out where they are not known, with all that one does with them', async () => {
    const { status, text } = await reading(null).open('/ideas/x');
    expect(status).toBe(200);
    for (const doing of ['pause', 'remind', 'forget']) expect(text).not.toContain(`value="${doing}"`);
  });

  it('can be paused by whom the API lets, and by nobody else', async () => {
    expect(await pageOf(running)).toContain('value="pause"');
    expect(await pageOf({ ...running, viewerMayPause: false })).not.toContain('value="pause"');
  });

  it('are paused with a reason until a day; what is missing is named at its field', async () => {
    const empty = await sent({ do: 'pause', clock: 'c1' });
    expect([empty.status, empty.asked]).toEqual([422, []]);
    for (const field of ['pauseReason', 'pauseUntil']) {
      expect(empty.text).toContain(`<a href="#${field}">`);
      expect(empty.text).toMatch(new RegExp(`<input [^>]*id="${field}"`));
    }
    const { to, asked } = await sent({
      ...{ do: 'pause', clock: 'c1', pauseReason: 'Late.' },
      ...day('pauseUntil'),
    });
    expect(to).toBe('/ideas/x?did=pause');
    expect(asked[0]?.variables).toEqual({ clock: 'c1', reason: 'Late.', until: '2027-04-01' });
  });
});

describe('a reminder of one’s own on an idea’s page', () => {
  it('is listed apart from the clocks, with a button that deletes it', async () => {
    const text = await pageOf(own);
    expect(text).toContain('Ask &lt;how&gt; it went.');
    expect(text).not.toContain('One’s own reminder');
    const { to, asked } = await sent({ do: 'forget', clock: 'c2' });
    expect([to, asked[0]?.variables]).toEqual(['/ideas/x?did=forget', { clock: 'c2' }]);
  });

  it('is set for a day, which must be given', async () => {
    const empty = await sent({ do: 'remind', remindNote: 'Ring them.' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('<a href="#remindOn">Give the day on which to remind you</a>');
    expect(empty.text).toContain('value="Ring them."');
    const { to, asked } = await sent({ do: 'remind', remindNote: '', ...day('remindOn') });
    expect(to).toBe('/ideas/x?did=remind');
    expect(asked[0]?.variables).toEqual({ id: 'an-id', on: '2027-04-01', note: null });
  });
});

it.each(['remind', 'forget', 'pause'])('says that it is done: %s', async (did) => {
  const [english, welsh] = await Promise.all(
    ['', '&lang=cy'].map((language) => reading([running]).open(`/ideas/x?did=${did}${language}`)),
  );
  expect(english?.text).toMatch(/govuk-notification-banner--success/);
  expect(welsh?.text).toMatch(/govuk-notification-banner--success.*Llwyddiant/s);
});
