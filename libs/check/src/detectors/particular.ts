import { places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

// Within one sentence, and within a bound: what is said of whom.
const REST = '[^.!?\\n]{0,70}?';
const RANK =
  '(?:sergeant|sgt|inspector|chief inspector|superintendent|supervisor|line manager|manager|boss|colleague|constable|officer|pcso|detective|partner|crewmate|tutor|trainer|skipper)';
const THEIR =
  '(?:my|our|a certain|this|that)(?:\\s(?:old|former|current|new|female|male|last|first|shift|team|own))?';
const ONE = `(?:(?:${THEIR})\\s${RANK}|one of (?:my|our|the)\\s(?:\\w{2,10}\\s)?${RANK}s|(?:a|an|the)\\s${RANK}\\s(?:on|in|at)\\s(?:my|our|this)\\s\\w{2,15}|(?:PC|PS|DC|DS|DI|Sgt|Inspector|Sergeant)\\s(?:\\d{2,6}|[A-Z][a-z]{1,20}))`;
// To have it done to one is no misconduct of one's own.
const DID = '(?<!(?:was|were|been|being|is|are|get|gets|got)\\s)';
const TOLD = '(?:mak(?:es?|ing)|made|us(?:es?|ing)|shar(?:es?|ing)|send(?:s|ing)?|sent|tell(?:s|ing)?)';
const WRONG = [
  'steals?|is stealing|has been stealing|stole|(?:took|takes?|taking) (?:a )?(?:bribes?|money from|cash from)',
  'falsif(?:y|ies|ied|ying)|lie[sd] (?:on|in|about|to)|lying (?:on|in|about|to)|leak(?:s|ed|ing)',
  `${DID}(?:assault(?:s|ed)|harass(?:es|ed)|grop(?:es|ed)|bull(?:ies|ied)|punched|kicked|threaten(?:s|ed))`,
  '(?:is|was|been|keeps|started) (?:assaulting|harassing|groping|bullying|threatening|touching|stealing)',
  '(?:is|was|has been|being) (?:a |so |very |openly )?(?:racist|sexist|homophobic|drunk on|drunk at|corrupt|bent)\\b',
  `${TOLD}\\s(?:\\w{2,10}\\s){0,2}?(?:racist|sexist|homophobic|sexual|explicit|indecent)\\s(?:jokes?|remarks?|comments?|messages?|pictures?|photos?)`,
  '(?:is|was|been) (?:drinking on duty|using (?:drugs|cocaine|cannabis|steroids))|takes? (?:drugs|cocaine|steroids)',
  'sleep(?:s|ing) with|slept with|relationship with a (?:victim|witness|suspect)|covering up|covered up',
  'turn(?:s|ed) off (?:his|her|their) (?:camera|bwv|body)|touch(?:es|ed) (?:me|her|him)',
  'hit a (?:\\w{2,12} )?(?:man|woman|prisoner|detainee|suspect|boy|girl|child)',
  '(?:fiddl|inflat)(?:es|ed|ing)|claim(?:s|ed|ing) overtime (?:he|she|they)',
  '(?:look(?:s|ed|ing) up|search(?:es|ed|ing) (?:pnc|the system|the database|our systems) for) (?:his|her|their|an?) (?:ex|neighbour|girlfriend|boyfriend|wife|husband|partner|friend|daughter)',
].join('|');
const CONDUCT = new RegExp(`\\b${ONE}\\b${REST}\\b(?:${WRONG})\\b`, 'gi');
const REPORTING = new RegExp(
  `\\b(?:report|complain about|complaint (?:about|against)|whistle ?blow(?:ing)? (?:on|about)|grievance against)\\s(?:${THEIR}\\s${RANK}|(?:PC|PS|DC|DS|DI|Sgt)\\s(?:\\d{2,6}|[A-Z][a-z]{1,20}))`,
  'gi',
);
/** What one person in policing is said to have done wrong. As a topic it passes. */
export function misconduct({ text }: Normalised): Place[] {
  return [
    ...places(text, CONDUCT, (found) => !/\b(?:training|course|policy|how to)\b/i.test(found)),
    ...places(text, REPORTING),
  ];
}

const SOMEBODY =
  "(?:a|the|this|that|one|his|her|my|our|an)\\s(?:[\\w-]{2,14}\\s){0,2}?(?:man|woman|boy|girl|child|baby|teenager|prisoner|detainee|pedestrian|cyclist|driver|motorcyclist|officer|colleague|victim|male|female|resident|neighbour|toddler|pensioner|passenger|nephew|niece|son|daughter|pupil|patient|suspect)(?!'s)";
const WHEN =
  '(?:last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|this (?:morning|week|afternoon)|tonight|(?:on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|two (?:days|weeks|nights) ago|\\d{1,2} (?:days|weeks|months) ago|in cell \\d{1,2}|in our custody|while (?:we|i)\\b)';
const HURT =
  '(?:died|drowned|was killed|was found dead|killed (?:him|her|them)self|took (?:his|her|their) own life|was (?:seriously |badly |fatally )?(?:injured|hurt|stabbed|shot|tasered|burned)|broke (?:his|her|their) \\w{3,10}|hanged (?:him|her|them)self|lost (?:his|her|their) (?:life|leg|arm|eye))';
const DEATH = new RegExp(
  `\\b${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b${HURT}\\b[^.!?\\n]{0,60}?\\b${WHEN}|\\b(?:${WHEN})[\\s,]{1,2}${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b${HURT}\\b|\\b${SOMEBODY}\\s(?:${WHEN})\\s(?:\\w{2,12}\\s){0,2}?${HURT}\\b|\\bthe (?:death|injury|injuries|suicide) of (?:(?:Mr|Mrs|Ms|Miss|PC|Dr)\\s[A-Z][a-z]{1,20}|my|our|his|her|a (?:\\w{2,12} ){0,2}(?:man|woman|boy|girl|child|detainee|colleague)[^.!?\\n]{0,40}?\\b${WHEN})`,
  'gi',
);
/** One person's death or injury. As a topic it passes. */
export function deathsAndInjuries({ text }: Normalised): Place[] {
  return places(text, DEATH);
}

const CHILD =
  "(?:(?:a|the|this|that|one|my neighbour's|her|his|their|my|an)\\s(?:[\\w-]{2,14}\\s){0,2}?(?:child|boy|girl|baby|toddler|teenager|daughter|son|pupil|niece|nephew|stepson|stepdaughter|lad|resident|grandmother|mother|old (?:lady|man|woman)|elderly (?:man|woman))(?!'s))";
const ABUSED =
  '(?:(?:is|are|was|were|being|been|gets|keeps)\\s(?:being\\s|getting\\s|now\\s|still\\s)?(?:abused|groomed|neglected|beaten|hit|starved|exploited|trafficked|raped|molested|hurt)|(?:has|had) bruises|self-harm(?:s|ing|ed)|at risk (?:from|of harm from) (?:his|her|their))';
const PLACED =
  "(?:by (?:his|her|their|a|an|the|my)\\s\\w{2,15}|(?:at|in|on) (?:number \\d|\\d{1,3}\\b|the (?:house|flat) |my (?:street|road|son's|daughter's)|flat \\d|[A-Z][a-z]{2,20} (?:Primary|School|Road|Street|Lane|Avenue|Close|House))|next door|and (?:nobody|no one|social services))";
const SAFEGUARDING = new RegExp(
  `\\b${CHILD}\\b[^.!?\\n]{0,60}?\\b${ABUSED}\\b[^.!?\\n]{0,40}?\\b${PLACED}|\\b${CHILD}\\b[^.!?\\n]{0,40}?\\b(?:next door|at number \\d{1,3}|at flat \\d{1,3})\\b[^.!?\\n]{0,40}?\\b${ABUSED}`,
  'gi',
);
/** One child or adult who is being harmed. As a topic it passes. */
export function safeguardingCases({ text }: Normalised): Place[] {
  return places(text, SAFEGUARDING);
}

// A trial is also what tries an idea out: only somebody's trial is a case.
const HEARD =
  '(?:(?:his|her|their)\\strial|(?:the|a)\\strial of\\s(?:(?:the|a|two|three|four)\\s)?(?:\\w{2,12}\\s)?(?:man|men|woman|women|brothers|boys|girls|suspects?|defendants?|officer|killer)|(?:his|her|their|the|my|our)\\s(?:court case|hearing|inquest|sentencing)(?:\\s(?:of|into)[^.!?\\n]{1,30}?)?)';
const OFFENCE =
  '(?:stabbing|shooting|murder|robbery|rape|case|trial|assault|burglary|attack|kidnap|arson|fraud)';
const LIVE = new RegExp(
  [
    `\\b(?:arrested|detained|charged|interviewed|searched|raided)\\s(?:a|the|this|him|her|them|two|three)\\b[^.!?\\n]{0,50}?\\b${WHEN}`,
    `\\b${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b(?:arrested|charged|remanded|bailed)\\b[^.!?\\n]{0,40}?\\b${WHEN}`,
    `\\b${HEARD}\\s(?:is|starts|begins|continues|opens|resumes)\\s(?:next|on|in|this|tomorrow)\\b`,
    '\\b(?:is|are) (?:due in court|on trial|awaiting (?:trial|sentence)|still at large|wanted for)\\b[^.!?\\n]{0,40}?\\b(?:for|next|on|in|tomorrow|with)\\b',
    '\\b(?:is|are) in court (?:next|on|this|tomorrow)\\b',
    `\\bthe (?:suspects?|defendants?|accused|jury) in the (?:[\\w-]{2,14}\\s){0,2}?${OFFENCE}\\b`,
    `\\bthe (?:\\w{2,12}\\s)?(?:man|woman|men|boy|girl|driver|brothers|suspect) (?:charged with|remanded for) the\\b`,
    '\\b(?:this|the|our) (?:live|ongoing) (?:case|investigation|enquiry|inquiry) (?:into|of|involving|against)\\s(?:the|a|an|our|my)\\s\\w{3,20}\\s(?:of|in|at|on|who)\\b',
  ].join('|'),
  'gi',
);
/** A case before a court or under investigation now. As a topic it passes. */
export function liveCases({ text }: Normalised): Place[] {
  return places(text, LIVE);
}
