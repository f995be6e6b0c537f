import type { Language } from './request-context.js';
import { welshRequestSentences } from './welsh-request-sentences.data.js';
import {
  welshAmounts,
  welshNames,
  welshPlaces,
  welshSentences,
  welshStages,
  welshStagesOfTesting,
  welshVerdicts,
} from './welsh-sentences.data.js';
import { welshWorkSentences } from './welsh-work-sentences.data.js';

type Rule = readonly [RegExp, (...found: string[]) => string | undefined];

// Sentences with a name, a number or a place in them; undefined where the part is not known in Welsh.
const rules: readonly Rule[] = [
  // A fault of a file of figures: where, then what.
  [
    /^Line (\d+)(?:, column ([^:]+))?: (.+)$/,
    (line, column, fault) =>
      of(inWelsh(fault) ?? undefined, (cy) => `Llinell ${line}${column ? `, colofn ${column}` : ''}: ${cy}`),
  ],
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
  [
    /^A query may be at most (\S+) fields deep\.$/,
    (n) => `Gall ymholiad fod ${n} maes o ddyfnder ar y mwyaf.`,
  ],
  [/^A query may ask for at most (\S+) fields\.$/, (n) => `Gall ymholiad ofyn am ${n} maes ar y mwyaf.`],
  [/^A query may have at most (\S+) aliases\.$/, (n) => `Gall ymholiad gael ${n} enw arall ar y mwyaf.`],
  [/^A request may hold at most (\S+) mutations\.$/, (n) => `Gall cais ddal ${n} treiglad ar y mwyaf.`],
  [
    /^A query may cost at most (\S+)\. Ask for fewer items/,
    (n) =>
      `Gall ymholiad gostio ${n} ar y mwyaf. Gofynnwch am lai o eitemau ar unwaith, neu am lai o restrau o fewn rhestrau.`,
  ],
  [
    /^A query may be at most (\S+) words and signs long\.$/,
    (n) => `Gall ymholiad fod yn ${n} gair ac arwydd o hyd ar y mwyaf.`,
  ],
  [/^A request may be at most (\S+) bytes long\.$/, (n) => `Gall cais fod yn ${n} beit o hyd ar y mwyaf.`],
  [/^This may have at most (\S+) characters\.$/, (n) => `Gall hwn gael ${n} nod ar y mwyaf.`],
  [
    /^The \w+ service (?:is away|did not answer in time)\. Try again in a moment\.$/,
    () => 'Mae rhan o’r gwasanaeth i ffwrdd. Rhowch gynnig arall arni mewn eiliad.',
  ],
  [
    /^The rebuild stopped: (.+)\. Ask for it again\.$/,
    (why) => `Stopiodd yr ailadeiladu: ${why}. Gofynnwch amdano eto.`,
  ],
  [/^Give 1 to (\S+) criteria\.$/, (n) => `Rhowch 1 i ${n} o feini prawf.`],
  [/^Name (\S+) attachments or fewer\.$/, (n) => `Enwch ${n} atodiad neu lai.`],
  [/^Choose 1 to (\S+) ideas\.$/, (n) => `Dewiswch 1 i ${n} o syniadau.`],
  [/^A test has (\S+) sites or fewer\.$/, (n) => `Mae gan brawf ${n} safle neu lai.`],
  [/^A test has (\S+) outcomes or fewer\.$/, (n) => `Mae gan brawf ${n} canlyniad neu lai.`],
  [/^Send (\S+) rows or fewer at once\.$/, (n) => `Anfonwch ${n} rhes neu lai ar unwaith.`],
  [/^Give a number from (\S+) to (\S+)\.$/, (least, most) => `Rhowch rif o ${least} i ${most}.`],
  [/^n is a whole number from 1 to (\S+)\.$/, (n) => `Mae n yn rhif cyfan o 1 i ${n}.`],
  [/^Give (n|events|mean|sd|exposure)\.$/, (name) => of(welshAmounts[name], (cy) => `Rhowch ${cy}.`)],
  [
    /^(A count|A rate|A proportion|A mean|.+) has no (events|mean|sd|exposure)\.$/,
    (_, name) => of(welshAmounts[name], (cy) => `Nid oes gan ganlyniad o’r math hwn ${cy}.`),
  ],
  [
    /^You have (\S+) reminders on this idea already: delete one first\.$/,
    (n) => `Mae gennych ${n} nodyn atgoffa ar y syniad hwn eisoes: dilëwch un yn gyntaf.`,
  ],
  [
    /^The columns are separated by (.+)\. Save the file with commas between them\.$/,
    (name) =>
      `Mae’r colofnau wedi’u gwahanu gan ${name === 'tabs' ? 'dabiau' : name}. Cadwch y ffeil gyda choma rhyngddynt.`,
  ],
  [/^This is the code of (.+)\.$/, (name) => `Dyma god ${name}.`],
  [
    /^The figures and the design of this test support no more than: (.+)\.$/,
    (most) =>
      of(welshVerdicts[most], (cy) => `Nid yw ffigurau a dyluniad y prawf hwn yn cefnogi mwy na: ${cy}.`),
  ],
  [
    /^The tests that it cites support no more than (.+)\.$/,
    (most) =>
      of(welshStagesOfTesting[most], (cy) => `Nid yw’r profion y mae’n eu dyfynnu yn cefnogi mwy na: ${cy}.`),
  ],
  [
    /^The tests that it cites support one of: (.+)\.$/,
    (all) => `Mae’r profion y mae’n eu dyfynnu yn cefnogi un o’r rhain: ${verdictsIn(all)}.`,
  ],
];

/** The Welsh twin of a sentence that a service answers with; null where there is none. */
export function inWelsh(sentence: string): string | null {
  const whole = welshSentences[sentence] ?? welshWorkSentences[sentence] ?? welshRequestSentences[sentence];
  if (whole !== undefined) return whole;
  for (const [pattern, say] of rules) {
    const found = pattern.exec(sentence);
    const said = found && say(...found.slice(1));
    if (said) return said;
  }
  return null;
}

/** A reason for its reader: the system's own has a twin, what a person wrote stands as it was written. */
export function reasonIn(reason: string | null, language: Language): string | null {
  return reason !== null && language === 'CY' ? (inWelsh(reason) ?? reason) : reason;
}

function verdictsIn(all: string): string {
  return all
    .split(', ')
    .map((one) => welshVerdicts[one] ?? one)
    .join(', ');
}

function named(name: string | undefined): string | undefined {
  const lower = name?.toLowerCase();
  const key = Object.keys(welshNames).find((known) => known.toLowerCase() === lower);
  return key && welshNames[key]?.toLowerCase();
}

function of(part: string | undefined, say: (part: string) => string): string | undefined {
  return part === undefined ? undefined : say(part);
}
