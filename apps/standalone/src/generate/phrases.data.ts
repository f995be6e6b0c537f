import { list } from './phrase-list.js';

/**
 * Phrases and sentences that ideas of every theme are made of. `{task}` is a slot: what stands in it is chosen once for
 * an idea, so that its texts speak of one thing; `{Task}` begins with a capital letter. The first are the commonest.
 */
/** Whatever the theme is about, these may stand in for its own. */
export const anyKit =
  list(`a one-page checklist|a shared diary|a numbered locker|a laminated card|a small working group|
  a short film|a spare set in the store|a wall chart|a named lead on each shift|a weekly drop-in|a simple spreadsheet|
  a photo board|a red and green tag|a phone list that is kept up to date|a trial of two weeks|a mentor for new starters|
  a pocket guide|a common template|a box by the door|a monthly swap|a timer|a colour code|a question sheet|
  a standing agreement|a loan scheme`);

export const where = list(`in the parade room|by the front counter|in the control room|in the custody suite|
  at the back gate|in the report writing room|in the vehicle bay|in the property store|by the key cabinet|
  in the canteen|in the enquiry office|in the locker room|on the second floor|in the briefing room|in the kit store|
  by the charging points|in the interview rooms|in the drying room|by the lift|in the yard|in the CCTV room|
  in the neighbourhood office|in every response car|at the satellite station|in the kitchen|by the fuel pump|
  in the open-plan office|at the training centre|by the photocopier|in the exhibits room`);

export const when = list(`on nights|at shift change|at weekends|in the first hour|on late turn|in the winter|
  on early turn|during school holidays|at the end of the month|on Friday evenings|after midnight|on match days|
  on rest days|at busy times|between four and six|in the first week|over Christmas|after every incident|
  when it rains|during handover`);

export const loss =
  list(`forty minutes a shift|half an hour each time|two hours a week|ten minutes on every job|
  most of a morning|an hour a day|a crew for half the night|fifteen minutes a call|a day each month|
  the first hour of the shift|three calls a day|an afternoon a week|twenty minutes a file|a whole late turn`);

export const gain =
  list(`get back on patrol sooner|do it once and do it right|see at a glance what is waiting|
  leave the station within ten minutes|answer on the same day|finish on time|hand over without writing it out again|
  spend that time with victims|find what they need without asking|start with the facts|keep their promises|
  spot what comes back|learn it on the job|do it safely alone|rely on what they are told`);

export const trial =
  list(`for three months at two stations|on one shift for a month|for six weeks|with one team first|
  in two areas side by side|until the end of the year|for a quarter|on nights only|for one month in the spring|
  at the busiest station|at the smallest station|with volunteers`);

export const measure =
  list(`how long it takes|how often it happens|what is sent back|how many calls come in again|
  how many people use it|what people say of it|the hours that are saved|the miles that are driven|
  how many are closed on the day|the number of complaints|sickness in the team|what it costs`);

export const titles =
  list(`{Kit} {where}|{Kit} for {task}|{Kit} for {who} {when}|Less time lost to {task} {when}|
  {Kit} {where} for {task}|Help from {partner} with {task}|A quicker way of {task} {when}|
  Stop losing {loss} to {task}|{Kit} shared with {partner}|Train {who} in {task}|{Task}: {kit} {where}|
  {Kit} so that {who} can {gain}|Let {who} use {kit} when {task}|{Task} {when}: ask {partner}|
  {Who} and {partner}: one way of {task}|Give {who} {kit} {when}|{Kit} {when} to save {loss}`);

/** Of some kits: all begin with a consonant, as they come after "a". */
export const qualities =
  list(`simple|cheap|better|plain|proper|second|small|local|trusted|purpose-built|shared|bright|
  lockable|weatherproof|low-cost|central|portable|tidy`);

/** Who would go first. */
export const teams = [
  ...['A', 'B', 'C', 'D', 'E'].flatMap((letter) => [
    `${letter} shift`,
    `${letter} division`,
    `${letter} relief`,
  ]),
  ...Array.from({ length: 24 }, (_, number) => `team ${number + 1}`),
  ...['north', 'south', 'east', 'west', 'central'].flatMap((side) => [`the ${side} hub`, `${side} response`]),
];

/** Round a title. Where no place may be told, those without {area}. */
export const roundTitles = list(`{title} in {area}|{title}, {area}|{area}: {title}|{title}, with {team} first|
  {title} in {area}, with {team} first|{title} for {team}|{area} {team}: {title}|{title}: a trial with {team}|
  {title} {trial}`);

export const problems =
  list(`{Who} lose {loss} to {task} because {cause}.|{When} {who} struggle with {task}: {cause}.|
  {Task} costs us {loss}, since {cause}.|We all know about {task} {when}, and still {cause}.|
  {Cause}, so {task} takes far longer than it should.|It is always {task} that goes wrong {when}: {cause}.|
  {Who} tell me that {cause}, above all {when}.|When we are {task}, {cause}.`);

