import { Form } from './form.js';
import { numberFrom } from './number-field.js';

const sent = (typed: string) => numberFrom(new Form(new URLSearchParams({ n: typed }).toString()), 'n');

describe('a number in a field', () => {
  it('is a number with a point or a comma, and none where nothing was filled in', () => {
    expect([sent('12.5'), sent('12,5'), sent('0'), sent(' ')]).toEqual([12.5, 12.5, 0, null]);
  });

  it('stays as it was typed where it is none, so that it is never dropped in silence', () => {
    expect([sent('about 5'), sent('5%'), sent('1e999')]).toEqual(['about 5', '5%', '1e999']);
  });
});
