import { after, around, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';
import { SOMEBODY } from './somebody.js';

const ILLNESS =
  '(?:cancer|depression|anxiety|stress|ptsd|diabetes|epilepsy|hiv|bipolar|schizophrenia|autism|adhd|dementia|asthma|arthritis|migraines?|insomnia|crohn|panic attacks|long covid|ms|multiple sclerosis|an eating disorder|a stroke|a heart attack|a breakdown|a miscarriage|an addiction|chronic pain)';
const SUFFERS =
  '(?:has|had|suffers? from|suffered|lives with|(?:was|is|has been) diagnosed with|(?:is|was) being treated for|is recovering from|(?:is|was|has been) (?:signed )?off (?:sick )?with|takes? (?:medication|tablets|pills) for)';
const HEALTH = new RegExp(
  `\\b${SOMEBODY}\\s(?:\\w{2,12}\\s){0,2}?(?:${SUFFERS}\\s(?:\\w{2,12}\\s){0,2}?${ILLNESS}|(?:is|was) in remission)\\b`,
  'gi',
);
const ONE_PATIENT = /\b(?:patient|detainee|service user)\b(?!s)/gi;
const PINNED =
  /\b(?:born|NHS number|d\.?o\.?b|date of birth|aged \d{1,3}|hospital number)\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{3}[ -]\d{3}[ -]\d{4}\b/i;
/** The health of one person. */
export function healthContexts({ text }: Normalised): Place[] {
  const pinned = places(text, ONE_PATIENT, (_, place) =>
    PINNED.test(around(text, place, { before: 40, after: 60 })),
  );
  return [...places(text, HEALTH), ...pinned];
}

const TRAIT =
  '(?:gay|lesbian|bisexual|trans(?:gender)?|muslim|jewish|christian|sikh|hindu|catholic|jew|pregnant|black|asian|white|romani|traveller|union (?:rep|member)|member of (?:unison|the federation|unite|the gmb|bnp|britain first|labour|the conservatives|(?:the|a) (?:trade )?union))';
const SPECIAL = new RegExp(
  `\\b${SOMEBODY}\\s(?:is|was|being)\\s(?:an?\\s)?(?:\\w{2,12}\\s)?${TRAIT}\\b`,
  'gi',
);
/** Race, religion, union, sexual life of one person. */
export function specialCategories({ text }: Normalised): Place[] {
  return places(text, SPECIAL);
}

const CRIME =
  '(?:deals? drugs|is dealing|is a known|is an? (?:drug dealer|paedophile|burglar|thief|sex offender)|beats his|hits his|burgles|is selling drugs|sells drugs|is under investigation for)';
const SAID_OF =
  '(?:(?:was|is|has been|had been|got)\\s(?:\\w{2,12}\\s)?(?:convicted of|accused of|suspected of|arrested for|charged with|cautioned for|jailed for|investigated for)|has (?:a )?convictions? for)';
const ALLEGED = new RegExp(`\\b${SOMEBODY}\\s(?:\\w{2,12}\\s){0,2}?(?:${SAID_OF}|${CRIME})\\b`, 'gi');
/** What somebody who can be told is said to have done. */
export function allegations({ text }: Normalised): Place[] {
  return places(text, ALLEGED);
}

const PEOPLE =
  '(?:officer|sergeant|inspector|constable|pcso|woman|man|analyst|detective|special|volunteer|(?:female|male|muslim|sikh|jew|hindu)(?= (?:in|on|at|of|here|there)\\b)|mother|father|call handler|dog handler|trainer|superintendent|wheelchair user)';
const ONLY = new RegExp(
  `\\bthe (?:only|sole|first ever|youngest|oldest|longest[- ]serving)\\s(?:[\\w-]{2,16}\\s){0,3}?${PEOPLE}(?!s|\\s(?:training|course|role))\\b`,
  'gi',
);
/** Somebody who can be told without a name. Always a person's judgement. */
export function indirectIdentification({ text }: Normalised): Place[] {
  return places(text, ONLY);
}

const OPERATION = /\b(?:Op\.?|Operation|Ymgyrch)\s{1,2}(?:[A-Z][a-z]{3,15}|[A-Z]{4,15})\b/g;
const PUBLIC = new Set(
  `encompass sceptre soteria bluestone snap hampshire nova talla cygnet opal tutelage drive alliance close scorpion calibre
  nightingale moonshot yewtree hydrant hawk viper galahad holly vigilant henhouse elden unicorn bridge riviera warden
  sanctuary community rooms room manager managers centre center support order orders team staff safe plans planning
  temperer hummingbird makesafe venetic modify compass tramline olympus checkpoint turning dovetail signature repeat`.split(
    /\s+/,
  ),
);
/** The name of an operation; those that are schemes with a public name pass. */
export function operations({ text }: Normalised): Place[] {
  return places(text, OPERATION, (found) => !PUBLIC.has(found.split(/\s/).at(-1)?.toLowerCase() ?? ''));
}

const COVERT =
  /\b(?:CHIS\b|covert human intelligence source|our informant|(?:an|the|our) undercover officers?|an? (?:undercover|covert|plain[- ]clothes) officer (?:in|on|from) (?:my|our|this)|(?:his|her|their) cover name|test purchase (?:officer|operation) (?:at|in|on)|surveillance (?:team|van|post) (?:is|are|sits|parks|at|outside)|covert (?:camera|device|probe)s? (?:is|are|in|at|on|fitted)|tracking device (?:is|was|fitted|on))/gi;
const OPENING =
  /\b(?:pass(?:word|code)|(?:door|gate|keypad|entry|alarm|key safe) code|combination)\s(?:(?:for|at|of|to|on) [^.!?\n]{1,30}?\s)?(?:is|was|still)\s(?:still\s|set to\s)?["']?(?=\S{0,11}\d|C\d)\S{3,12}/gi;
const GAP =
  /\b(?:cctv|cameras?|patrols?|alarm|fence|gate)\b[^.!?\n]{0,40}?\b(?:blind spot|does not cover|do not cover|is never locked|has been broken|cannot see)\b[^.!?\n]{0,30}?\b(?:at|by|behind|on|in)\b|\bblind spot\b[^.!?\n]{0,40}?\b(?:cctv|camera)/gi;
const GUARDED =
  '(?:armoury|property store|evidence (?:store|room)|server room|custody(?: suite)?|station|yard|cells?|gate|rear gate)';
const ENTRY = `(?:(?:side|rear|back|front|yard|armoury|store|cell)\\s(?:door|gate|window)|(?:door|gate|window|alarm)\\s(?:of|at|to|in|by)\\s(?:the|our)\\s(?:\\w{2,12}\\s)?${GUARDED})`;
const UNLOCKED = new RegExp(
  `\\b${ENTRY}\\b[^.!?\\n]{0,30}?\\b(?:(?:does not|doesn't|will not|won't) (?:lock|close|shut)|(?:is|was|has been) (?:off|broken|left open|propped open|never locked|disabled))\\b`,
  'gi',
);
/** Covert tactics, ways in, gaps in what protects: worth telling, to those who can close them. */
export function operationalSensitivities({ text }: Normalised): Place[] {
  return [
    ...places(
      text,
      COVERT,
      (_, place) => !/^\s(?:training|course|policy|unit budget)/.test(after(text, place, 18)),
    ),
    ...places(text, OPENING),
    ...places(text, GAP),
    ...places(text, UNLOCKED),
  ];
}
