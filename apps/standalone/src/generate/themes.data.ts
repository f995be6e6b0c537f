import { list } from './phrase-list.js';

/** What ideas of a theme speak of. Each is a phrase that fits wherever its kind is used; the first are the commonest. */
export interface ThemeWords {
  readonly theme: string;
  /** How many ideas are about it, beside the other themes. */
  readonly weight: number;
  /** What is done: "grading repeat calls". */
  readonly task: readonly string[];
  /** What would help: "a one-page prompt". */
  readonly kit: readonly string[];
  /** Why it goes wrong: a clause. */
  readonly cause: readonly string[];
  /** Those who do it, more than one. */
  readonly who: readonly string[];
  /** Who might help. */
  readonly partner: readonly string[];
}

export const themeWords: readonly ThemeWords[] = [
  {
    theme: 'digital-data-and-technology',
    weight: 15,
    task: list(`typing statements|uploading body-worn video|searching three systems for one name|resetting passwords|
      entering the same address twice|charging cameras|finding the right form|printing from a mobile|
      linking records|filling in the daily return|checking a vehicle|sending large files to prosecutors`),
    kit: list(`a battery locker|voice typing on the issued phone|a single sign-on|a search box across systems|
      a pre-filled form|a QR code on the door|a small docking station|a shared dashboard|a spare handset for each shift|
      an offline copy of the guidance|a plain list of shortcuts|a script that fills in known fields`),
    cause: list(`nobody knows which dock has a charged one|each system wants its own password|
      the same details are typed into four screens|the signal drops as soon as we leave the yard|
      the form was made for a desk and not for a phone|updates run at the start of a shift|
      two systems spell the same street in different ways`),
    who: list(`response officers|enquiry office staff|duty sergeants|detectives|analysts|special constables`),
    partner: list(`the digital team|a local university|the county's IT service|the shared services team`),
  },
  {
    theme: 'response-and-contact',
    weight: 13,
    task: list(`grading repeat calls|finding remote addresses|handing over at shift change|waiting with patients|
      attending concern for safety calls|keying the same log twice|finding an interpreter|
      calling people back|getting the first account|covering the early hours`),
    kit: list(`a QR plate on the gate|a one-page prompt by the phone|a video interpreter on the tablet|a shared call-back diary|
      a map of access points|a quiet desk for call-backs|a second crew on late turn|a short text message with the log number|
      a checklist for the first ten minutes|a direct line to the ward`),
    cause: list(`callers cannot say where they are|nobody can tell which callers have rung before|
      the log closes before anybody rings back|crews are sent before the ward has been asked|
      the handover is done in the corridor|details are lost between the call and the crew`),
    who: list(`call handlers|response officers|dispatchers|front counter staff|late turn crews`),
    partner: list(`the ambulance service|the fire and rescue service|the out-of-hours team|the hospital`),
  },
  {
    theme: 'neighbourhood-and-asb',
    weight: 10,
    task: list(`dealing with off-road bikes|keeping in touch with shops|walking the same hot spots|
      answering the same complaint each week|returning stolen bicycles|planning for dark evenings|
      keeping parks safe after school|speaking with young people on the estate|door knocking after a burglary`),
    kit: list(`a free frame sticker|a problem-solving clinic|a pool of e-bikes|a pop-up desk in the library|
      a shared patrol plan|a monthly walk with residents|a small property marking kit|a notice board at the bus station|
      a loaned camera for one entry|a youth panel`),
    cause: list(`nobody has time to see the pattern|the problem moves two streets along|
      shops report each theft in a different way|residents do not know who their officer is|
      a vehicle is needed for a ten-minute walk|each team starts its own list`),
    who: list(`neighbourhood officers|community support officers|beat teams|special constables|volunteers`),
    partner: list(
      `the housing association|the parish council|the youth service|the shopping centre|the bus company`,
    ),
  },
  {
    theme: 'people-wellbeing-and-training',
    weight: 10,
    task: list(`booking leave|coming back after a long absence|getting support after a bad incident|
      refreshing first aid|learning a new role|finding a tutor|eating well on nights|keeping up with changes in the law|
      preparing for promotion|moving between departments`),
    kit: list(`a buddy for the first month|a quiet room|a ten-minute refresher|a hot food machine|a shared tutor list|
      a phased return plan|a short film for each change|a peer supporter on call|a skills record on the phone|
      a practice room for interviews`),
    cause: list(`leave is refused by a system that nobody can see into|the course is full until next year|
      people find out who the supporter is by chance|training is read once and forgotten|
      there is nothing hot to eat after eight|new starters wait weeks for a login`),
    who: list(`student officers|supervisors|tutors|control room staff|police staff|night shifts`),
    partner: list(
      `occupational health|the staff association|the training college|the federation|a sports club`,
    ),
  },
  {
    theme: 'vulnerability-and-mental-health',
    weight: 8,
    task: list(`finding missing adults|waiting in the emergency department|supporting people in crisis|
      repeating the same risk assessment|checking on people who live alone|sharing a safety plan|
      speaking with people with dementia|sitting with a patient until morning`),
    kit: list(`a safety plan that travels with the person|a nurse in the control room|a trained pilot on late turn|
      a card with pictures|a handover form agreed with the ward|a list of safe places|a call-back within a day|
      a one-page profile`),
    cause:
      list(`the plan is in a system that we cannot read|officers wait because nobody can take the patient|
      each service asks the same questions|families are not told who to ring|the search begins an hour late|
      the person is seen by somebody new each time`),
    who: list(`response officers|missing persons teams|safeguarding officers|call handlers`),
    partner: list(`the mental health trust|adult social care|a care home|the hospital|a local charity`),
  },
  {
    theme: 'investigation-and-forensics',
    weight: 8,
    task: list(`booking in exhibits|waiting for phone downloads|viewing hours of footage|building a case file|
      redacting statements|tracing witnesses|sending swabs|tracking outstanding enquiries|collecting footage from shops`),
    kit: list(`a labelled exhibit rack|a triage sheet for phones|a link for sending footage|a file builder with prompts|
      a redaction desk|a courier twice a week|a weekly enquiries board|a template for first accounts|a viewing suite on each floor`),
    cause: list(`the queue is first come, first served|footage is overwritten before we ask for it|
      exhibits sit in a van until Monday|files come back for the same three mistakes|
      nobody sees what is outstanding|redaction is done by whoever is free`),
    who: list(`detectives|exhibits officers|file builders|crime scene investigators|investigators`),
    partner: list(`the prosecution service|the laboratory|the shop owners' group|a neighbouring force`),
  },
  {
    theme: 'vawg-and-domestic-abuse',
    weight: 7,
    task: list(`keeping victims informed|serving protection orders|taking first accounts at home|
      checking breaches of bail|walking safe routes with students|referring people to support|
      planning a safe return for belongings|listening to repeat callers`),
    kit: list(`a call-back within a day|a safe text message|an adviser in the control room|a body-worn first account|
      a diary of orders that end soon|a walk of the route after dark|a discreet contact card|a joint visit`),
    cause: list(`orders run out before anybody looks|the victim tells the same story four times|
      nobody rings when bail changes|referrals wait until the morning|the route is unlit after ten|
      letters go to an address that is not safe`),
    who: list(`response officers|safeguarding officers|neighbourhood officers|call handlers`),
    partner: list(`the advocacy service|the refuge|the university|the family court|the licensing team`),
  },
  {
    theme: 'estates-fleet-and-sustainability',
    weight: 7,
    task: list(`finding a vehicle that is fit to drive|charging electric cars|jump-starting vans|heating empty offices|
      cleaning vehicles between crews|ordering uniform|storing wet kit|parking at the end of a shift|replacing bulbs`),
    kit: list(`a key cabinet with a record|a drying room|a shared vehicle board|a timer on the heating|a charging bay|
      a spare set of tyres|a fault form on the phone|a uniform exchange shelf|a bicycle shelter|a refill station`),
    cause: list(`faults are written on a board and wiped off|nobody knows who has the keys|
      the heating runs all weekend|vans wait a month for a bulb|there are two chargers for nine cars|
      wet jackets are left on chairs`),
    who: list(`response officers|fleet staff|front counter staff|drivers|facilities staff`),
    partner: list(`the county council|the fire and rescue service|a local garage|the energy company`),
  },
  {
    theme: 'partnership-and-information-sharing',
    weight: 6,
    task: list(`sharing a risk with partners|preparing the monthly meeting|asking for council camera footage|
      finding the right contact|agreeing who leads|chasing referrals|passing on what was learned`),
    kit: list(`a shared contact list|a single referral form|a joint briefing|a desk in each other's office|
      a plain agreement on one page|a secure shared folder|a fortnightly call|a named person on each side`),
    cause: list(`each partner has a form of its own|the meeting starts by reading the minutes|
      people move and the list is out of date|nobody is sure what may be shared|referrals vanish into a mailbox`),
    who: list(`partnership officers|neighbourhood officers|safeguarding officers|analysts`),
    partner: list(
      `the council|the probation service|the school|the health board|the fire and rescue service`,
    ),
  },
  {
    theme: 'roads-and-transport',
    weight: 6,
    task: list(`recording a collision|closing a road|checking tachographs|dealing with abandoned vehicles|
      using passing-speed kit|escorting wide loads|recovering vehicles at night|removing drink drivers`),
    kit: list(`a drone survey|a collision form on the tablet|a loaned speed gun|a reflective sign for each car|
      a recovery rota|a weekly plan of escorts|a dash camera link|a training morning on new vehicles`),
    cause:
      list(`the road stays shut while we measure|forms are filled in twice|recovery takes two hours at night|
      escorts are asked for on the day|camera clips come on discs|few are trained to use the kit`),
    who: list(`roads policing officers|collision investigators|response officers|special constables`),
    partner: list(`the highways authority|the recovery firm|the haulage association|the ambulance service`),
  },
  {
    theme: 'custody-and-criminal-justice',
    weight: 6,
    task: list(`booking in detained people|waiting for a custody desk|finding an appropriate adult|arranging solicitors|
      preparing remand files|reviewing bail|handing back property|looking after people on a first night`),
    kit: list(`a low-stimulus room|a booking slot|an appropriate adult rota|a property bag with a receipt|a bail diary|
      a video link to the solicitor|a distraction pack|a file check before charge`),
    cause:
      list(`four cars wait in the yard at the same time|the adult lives an hour away|bail dates are kept on paper|
      property is signed for three times|noise and light make it worse|files are checked after the court has them`),
    who: list(`custody sergeants|detention officers|response officers|file builders`),
    partner: list(`the court|the liaison and diversion team|the solicitors' group|the health care provider`),
  },
  {
    theme: 'serious-violence-and-organised-crime',
    weight: 5,
    task: list(`finding discarded knives|talking with young people about knives|mapping drug lines|
      watching for new addresses|visiting people at risk|passing on what patrols see`),
    kit: list(`a surrender bin chosen by young people|a metal detector for each team|a debrief card|
      a mentor from the area|a shared address list|a Friday briefing|a landlord checklist`),
    cause: list(`patrols see things that reach nobody|bins stand where nobody goes|
      the address is known to three teams and shared by none|young people have heard the talk before|
      searches stop when it gets dark`),
    who: list(`neighbourhood officers|intelligence officers|school liaison officers|proactive teams`),
    partner: list(
      `the violence reduction unit|the school|the housing association|the hospital|a boxing club`,
    ),
  },
  {
    theme: 'inclusion-and-community-confidence',
    weight: 5,
    task: list(`explaining a stop|reaching people who never ring us|reporting hate crime|speaking with deaf residents|
      keeping promises after a meeting|translating letters|recruiting from all parts of the area`),
    kit: list(`a feedback card|a sign language link|an easy-read letter|a listening hour in the market|a community interpreter|
      a follow-up text message|a reporting point in the library|a short film in four languages`),
    cause:
      list(`letters are written for lawyers|people never hear what came of it|the meeting is always on a weekday|
      few of us speak the language|complaints are the only feedback that we get`),
    who: list(`neighbourhood officers|front counter staff|recruiters|response officers`),
    partner: list(
      `a faith group|the deaf association|the library|the community centre|the independent advisory group`,
    ),
  },
  {
    theme: 'child-protection-and-exploitation',
    weight: 5,
    task: list(`finding missing children|sharing school concerns|return home talks|
      recording children seen at incidents|spotting exploitation at hotels|planning strategy meetings`),
    kit: list(`a profile held by the care home|a prompt for children at home|a hotel reception card|
      a same-day referral|a joint return visit|a calm room for children|a school contact list`),
    cause: list(`the first hour goes on facts that the home already knew|schools hear of it days later|
      staff do not know what to look for|talks happen a week too late|children are not written into the log`),
    who: list(`missing persons teams|child protection officers|response officers|school liaison officers`),
    partner: list(`children's services|the care home|the school|the hotel group|the youth service`),
  },
  {
    theme: 'leadership-ethics-and-standards',
    weight: 4,
    task: list(`learning from mistakes|raising a concern|giving feedback upwards|writing policies|running meetings|
      thanking people|approving small purchases`),
    kit: list(`a learning note without names|a reverse mentor|a one-page policy|a meeting-free day|
      a question box that is answered|a monthly thank you|a small team budget`),
    cause: list(`policies run to forty pages|people fear that a mistake will be held against them|
      questions go up and no answer comes down|five signatures are needed for a kettle|
      meetings are held because it is Tuesday`),
    who: list(`supervisors|chief officers|middle managers|police staff`),
    partner: list(`the staff association|the standards team|a neighbouring force|the ethics committee`),
  },
  {
    theme: 'fraud-cyber-and-economic',
    weight: 4,
    task: list(`following small frauds|warning older people about doorstep fraud|helping shops after an online theft|
      building a payment timeline|protecting repeat victims|stopping courier fraud`),
    kit: list(`a ten-question check|a volunteer accountant|a bank branch poster|a call-blocking box|a victim call-back|
      a timeline template|a taxi driver alert`),
    cause: list(`nobody has time to follow the money|victims pay again within the month|
      the bank hears of it after us|small traders think that it happens to others|reports are passed on and never return`),
    who: list(`fraud officers|neighbourhood officers|volunteers|call handlers`),
    partner: list(`the bank|trading standards|the post office|the chamber of commerce|a taxi firm`),
  },
  {
    theme: 'rural-wildlife-and-heritage',
    weight: 4,
    task: list(`reaching remote farms|dealing with hare coursing|marking plant and quad bikes|watching over old churches|
      finding walkers|patrolling without a signal`),
    kit: list(`a plate on each gate|a satellite messenger|a farm watch group|a loaned trail camera|a marking day|
      a map of tracks and fords|a horse patrol at weekends`),
    cause:
      list(`the nearest car is forty minutes away|nobody can say which gate it was|there is no signal in the valley|
      machines cannot be told apart|lead is gone before anybody looks up`),
    who: list(`rural crime teams|response officers|special constables|wildlife officers`),
    partner: list(`the farmers' union|the national park|mountain rescue|the diocese|the parish council`),
  },
  {
    theme: 'public-order-events-and-resilience',
    weight: 4,
    task: list(`planning for match days|feeding officers at long events|briefing mutual aid|keeping the town open in floods|
      counting people in and out|clearing the high street at closing time`),
    kit: list(`a joint event plan|a food van contract|a pocket briefing card|a flood map with levels|a welfare lead|
      a shared radio channel|a late bus marshal`),
    cause: list(`officers from elsewhere do not know the ground|food comes cold or not at all|
      the plan is rewritten each season|two control rooms hear different things|everybody leaves at the same minute`),
    who: list(`public order officers|event planners|special constables|bronze commanders`),
    partner: list(`the club|the council|the bus company|the environment agency|the stewards`),
  },
];
