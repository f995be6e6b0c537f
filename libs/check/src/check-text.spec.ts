import { adviceWords } from './advice.js';
import { checkText } from './check-text.js';
import { checkLetter, luhn } from './detectors/check-letter.js';
import { detectors } from './detectors.js';

const found = (text: string) =>
  checkText(text).findings.map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('the check of a text', () => {
  it('passes one that holds nothing', () => {
    expect(checkText('Put a locker of charged batteries by the parade room.')).toEqual({
      outcome: 'PASS',
      findings: [],
    });
  });

  it.each([
    ['PASS', 'Every late turn needs two charged cameras.'],
    ['REVIEW', 'As the only female sergeant I see it daily.'],
    ['BLOCK', 'As the only female sergeant I see it daily. Ring 07700 900123.'],
    ['REFUSE', 'Ring 07700 900123. SECRET: the plan for the visit.'],
  ])('has the outcome %s by its gravest finding', (outcome, text) => {
    expect(checkText(text).outcome).toBe(outcome);
  });

  it('says where in the text as it was given, whatever was hidden in it', () => {
    expect(found('👮 Mail pat.ex\u200bample@exam\u200bple.com, ring ０７７００ ９００１２３.')).toEqual([
      ['EMAIL', 'pat.ex\u200bample@exam\u200bple.com'],
      ['PHONE', '０７７００ ９００１２３'],
    ]);
  });

  it('tells findings in the order of the text, one that holds another first', () => {
    expect(found('Ring 07700 900123 or go to 14 Nowhere Lane, Exampleton ZZ99 3VZ')).toEqual([
      ['PHONE', '07700 900123'],
      ['ADDRESS', '14 Nowhere Lane, Exampleton ZZ99 3VZ'],
      ['POSTCODE', 'ZZ99 3VZ'],
    ]);
  });

  it('gives one finding for one place, of the surest kind', () => {
    expect(found('NHS number 999 123 4578')).toEqual([['NHS_NUMBER', '999 123 4578']]);
  });

  it.each([
    ['SECRET: the plan', /security officer/],
    ['My sergeant takes bribes from a firm.', /professional standards/],
    ['A man died in cell 4 last Tuesday.', /IOPC/],
    ['The girl at number 12 is being abused by her father.', /999/],
    ['We arrested a man last night by mistake.', /officer in the case/],
  ])('says of %j where it belongs instead', (text, words) => {
    const [finding] = checkText(text).findings;
    expect(finding?.action).toBe('REFUSE');
    expect(finding?.link).toMatch(/^https:/);
    expect(adviceWords(finding?.advice ?? 'LEAVE_OUT', 'EN')).toMatch(words);
  });

  it('never lets OFFICIAL-SENSITIVE be released, and lets a name that only may be one be looked at', () => {
    expect(checkText('OFFICIAL-SENSITIVE: the rota').outcome).toBe('BLOCK');
    expect(checkText('Sarah Examplebury has the figures.').outcome).toBe('REVIEW');
    expect(checkText('PC Examplebury has the figures.').outcome).toBe('BLOCK');
  });

  it('has advice in both languages for everything that it looks for', () => {
    for (const { advice } of detectors) {
      expect(adviceWords(advice, 'EN')).not.toBe(adviceWords(advice, 'CY'));
    }
  });
});

describe('checks of references', () => {
  // The letters of the two references of domain knowledge: year and serial as one number, modulo 23.
  it.each([
    ['260000027', 'Z'],
    ['000000000', 'Z'],
    ['000000001', 'A'],
    ['000000022', 'Y'],
    ['000000023', 'Z'],
  ])('the letter of %s is %s', (digits, letter) => {
    expect(checkLetter(digits)).toBe(letter);
  });

  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['490154203237518', true],
    ['', false],
  ])('Luhn’s check of %j is %s', (digits, good) => {
    expect(luhn(digits)).toBe(good);
  });
});
