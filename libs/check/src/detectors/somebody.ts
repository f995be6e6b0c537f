// One person who can be told: a pronoun, somebody's colleague or neighbour, or a person at a place. All bounded.
const ROLE =
  '(?:sergeant|inspector|colleague|boss|manager|supervisor|neighbour|crewmate|tutor|partner|skipper|clerk|constable|officer|pcso|trainer|analyst|friend|cousin|brother|sister|mother|father|wife|husband|son|daughter|landlord|ex)';
const PERSON =
  '(?:man|woman|boy|girl|lad|lads|couple|family|tenant|shopkeeper|prisoner|detainee|neighbour|officer|sergeant|driver|owner|resident|carer|teacher|landlord)';
const WHERE = "(?:\\s(?:on|at|in|from|of|next|there|here)(?:\\s[\\w']{1,15}){0,3}?)?";

/** As it stands before a verb: `he`, `my sergeant`, `the woman on the desk`. For case-insensitive patterns. */
export const SOMEBODY = `(?:he|she|(?:my|our|his|her|their)\\s(?:\\w{2,12}\\s)?${ROLE}|(?:a|the|this|that)\\s(?:\\w{2,12}\\s)?${PERSON}${WHERE}|(?:a|one|one of my|one of our)\\s(?:\\w{2,12}\\s)?(?:colleagues?|sergeants?|officers?|constables?)(?:\\sof mine|\\s(?:on|in)\\s(?:my|our)\\s\\w{2,12}))`;
