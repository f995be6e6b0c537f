type CriterionRow = readonly [
  id: string,
  name: string,
  nameCy: string,
  question: string,
  questionCy: string,
  weight: number,
];

/** What ideas are scored by until the national desk sets other criteria. More is better in each. */
export const firstCriteria: readonly CriterionRow[] = [
  [
    'scale',
    'Scale of the problem',
    'Maint y broblem',
    'How large is the problem where it is found?',
    'Pa mor fawr yw’r broblem lle mae’n codi?',
    2,
  ],
  [
    'forces',
    'Forces affected',
    'Heddluoedd yr effeithir arnynt',
    'How many forces have it?',
    'Faint o heddluoedd sydd â hi?',
    2,
  ],
  [
    'fit',
    'Fit with a national priority',
    'Yn cyd-fynd â blaenoriaeth genedlaethol',
    'Does it serve a national priority?',
    'A yw’n gwasanaethu blaenoriaeth genedlaethol?',
    1,
  ],
  [
    'benefit',
    'Expected benefit',
    'Budd disgwyliedig',
    'What would the public, victims, the workforce or the budget gain?',
    'Beth fyddai’r cyhoedd, dioddefwyr, y gweithlu neu’r gyllideb yn ei ennill?',
    3,
  ],
  [
    'effort',
    'Little effort and cost',
    'Ychydig o ymdrech a chost',
    'How little would it take to do?',
    'Cyn lleied y byddai’n ei gymryd i’w wneud?',
    2,
  ],
  [
    'risk',
    'Little legal, ethical or equality risk',
    'Ychydig o risg gyfreithiol, foesegol neu gydraddoldeb',
    'How free is it of legal, ethical and equality risk?',
    'Pa mor rhydd ydyw o risg gyfreithiol, foesegol a chydraddoldeb?',
    2,
  ],
  [
    'evidence',
    'Evidence so far',
    'Tystiolaeth hyd yma',
    'What is known of whether it works?',
    'Beth sy’n hysbys ynghylch a yw’n gweithio?',
    1,
  ],
  [
    'testability',
    'Testability',
    'Y gallu i’w brofi',
    'How well could it be tested?',
    'Pa mor dda y gellid ei brofi?',
    1,
  ],
  [
    'readiness',
    'Readiness to scale',
    'Parodrwydd i’w ehangu',
    'How soon could other forces take it up?',
    'Pa mor fuan y gallai heddluoedd eraill ei fabwysiadu?',
    1,
  ],
];

type PriorityRow = readonly [id: string, name: string, nameCy: string, source: string, startsOn: string];

const SPR = 'Strategic Policing Requirement 2023';

/** The national threats of the Strategic Policing Requirement of 20 February 2023. */
export const firstPriorities: readonly PriorityRow[] = [
  ['spr-vawg', 'Violence against women and girls', 'Trais yn erbyn menywod a merched', SPR, '2023-02-20'],
  ['spr-terrorism', 'Terrorism', 'Terfysgaeth', SPR, '2023-02-20'],
  ['spr-soc', 'Serious and organised crime', 'Troseddau difrifol a chyfundrefnol', SPR, '2023-02-20'],
  ['spr-cyber', 'A national cyber incident', 'Digwyddiad seiber cenedlaethol', SPR, '2023-02-20'],
  ['spr-child-abuse', 'Child sexual abuse', 'Cam-drin plant yn rhywiol', SPR, '2023-02-20'],
  ['spr-public-disorder', 'Public disorder', 'Anhrefn cyhoeddus', SPR, '2023-02-20'],
  ['spr-civil-emergencies', 'Civil emergencies', 'Argyfyngau sifil', SPR, '2023-02-20'],
];
