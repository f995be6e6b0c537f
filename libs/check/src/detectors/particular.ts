import { places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

const SOMEBODY =
  "(?:(?:a|the|this|that|one|his|her|my|our|an)\\s(?:[\\w-]{2,14}\\s){0,2}?(?:man|woman|boy|girl|child|baby|teenager|lad|crewmate|friend|sergeant|partner|prisoner|detainee|pedestrian|cyclist|driver|motorcyclist|officer|colleague|victim|male|female|resident|neighbour|toddler|pensioner|passenger|nephew|niece|son|daughter|pupil|patient|suspect|(?:\\w{3,9}|\\d{1,2})[ -]year[ -]old)(?!'s)|(?:PC|PS|DC|DS|DI|Sgt)\\s[A-Z][a-z]{1,20})";
const WHEN =
  '(?:last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|this (?:morning|week|afternoon)|tonight|(?:on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|two (?:days|weeks|nights) ago|\\d{1,2} (?:days|weeks|months) ago|in cell \\d{1,2}|in our custody|while (?:we|i)\\b)';
const HURT =
  '(?:died|drowned|was killed|was found dead|killed (?:him|her|them)self|took (?:his|her|their) own life|was (?:seriously |badly |fatally )?(?:injured|hurt|stabbed|shot|tasered|burned)|broke (?:his|her|their) \\w{3,10}|hanged (?:him|her|them)self|lost (?:his|her|their) (?:life|leg|arm|eye))';
// A road by its number, or a street that has a name.
const ON_ROAD =
  "(?:on|at|in|near|outside|off)\\s(?:the\\s)?(?:[AM]\\d{1,4}\\b|(?:number|flat|no\\.?)\\s\\d{1,3}\\b|(?!high\\s|main\\s|a\\s|the\\s)[\\w']{3,20}\\s(?:road|street|lane|avenue|close|drive|bridge|way|estate)\\b)";
const DEATH = new RegExp(
  `\\b${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b${HURT}\\s(?:[^.!?\\n]{1,30}?\\s)?${ON_ROAD}|\\b${SOMEBODY}\\b[^.!?\\n]{0,50}?\\bis (?:still )?in (?:intensive care|a coma)\\b|\\blost (?:a|our|my) (?:colleague|friend|officer|sergeant|son|daughter) to (?:suicide|an? \\w{3,12})\\b[^.!?\\n]{0,40}?\\b${WHEN}|\\b${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b${HURT}\\b[^.!?\\n]{0,60}?\\b${WHEN}|\\b(?:${WHEN})[\\s,]{1,2}${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b${HURT}\\b|\\b${SOMEBODY}\\s(?:${WHEN})\\s(?:\\w{2,12}\\s){0,2}?${HURT}\\b|\\bthe (?:death|injury|injuries|suicide) of (?:(?:Mr|Mrs|Ms|Miss|PC|Dr)\\s[A-Z][a-z]{1,20}|my|our|his|her|a (?:\\w{2,12} ){0,2}(?:man|woman|boy|girl|child|detainee|colleague)[^.!?\\n]{0,40}?\\b${WHEN})`,
  'gi',
);
/** One person's death or injury. As a topic it passes. */
export function deathsAndInjuries({ text }: Normalised): Place[] {
  return places(text, DEATH);
}

const CHILD =
  "(?:(?:a|the|this|that|one|my neighbour's|her|his|their|my|an)\\s(?:[\\w-]{2,14}\\s){0,2}?(?:child|boy|girl|baby|toddler|teenager|(?:\\w{3,9}|\\d{1,2})[ -]year[ -]old|daughter|son|pupil|niece|nephew|stepson|stepdaughter|lad|resident|grandmother|mother|(?:old|elderly|vulnerable|disabled) (?:lady|man|woman|adult|tenant|resident|neighbour))(?!'s)|next door's (?:kids?|children|boy|girl|baby|son|daughter)|(?:their|the) kids)";
const ABUSED =
  '(?:(?:is|are|was|were|being|been|gets|keeps)\\s(?:being\\s|getting\\s|now\\s|still\\s)?(?:abused|groomed|neglected|beaten|hit|starved|exploited|trafficked|raped|robbed|molested|hurt)|(?:has|had|is|was)\\s(?:covered in |full of )?bruises|self-harm(?:s|ing|ed)|at risk (?:from|of harm from) (?:his|her|their))';
const PLACED =
  "(?:by (?:his|her|their|a|an|the|my)\\s\\w{2,15}|(?:at|in|on) (?:number \\d|\\d{1,3}\\b|the (?:house|flat) |my (?:street|road|son's|daughter's)|flat \\d|[A-Z][a-z]{2,20} (?:Primary|School|Road|Street|Lane|Avenue|Close|House))|next door|and (?:nobody|no one|social services))";
const HARMED = '(?:abused|groomed|neglected|beaten|hit|starved|exploited|hurt|locked in)';
const HARMS = '(?:beats|hits|starves|abuses|neglects|grooms|hurts|locks)';
const SAFEGUARDING = new RegExp(
  `\\b${CHILD}\\b[^.!?\\n]{0,60}?\\b${ABUSED}\\b[^.!?\\n]{0,40}?\\b${PLACED}|\\b${CHILD}\\b[^.!?\\n]{0,40}?\\b(?:next door|at (?:number |flat )?\\d{1,3})\\b[^.!?\\n]{0,40}?\\b${ABUSED}|\\bnext door's \\w{3,9} (?:is|are|was|were) (?:being )?${HARMED}|\\b(?:my|our|the) neighbour (?:\\w{2,10} )?(?:${HARMS}|(?:is|are|keeps) (?:beating|hitting|starving|abusing|neglecting|hurting))\\s(?:his|her|their|the)\\s(?:\\w{2,12} )?(?:child|children|kids?|son|daughter|baby|mother|father|wife|partner)\\b`,
  'gi',
);
const WELSH_SAFEGUARDING =
  /\b(?:merch|ferch|bachgen|plentyn|blentyn|babi|fabi|dynes|ddynes|dyn|hen wraig|hen ddyn)\b[^.!?\n]{0,40}?\byn cael (?:ei|eu) (?:ch?am-drin|gam-drin|h?esgeuluso|ch?uro|guro|hecsbloetio|ecsbloetio|fasnachu|masnachu)\b[^.!?\n]{0,40}?\b(?:gan (?:ei|eu|y)|drws nesaf|yn rhif \d{1,3}|yn y tŷ)/gi;
/** One child or adult who is being harmed. As a topic it passes. */
export function safeguardingCases({ text }: Normalised): Place[] {
  return [...places(text, SAFEGUARDING), ...places(text, WELSH_SAFEGUARDING)];
}

// A trial is also what tries an idea out: only somebody's trial is a case.
const HEARD =
  '(?:(?:his|her|their)\\strial|(?:the|a)\\strial of\\s(?:(?:the|a|two|three|four)\\s)?(?:\\w{2,12}\\s)?(?:man|men|woman|women|brothers|boys|girls|suspects?|defendants?|officer|killer)|(?:his|her|their|the|my|our)\\s(?:court case|hearing|inquest|sentencing)(?:\\s(?:of|into)[^.!?\\n]{1,30}?)?)';
const CRIME = '(?:stabbing|shooting|murder|robbery|rape|assault|burglary|attack|kidnap|arson|fraud)';
const OFFENCE = `(?:${CRIME}|case|trial)`;
const LIVE = new RegExp(
  [
    `\\b(?:arrested|detained|charged|interviewed|searched|raided)\\s(?:a|the|this|him|her|them|two|three)\\b[^.!?\\n]{0,50}?\\b${WHEN}`,
    `\\b${SOMEBODY}\\b[^.!?\\n]{0,50}?\\b(?:arrested|charged|remanded|bailed)\\b[^.!?\\n]{0,40}?\\b${WHEN}`,
    `\\b${HEARD}\\s(?:is|starts|begins|continues|opens|resumes)\\s(?:next|on|in|this|tomorrow)\\b`,
    '\\b(?:is|are) (?:due in court|on trial|awaiting (?:trial|sentence)|still at large|wanted for)\\b[^.!?\\n]{0,40}?\\b(?:for|next|on|in|tomorrow|with)\\b',
    '\\b(?:is|are) (?:in|at) court (?:next|on|this|tomorrow)\\b',
    `\\bthe (?:suspects?|defendants?|accused|jury) in the (?:[\\w-]{2,14}\\s){0,2}?${OFFENCE}\\b`,
    `\\bthe (?:\\w{2,12}\\s)?(?:man|woman|men|boy|girl|driver|brothers|suspect) (?:charged with|remanded for) the\\b`,
    '\\b(?:a|this|the|our) (?:live|ongoing|current) (?:case|investigation|enquiry|inquiry) (?:into|of|involving|against)\\s(?:the|a|an|our|my)\\s\\w{3,20}\\s(?:of|in|at|on|who)\\b',
    `\\b(?:we|i)(?:\\sare|\\sam|'re|'m)\\s(?:\\w{2,12}\\s)?(?:investigating|dealing with|looking into)\\s(?:a|an|the|one)\\s(?:[\\w-]{2,14}\\s){0,2}?${CRIME}\\s(?:at|in|on|of|by|where|near)\\b`,
    `\\bthere is (?:a|an)\\s(?:[\\w-]{2,14}\\s)?${CRIME} (?:inquiry|enquiry|investigation) (?:running|going on|under way|open|now)\\b`,
    `\\b(?:officer in the case|oic|sio|investigating officer|exhibits officer) (?:for|of|on|in) (?:the|a)\\s(?:[\\w-]{2,14}\\s){1,2}?${CRIME}\\b`,
    `\\b(?:we|i) have (?:a|two|three) suspects? (?:for|in) the\\b`,
    `\\bthe investigation into the (?:[\\w-]{2,14}\\s){0,2}?${CRIME} (?:on|in|at|of)\\b`,
  ].join('|'),
  'gi',
);
/** A case before a court or under investigation now. As a topic it passes. */
export function liveCases({ text }: Normalised): Place[] {
  return places(text, LIVE);
}
