import { welshNames, welshPlaces, welshSentences, welshStages } from './welsh-sentences.data.js';

type Rule = readonly [RegExp, (...found: string[]) => string | undefined];

// Sentences with a name, a number or a place in them; undefined where the part is not known in Welsh.
const rules: readonly Rule[] = [
  [/^The framework has no \w+ of this name\.$/, () => 'Nid yw’r fframwaith yn cynnwys term o’r enw hwn.'],
  [/^Enter (.+)\.$/, (name) => of(named(name), (cy) => `Rhowch ${cy}.`)],
  [
    /^(.+) must have (.+) characters or more\.$/,
    (name, n) => of(named(name), (cy) => `Rhaid i hwn gynnwys ${n} nod neu fwy: ${cy}.`),
  ],
  [
    /^(.+) must have (.+) characters or fewer\.$/,
    (name, n) => of(named(name), (cy) => `Rhaid i hwn gynnwys ${n} nod neu lai: ${cy}.`),
  ],
  [
    /^(.+) holds a character that cannot be kept\.$/,
    (name) => of(named(name), (cy) => `Mae nod na ellir ei gadw yma: ${cy}.`),
  ],
  [
    /^(.+) is for an impact case only\.$/,
    (name) => of(named(name), (cy) => `Ar gyfer achos effaith yn unig: ${cy}.`),
  ],
  [
    /^This cannot be done while the idea is (.+)\.$/,
    (stage) => of(welshStages[stage], (cy) => `Ni ellir gwneud hyn tra bo’r syniad ${cy}.`),
  ],
  [
    /^This place lies in (.+): choose one of them\.$/,
    (names) => `Mae’r lle hwn yn un o’r rhain, dewiswch un: ${names.replace(' or ', ', ')}.`,
  ],
  [/^This place lies in (.+)\.$/, (name) => `Mae’r lle hwn yn ${name}.`],
  [
    /^This (?:postcode|point|place) (.+)\. Give one in England or Wales\.$/,
    (where) => of(welshPlaces[where], (cy) => `Mae hwn ${cy}. Rhowch un yng Nghymru neu Loegr.`),
  ],
  [
    /^Too many requests\. Try again in (\d+) seconds\.$/,
    (n) => `Gormod o geisiadau. Rhowch gynnig arall arni mewn ${n} eiliad.`,
  ],
];

/** The Welsh twin of a sentence that a service answers with; null where there is none. */
export function inWelsh(sentence: string): string | null {
  const whole = welshSentences[sentence];
  if (whole !== undefined) return whole;
  for (const [pattern, say] of rules) {
    const found = pattern.exec(sentence);
    const said = found && say(...found.slice(1));
    if (said) return said;
  }
  return null;
}

function named(name: string | undefined): string | undefined {
  const lower = name?.toLowerCase();
  const key = Object.keys(welshNames).find((known) => known.toLowerCase() === lower);
  return key && welshNames[key]?.toLowerCase();
}

function of(part: string | undefined, say: (part: string) => string): string | undefined {
  return part === undefined ? undefined : say(part);
}
