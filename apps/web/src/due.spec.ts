import { dueOf } from './due.js';
import { Words } from './words.js';

const now = new Date('2026-10-24T22:30:00Z'); // 23:30 in London, the night on which the clocks go back
const on = (due: string | null, overdue = false) => dueOf({ due, overdue }, now, Words.in.en);

describe('when something is due', () => {
  it.each([
    ['2026-10-24T22:45:00Z', 'Due today', 'orange'],
    ['2026-10-24T23:30:00Z', 'Due tomorrow', 'orange'],
    ['2026-10-27T16:00:00Z', 'Due in 3 days, 27 October 2026', 'yellow'],
    ['2026-11-02T16:00:00Z', 'Due in 9 days, 2 November 2026', 'grey'],
    ['2026-12-24T16:00:00Z', 'Due 24 December 2026', 'grey'],
  ])('is said of %s by the calendar of England and Wales: %s', (due, text, colour) => {
    expect(on(due)).toEqual({ text, colour });
  });

  it('is red when it is past, and nothing where no clock runs', () => {
    expect(on('2026-10-20T16:00:00Z', true)).toEqual({
      text: 'Overdue since 20 October 2026',
      colour: 'red',
    });
    expect(on(null)).toEqual({ text: 'no date', colour: 'grey' });
  });
});
