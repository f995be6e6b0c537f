import { dayFields, dayFrom } from './day-field.js';
import { Form } from './form.js';

const sent = (day: string, month: string, year: string) =>
  dayFrom(new Form(`on-day=${day}&on-month=${month}&on-year=${year}`), 'on');

describe('a day in three fields', () => {
  it('is a day of the API, and back', () => {
    expect(sent('7', '3', '2027')).toBe('2027-03-07');
    expect(dayFields('on', '2027-03-07')).toEqual({ 'on-day': '7', 'on-month': '3', 'on-year': '2027' });
  });

  it('is none where nothing was filled in, and never turns what is no day into one', () => {
    expect(sent('', '', '')).toBeNull();
    expect(sent('31', '2', '2027')).toBe('2027-02-31');
    expect(sent('7', '', '2027')).toBe('2027-00-07');
    expect(dayFields('on', null)).toEqual({ 'on-day': '', 'on-month': '', 'on-year': '' });
  });
});
