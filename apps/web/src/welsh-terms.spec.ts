import { pairs } from './all-words.js';

/** English word, and how its Welsh begins, with its mutations. docs/words.md has them for people. */
const TERMS: readonly (readonly [en: RegExp, cy: RegExp])[] = [
  [/\bbrokers?\b/i, /(br|fr|mr)oc(er|eriaid)/i],
  [/\bideas?\b/i, /syniad/i],
  [/\bpractices?\b/i, /arfer/i],
  [/\bevidence\b/i, /(t|d|th|nh)ystiolaeth/i],
  [/\bstages?\b/i, /\b(c|g|ch|ngh)am(au)?\b/i],
  [/\bthemes?\b/i, /them(a|âu)/i],
  [/\bdrafts?\b/i, /d?drafft/i],
  [/\bnotices?\b/i, /hysbysiad/i],
  [/\blicences?\b/i, /(t|d|th|nh)rwydded/i],
  [/\bpriorit(y|ies)\b/i, /(bl|fl|ml)aenoriaeth/i],
  [/\bshar(e[ds]?|ing)\b(?!:)/i, /rh?an+|rhennir|rennir/i],
  [/\bpublish/i, /(c|g|ch|ngh)yhoedd/i],
  [/\breview/i, /adolyg/i],
  [/\banonym/i, /d?dienw/i],
  [/\bleaders?\b/i, /arwein/i],
];
/** Where the English word is another one, or a thing's own name. */
const OTHER: readonly string[] = ['demoFindHint', 'share'];

describe('a word of the business', () => {
  it.each(TERMS)('has one Welsh word on every page: %s', (en, cy) => {
    const said = Object.entries(pairs).filter(([name, [text]]) => en.test(text) && !OTHER.includes(name));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(([, [, text]]) => !cy.test(text)).map(([name]) => name)).toEqual([]);
  });
});
