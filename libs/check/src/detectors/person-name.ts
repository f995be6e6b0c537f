import { after, before, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';
import { commonSurnames, doubtfulNames, firstNames } from './first-names.data.js';
import { knownNames, notSurnames } from './names.data.js';

const NAME = "[A-ZÂÊÎÔÛŴŶÁÉÍÓÚÖÜÄŚŁŻ](?:['’]?[A-Z])?[a-zà-öø-ÿŵŷśłżńć]{1,20}(?:-[A-Z][a-zà-ÿ]{1,20})?";
const SURNAME = `(?:(?:ap|ab|van|de|al|bin|Mac|Mc|O')[ -]?)?(?:${NAME}|[A-Z]{3,20})`;
const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Rev(?:erend)?|Cllr|Councillor|Judge|W?PC|W?PS|DS|DC|DI|DCI|DCS|ACC|DCC|Sgt|Sergeant|Constable|Inspector|Insp|Superintendent|Supt|PCSO|SC|Detective|CC|Swyddog|Rhingyll|Sarjant|Sarsiant|Y Parchedig|Cwnstabl|Ditectif|Arolygydd|Uwch-arolygydd)';
// A rank and its number may stand before the name: only the name is the finding.
const TITLED = new RegExp(
  `(?<=\\b(?:${TITLE}\\.?\\s{1,2}(?:\\d{2,6}\\s)?|[Ww]arrant (?:[Nn]o\\.?|[Nn]umber) \\d{2,8} ))${NAME}(?:\\s${SURNAME}){0,2}`,
  'g',
);
const CALLED = new RegExp(
  `(?<=\\b(?:[Mm]y name is|[Nn]ame is|[Nn]amed|[Aa]sk for|[Ss]peak to|[Ss]poke to|[Tt]alk to|[Tt]hanks to|[Cc]redit to|[Cc]ontact|[Ll]ine manager|[Cc]olleague|[Ss]upervisor|[Ee]nw i yw|[Gg]ofynnwch am),?\\s)${NAME}\\s${SURNAME}(?=$|[^A-Za-z])`,
  'g',
);
// In capitals altogether, where the rest of it is not: `SERGEANT ASHWORTH said`.
const SHOUTED =
  /(?<=\b(?:SERGEANT|INSPECTOR|CONSTABLE|SUPERINTENDENT|DETECTIVE|MR|MRS|MISS)\s)[A-Z]{3,20}(?=\s[a-z])/g;
const LISTED = new RegExp(`(?<![\\w'-])(?:${NAME}(?:\\s[A-Z]\\.?)?|[A-Z]\\.?)\\s${SURNAME}(?![\\w-])`, 'g');

/** What makes a law, a report or a place of the name before it. */
const EPONYM =
  /^(?:'s?)?\s{1,2}(?:Law|Protocol|Principles?|Inquiry|Enquiry|Report|Review|Act|Award|Foundation|Trust|Test|Hospital|School|College|Academy|University|House|Centre|Street|Road|Lane|Way|Square|Park|Station|Arena|Stadium|Room|Hall|Prize|Medal|Fund|Charter|Scale|Model|Recommendations?|Judgment|Day|scale|method|model|report|inquiry|recommendations?|principles|review)\b|^'s\s{1,2}(?:Law|Rule)\b/;

/** People's names: after a rank or a title, where somebody is called so, and given names with what may be a surname. */
export function personNames({ text }: Normalised): Place[] {
  const sure = [
    ...places(text, SHOUTED, (found) => isName(found.split(' '))),
    ...places(text, TITLED, (found, place) => isName(found.split(' ')) && !isEponym(text, found, place)),
    ...places(text, CALLED, (found, place) => isCalled(found.split(' ')) && !isEponym(text, found, place)),
  ];
  const listed = places(text, LISTED, (found, place) => isListed(found) && !isEponym(text, found, place));
  return [...sure, ...listed.map((place): Place => ({ ...place, action: 'REVIEW' }))];
}

function isName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return !notSurnames.has(first.toLowerCase());
}

function isCalled(words: readonly string[]): boolean {
  return (
    words.every((word) => !notSurnames.has(word.toLowerCase())) &&
    !words.every((word) => /^[A-Z]+$/.test(word))
  );
}

function isListed(found: string): boolean {
  const words = found.split(' ');
  const first = (words[0] ?? '').toLowerCase();
  const last = words.at(-1) ?? '';
  if (notSurnames.has(last.toLowerCase().split('-')[0] ?? '')) return false;
  if (commonSurnames.has(last.toLowerCase()) && !notSurnames.has(first)) return true;
  return firstNames.has(first) || firstNames.has(first.split('-')[0] ?? '');
}

function isEponym(text: string, found: string, place: Place): boolean {
  const name = found.toLowerCase().replace(/'s$/, '');
  const titled = `${before(text, place, 12).trim().split(' ').at(-1) ?? ''} ${name}`.toLowerCase();
  return (
    knownNames.has(name) ||
    knownNames.has(titled) ||
    EPONYM.test(after(text, place, 24)) ||
    doubtfulAlone(found)
  );
}

function doubtfulAlone(found: string): boolean {
  return !found.includes(' ') && doubtfulNames.has(found.toLowerCase()) && found.length < 4;
}