export const moreProblems =
  list(`It is worst {then}.|Last month it cost us {loss}.|New {who} notice it at once.|
  {Partner} told us the same thing.|We have asked before and heard nothing.|Nobody counts it, so nobody sees it.|
  People have found ways round it, and each does it differently.|The public see us waiting and wonder why.|
  It wears people down more than the big jobs do.|In {area} it happens almost every day.`);

export const proposals =
  list(`Put {kit} {where}, so that {who} can {gain}.|{Kit} {where} would let {who} {gain}.|
  Agree {kit} with {partner}, and let {who} {gain}.|Give {who} {kit}, and they could {gain}.|
  Start with {kit} {where}; {partner} would help us to keep it going.|Ask {partner} for {kit}, and train {who} to use it {when}.|
  Try {kit} for {task}, so that {who} can {gain}.|We should have {kit} {when}, looked after by {who}.`);

export const moreProposals =
  list(`Try it {trial} and count {measure} before and after.|It could be tried {trial}.|
  The cost is small: we have most of what it needs.|{Partner} would join in.|One of the {who} on each shift would look after it.|
  We would look at {measure} and stop if nothing changes.|It needs no new system.|Two of us would gladly run it {trial}.|
  If it works in {area}, others can copy it in a day.|I would share what we learn, good or bad.|
  A short briefing would be all the training that it needs.|Somebody must own it, or it will fade as the last one did.`);

export const followed =
  list(`The delay meant that {task} was left to the next shift, and the family heard of it late.|
  We spent {loss} putting it right.|A complaint was made, and it was upheld.|{Partner} had to step in.|
  Nobody was hurt, but it was luck.|The case did not go further.`);

export const overcame = list(`{Kit} was put in place within the week.|We said sorry early, and meant it.|
  {Who} now check it together {when}.|{Partner} agreed to ring us first.|The supervisor asked why, and not who.`);

export const comments = list(`We have the same problem here {when}.|Do you know what it would cost a year?|
  We tried something like it {trial}, and people liked it.|Who would look after it after the first month?|
  Count {measure} before you begin, so that you can tell whether it helped.|Simple and cheap: I cannot see why not.|
  Our {who} asked for this as well.|Please ask your data protection team early. Ours was helpful.|
  {Partner} here would join in.|Ours is {where}, and it works well there.|How do you keep it going {when}?|
  Could you share the template?|It did not work for us, and I think that is because {cause}.|Good idea. Thank you.|
  We would try it {trial} beside you.|Has anybody measured {measure}?`);

export const authorsComments =
  list(`Thank you. We will try it {trial}.|It would cost very little: most of it is there.|
  I have asked {partner}, and they are willing.|Good question. We would look at {measure}.`);

/** What a broker writes with a move. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  RETURN:
    list(`Could you say who would look after it?|Have you asked {partner}?|What would tell you that it worked?|
    Is this for one station or for all?`),
  REVISE: list(
    `I have asked, and added what they said.|For two stations at first.|We would count {measure}.`,
  ),
  PARK: list(`The contract ends next year: we will look at it again then.|Waiting for the new system.|
    A good idea that nobody can take on before the summer.`),
  RESUME: list(`The new system is in, so this can go on.|Somebody can take this on now.`),
  SHARE_LOCALLY: list(`Worth trying in every district.|Shared with all shifts: please tell us how it goes.`),
  ESCALATE: list(`Other forces have this problem too.|This needs a decision above one force.`),
  SEND_BACK: list(`Please try this in your own force first.|This is for one force to decide.`),
  SHARE_NATIONALLY: list(`Shared with every force.|Clear, cheap and easy to copy.`),
  SELECT_FOR_TEST: list(`Promising enough to test in several forces.|Nobody has measured this yet.`),
  START_TEST: list(`Sites and protocol are agreed.`),
  COMPLETE_TEST: list(`Results are in from all sites.`),
  PUBLISH: list(`Reviewed and published with its results.`),
  CLAIM: list(`Looking at this now.`),
};

/** Why an idea ended, the commonest first, as its author is told. */
export const closings: readonly (readonly [stopReason: string, weight: number, sentence: string])[] = [
  ['ALREADY_DONE', 24, 'We do this already, and the link to it is in the reply.'],
  ['DUPLICATE', 20, 'The same idea is under way, and yours is linked with it.'],
  ['NO_CAPACITY', 16, 'Nobody can take this on this year.'],
  ['COST', 14, 'It would cost more than it saves at present.'],
  ['OUT_OF_SCOPE', 10, 'This is for another body to decide, and we have told them.'],
  ['NO_OWNER', 7, 'We looked for somebody to own this and found nobody.'],
  ['EVIDENCE_AGAINST', 4, 'It was tested elsewhere and made no difference.'],
  ['NOT_LAWFUL', 2, 'Our legal team tells us that this would not be lawful.'],
  ['OTHER', 3, 'Please see the longer reply.'],
];

export const consents =
  list(`They agreed at a partnership meeting.|They wrote to us and asked that it be shared.|
  Agreed on the telephone and noted.`);
