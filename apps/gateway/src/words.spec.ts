import { words } from './words.js';

describe('who does a thing, in Welsh', () => {
  const gwent = { name: 'Gwent Police', nameCy: 'Heddlu Gwent' };

  it('has the Welsh name of a force where there is one', () => {
    expect(words.nameOf(gwent, 'CY')).toBe('Heddlu Gwent');
    expect(words.nameOf(gwent, 'EN')).toBe('Gwent Police');
    expect(words.nameOf({ name: 'Kent Police', nameCy: null }, 'CY')).toBe('Kent Police');
    expect(words.nameOf(null, 'CY')).toBeNull();
  });

  it('joins two tiers as Welsh does', () => {
    expect(words.both(['COLLEGE_BROKER', 'EVALUATOR'], 'CY')).toBe('broceriaid y Coleg a’r gwerthuswyr');
    expect(words.both(['BROKER', 'FORCE_LEAD'], 'CY')).toBe('y brocer ac arweinydd yr heddlu');
    expect(words.both(['BROKER', 'FORCE_LEAD'], 'EN')).toBe("the broker and the force's lead");
  });
});
