import { after, around, places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const WHO =
  '(?:he|she|my (?:sergeant|inspector|colleague|boss|manager|supervisor|neighbour|crewmate|tutor|partner)|our (?:sergeant|inspector|manager|supervisor|analyst|pcso|boss))';
const ILLNESS =
  '(?:cancer|depression|anxiety|ptsd|diabetes|epilepsy|hiv|bipolar|schizophrenia|autism|adhd|dementia|ms|multiple sclerosis|an eating disorder|a stroke|a heart attack|a breakdown|a miscarriage)';
const HEALTH = new RegExp(
  `\\b${WHO}\\s(?:\\w{2,12}\\s){0,2}?(?:has|had|suffers? from|suffered|was diagnosed with|is being treated for|is recovering from|is off (?:sick )?with)\\s(?:\\w{2,12}\\s){0,2}?${ILLNESS}\\b`,
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
  '(?:gay|lesbian|bisexual|trans(?:gender)?|muslim|jewish|christian|sikh|hindu|catholic|a jew|pregnant|black|asian|white|romani|a traveller|a union (?:rep|member)|a member of (?:unison|the federation|unite|the gmb|bnp|britain first|labour|the conservatives))';
const SPECIAL = new RegExp(`\\b${WHO}\\s(?:is|was|being)\\s(?:\\w{2,12}\\s){0,1}?${TRAIT}\\b`, 'gi');
/** Race, religion, union, sexual life of one person. */
export function specialCategories({ text }: Normalised): Place[] {
  return places(text, SPECIAL);
}

const SUSPECT =
  "(?:he|she|my (?:neighbour|ex|landlord|brother|cousin)|the (?:man|woman|lad|lads|couple|tenant|family) (?:at|in|from|next door)(?:\\s[\\w']{1,15}){0,4})";
const ALLEGED = new RegExp(
  `\\b${SUSPECT}\\s(?:\\w{2,12}\\s){0,2}?(?:was convicted of|has convictions? for|has a conviction|deals? drugs|is dealing|is a known|was arrested for|is a (?:drug dealer|paedophile|burglar|thief|sex offender)|beats his|hits his|burgles|is selling drugs|sells drugs)\\b`,
  'gi',
);
/** What somebody who can be told is said to have done. */
export function allegations({ text }: Normalised): Place[] {
  return places(text, ALLEGED);
}

const PEOPLE =
  '(?:officer|sergeant|inspector|constable|pcso|woman|man|analyst|detective|special|volunteer|(?:female|male|muslim|sikh|jew|hindu)(?= (?:in|on|at|of|here|there)\\b)|mother|father|call handler|dog handler|trainer|superintendent)';
const ONLY = new RegExp(
  `\\bthe (?:only|sole|first ever)\\s(?:[\\w-]{2,16}\\s){0,3}?${PEOPLE}(?!s|\\s(?:training|course|role))\\b`,
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
  /\b(?:CHIS\b|covert human intelligence source|our informant|(?:an|the|our) undercover officers?|(?:his|her|their) cover name|test purchase (?:officer|operation) (?:at|in|on)|surveillance (?:team|van|post) (?:is|are|sits|parks|at|outside)|covert (?:camera|device|probe)s? (?:is|are|in|at|on|fitted)|tracking device (?:is|was|fitted|on))/gi;
const OPENING =
  /\b(?:pass(?:word|code)|(?:door|gate|keypad|entry|alarm|key safe) code|combination)\s(?:for [^.!?\n]{1,30}?\s)?(?:is|was|still)\s(?:still\s|set to\s)?["']?(?=\S{0,11}\d|C\d)\S{3,12}/gi;
const GAP =
  /\b(?:cctv|cameras?|patrols?|alarm|fence|gate)\b[^.!?\n]{0,40}?\b(?:blind spot|does not cover|do not cover|is never locked|has been broken|cannot see)\b[^.!?\n]{0,30}?\b(?:at|by|behind|on|in)\b|\bblind spot\b[^.!?\n]{0,40}?\b(?:cctv|camera)/gi;
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
  ];
}
