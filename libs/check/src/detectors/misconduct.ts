import { places, type Place } from '../detector.js';
import type { Normalised } from '../normalised.js';

// Within one sentence, and within a bound: what is said of whom.
const REST = '[^.!?\\n]{0,70}?';
const RANK =
  '(?:sergeant|sgt|inspector|insp|chief inspector|superintendent|supervisor|line manager|manager|boss|colleague|constable|officer|pcso|detective|partner|crewmate|tutor|trainer|skipper|tutor constable|pc|dc|ps|ds|di|dci)';
const TEAM =
  '(?:(?:on|in|at|from)\\s(?:my|our|this|the)\\s(?:\\w{2,12}\\s)?(?:team|shift|station|office|unit|nick|desk|squad|section|rota|relief|crew|patch|branch|block|suite))';
const THEIR =
  '(?:my|our|a certain|this|that)(?:\\s(?:old|former|current|new|female|male|last|first|shift|team|own|custody))?';
const ONE = `(?:(?:${THEIR})\\s${RANK}|one of (?:my|our|the)\\s(?:\\w{2,10}\\s)?${RANK}s|(?:a|an|the)\\s(?:\\w{2,12}\\s)?${RANK}\\s(?:of mine\\b|of ours\\b|at work\\b|(?:on|in|at)\\s(?:my|our|this)\\s\\w{2,15})|some(?:one|body)\\s${TEAM}|(?:PC|PS|DC|DS|DI|Sgt|Inspector|Sergeant)\\s(?:\\d{2,6}|[A-Z][a-z]{1,20}))`;
// To have it done to one is no misconduct of one's own.
const DID = '(?<!(?:was|were|been|being|is|are|get|gets|got)\\s)';
const TOLD =
  '(?:mak(?:es?|ing)|made|us(?:es?|ing)|shar(?:es?|ing)|send(?:s|ing)?|sent|tell(?:s|ing)?|show(?:s|ed|ing)?)';
const OFTEN = '(?:\\w{2,12}ly\\s|always\\s|still\\s|now\\s|often\\s|just\\s)?';
const SLUR = '(?:racist|sexist|homophobic|sexual|explicit|indecent|naked|nude|islamophobic|transphobic)';
const SUBJECT =
  '(?:victim|witness|suspect|detainee|prisoner|informant|complainant|probationer|student officer)';
const WRONG = [
  'steals?|is stealing|has been stealing|stole(?! a march)|nick(?:s|ed) (?:a |the |some )?(?:cash|money|drugs|phones?)|pocket(?:s|ed)|(?:took|takes?|taking|accepts?|accepted) (?:a )?(?:bribes?|money from|cash from)',
  'falsif(?:y|ies|ied|ying)|lie[sd] (?:on|in|about|to)|lying (?:on|in|about|to)|leak(?:s|ed|ing)',
  `${DID}(?:assault(?:s|ed)|harass(?:es|ed)|grop(?:es|ed)|bull(?:ies|ied)|punched|kicked|threaten(?:s|ed))`,
  '(?<!(?:me|us|how) to )(?:punch|kick|slap|hit|beat|strangle|push|pushed|shove|shoved|slammed|dragged)(?:s|es)? (?:a |an |the )?(?:\\w{2,12} )?(?:man|woman|prisoner|prisoners|detainee|detainees|suspect|suspects|boy|girl|child|people in)',
  `(?:is|was|been|keeps|kept|started) ${OFTEN}(?:assaulting|harassing|groping|bullying|threatening|touching|stealing|stalking|slapping|beating|falsifying)`,
  '(?:is|was|has been|being) (?:a |so |very |openly )?(?:racist|sexist|homophobic|drunk (?:on|at|most|every|all|in)|corrupt|bent)\\b',
  `${TOLD}\\s(?:\\w{1,10}\\s){0,2}?${SLUR}\\s(?:jokes?|remarks?|comments?|messages?|pictures?|photos?)`,
  `call(?:s|ed|ing) (?:me|us|him|her|them) (?:\\w{2,10} )?(?:${SLUR}|names)`,
  '(?:is|was|been) (?:drinking on duty|using (?:drugs|cocaine|cannabis|steroids))|takes? (?:drugs|cocaine|steroids)(?! to\\b)',
  '(?:sell|deal)(?:s|ing)? (?:drugs|cocaine|cannabis|steroids|information|intelligence)|drink[ -]driv(?:es?|ing)|drove drunk',
  `sleep(?:s|ing) with|slept with|(?:has|had|having) sex with|ask(?:s|ed|ing) [^.!?\\n]{1,30}? for sex\\b|(?:is|was) (?:dating|seeing) (?:a|the) (?:\\w{2,12} )?(?:girl|woman|man|boy|victim|witness) (?:he|she|they) met|relationship with an? (?:\\w{2,12} )?${SUBJECT}|covering up|covered up`,
  'turn(?:s|ed) off (?:his|her|their) (?:camera|bwv|body)|(?:touch(?:es|ed)|grabbed|pushed|shoved) (?:me|her|him|my)',
  'plant(?:s|ed|ing) (?:evidence|drugs)|pass(?:es|ed|ing) (?:information|intelligence|names|addresses) to (?:a|an|the|his|her|their)\\s(?:\\w{2,12} )?(?:gang|dealer|criminal|suspect|friend|mate|brother|cousin|family|ex|journalist|paper|newspaper|press)',
  '(?:fiddl|inflat)(?:es|ed|ing)|claim(?:s|ed|ing) overtime (?:he|she|they)',
  "(?:look(?:s|ed|ing)? up|search(?:es|ed|ing) (?:pnc|the system|the database|our systems) for) (?:his|her|their|an?) (?:ex|neighbour|girlfriend|boyfriend|wife|husband|partner|friend|daughter)(?!'s)",
].join('|');
const CONDUCT = new RegExp(`\\b${ONE}\\b${REST}\\b(?:${WRONG})\\b`, 'gi');
const REPORTING = new RegExp(
  `\\b(?:report|complain about|complaint (?:about|against)|whistle ?blow(?:ing)? (?:on|about)|grievance against)\\s(?:${THEIR}\\s${RANK}|(?:PC|PS|DC|DS|DI|Sgt)\\s(?:\\d{2,6}|[A-Z][a-z]{1,20}))\\b(?!'s)`,
  'gi',
);
const WELSH =
  /\b(?:fy|ein|un o fy|un o'n)\s(?:sarjant|rhingyll|rhingylliaid|arolygydd|rheolwr|cydweithiwr|cydweithwyr|nghydweithiwr|nghydweithwyr|cwnstabl|nghwnstabl|goruchwyliwr|ngoruchwyliwr|mhartner|swyddog|swyddogion)\b[^.!?\n]{0,40}?\b(?:yn|wedi(?: bod yn)?)\s(?:bwlio|aflonyddu|dwyn|ymosod|ffugio|(?:cymryd|derbyn) (?:arian|llwgr\w{0,12})|gwerthu cyffuriau|hiliol|rhywiaethol|cysgu gyda|taro (?:dyn|carcharor))\b/gi;

/** What one person in policing is said to have done wrong. As a topic it passes. */
export function misconduct({ text }: Normalised): Place[] {
  return [
    ...places(text, CONDUCT, (found) => !/\b(?:training|course|policy|how to)\b/i.test(found)),
    ...places(text, REPORTING),
    ...places(text, WELSH),
  ];
}
