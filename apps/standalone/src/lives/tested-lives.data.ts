import { selectsForTest, type Step } from './steps.js';
import * as test from './test-steps.js';

const STATIONS = {
  INTERVENTION: {
    'South Yorkshire, north station': 'south-yorkshire',
    'Kent, coast station': 'kent',
    'West Midlands, east station': 'west-midlands',
  },
  COMPARISON: {
    'South Yorkshire, south station': 'south-yorkshire',
    'Kent, inland station': 'kent',
    'West Midlands, west station': 'west-midlands',
  },
};
const ROADS = {
  INTERVENTION: { 'Staffordshire, with drone': 'staffordshire', 'Hampshire, with drone': 'hampshire' },
  COMPARISON: { 'Cheshire, laser survey': 'cheshire', 'Dorset, laser survey': 'dorset' },
};
const UNITS = {
  INTERVENTION: { 'Durham, drawn first': 'durham', 'Lancashire, drawn first': 'lancashire' },
  COMPARISON: { 'Durham, drawn second': 'durham', 'Lancashire, drawn second': 'lancashire' },
};

/** Ideas that are tested, from the plan to what was learned: one that worked, one without effect, one running, one planned. */
export const testedLives: Readonly<Record<string, readonly Step[]>> = {
  'd01.south-yorkshire': [
    test.plansTest(
      80,
      {
        question: 'Do lockers of charged batteries keep body-worn cameras recording to the end of a shift?',
        design: 'MATCHED',
        logicModel: {
          problem: 'Cameras go flat part-way through late turn.',
          response: 'A numbered locker of charged batteries by the parade room.',
          mechanism: 'Each crew walks out with a battery that lasts the shift.',
          inputs: 'A locker, and one battery more for each camera.',
          activities: 'Each crew swaps a battery in as it walks out.',
          outcomes: 'Fewer recordings end before the incident does.',
          assumptions: 'The dock charges a battery within a shift.',
        },
        outcomes: [
          {
            ...{ id: 'ended-early', name: 'Recordings that ended early', kind: 'COUNT_RATE' },
            ...{ direction: 'LOWER_IS_BETTER', primary: true, smallestUsefulChange: 0.15 },
            ...{ expectedN: 3600, expectedBaseline: 0.08 },
          },
          {
            ...{ id: 'full', name: 'Shifts begun with a full battery', kind: 'PROPORTION' },
            ...{ direction: 'HIGHER_IS_BETTER', primary: false, smallestUsefulChange: 0.1 },
            ...{ expectedN: 900, expectedBaseline: 0.55 },
          },
        ],
        analysisPlan:
          'Relative incident rate ratio of recordings that ended early for each shift worked; six months before and after, in pairs of stations of one force.',
        ethics: 'No person is studied; counts come from the video system. Looked at by the research board.',
        touchesPublic: true,
        publicInvolvement:
          'The independent advisory groups of the three forces were told and had no objection.',
        independent: true,
        stoppingRule: 'Stop where a locker or a battery overheats.',
      },
      { starts: 10, ends: 190 },
    ),
    test.addsSites(82, STATIONS),
    test.startsTest(90),
    test.departs(
      131,
      'The coast station of Kent began three weeks late.',
      'Its locker had no power socket near the parade room.',
    ),
    test.measures(282, 'ended-early', {
      columns: 'n,events',
      sites: {
        'South Yorkshire, north station': ['1190,101', '1204,58'],
        'Kent, coast station': ['980,74', '1011,50'],
        'West Midlands, east station': ['1420,128', '1398,71'],
        'South Yorkshire, south station': ['1105,88', '1121,92'],
        'Kent, inland station': ['1012,79', '990,72'],
        'West Midlands, west station': ['1387,119', '1402,124'],
      },
    }),
    test.measures(283, 'full', {
      columns: 'n,events',
      sites: {
        'South Yorkshire, north station': ['300,160', '300,262'],
        'Kent, coast station': ['300,171', '300,240'],
        'West Midlands, east station': ['300,158', '300,255'],
        'South Yorkshire, south station': ['300,166', '300,170'],
        'Kent, inland station': ['300,175', '300,168'],
        'West Midlands, west station': ['300,149', '300,157'],
      },
    }),
    test.completes(290, {
      conclusion:
        'Recordings ended early about four times in ten less often where there were lockers, beside stations without.',
      limitations:
        'Six stations of three forces, chosen by the forces and not by chance; one season; one began three weeks late.',
    }),
    test.draftsEvidence(300, {
      title: 'Lockers of charged batteries keep body-worn cameras recording',
      summary:
        'In three forces, stations with a locker of charged batteries by the parade room lost about four in ten fewer recordings than before, while stations without saw no change.',
      emmie: [
        {
          dimension: 'EFFECT',
          text: 'Relative incident rate ratio about 0.6 over three pairs of stations, much the same in each.',
          quality: 3,
        },
        {
          dimension: 'MECHANISM',
          text: 'Crews left with a full battery: the share of shifts begun with one rose by about half.',
          quality: 2,
        },
        {
          dimension: 'MODERATORS',
          text: 'Not known: the stations differed little in size and in shifts.',
          quality: 0,
        },
        {
          dimension: 'IMPLEMENTATION',
          text: 'The locker has to stand where crews walk out, and needs a power socket there.',
          quality: 2,
        },
        {
          dimension: 'ECONOMIC_COST',
          text: 'A locker and a second battery for each camera; no running cost was found.',
          quality: 1,
        },
      ],
      professionalJudgement: 'Stations that want to begin can: it is cheap, and is undone in a day.',
      cost: 'About the price of one camera for each ten officers of a station.',
    }),
    test.publishesEvidence(308),
  ],
  'd18.staffordshire': [
    test.plansTest(
      56,
      {
        question: 'Do drone photo models reopen roads sooner after serious collisions than laser surveys?',
        design: 'DIFFERENCE_IN_DIFFERENCES',
        logicModel: {
          problem: 'A laser survey can close a trunk road for hours.',
          response: 'A drone photographs the scene, and it is measured back at the office.',
          mechanism: 'Photographing takes less time at the scene than measuring.',
          outcomes: 'Roads are closed for a shorter time.',
          assumptions: 'A pilot is on duty, and the weather lets the drone fly.',
        },
        outcomes: [
          {
            ...{ id: 'closed', name: 'Minutes for which the road was closed', kind: 'MEAN' },
            ...{ direction: 'LOWER_IS_BETTER', primary: true, smallestUsefulChange: 0.3 },
            ...{ expectedN: 440, expectedBaseline: 220, expectedSd: 85 },
          },
        ],
        analysisPlan:
          'Difference in differences of minutes closed, as Hedges’ g, two forces with drones beside two with laser surveys.',
        ethics: 'Closures are counted from road logs; no person is studied.',
        touchesPublic: false,
        independent: true,
        stoppingRule: 'Stop where a collision cannot be reconstructed from its model.',
      },
      { starts: 14, ends: 180 },
    ),
    test.addsSites(58, ROADS),
    test.startsTest(70),
    test.measures(238, 'closed', {
      columns: 'n,mean,sd',
      sites: {
        'Staffordshire, with drone': ['224,221.4,86.2', '231,216.9,84.0'],
        'Hampshire, with drone': ['240,214.8,82.5', '236,212.1,85.7'],
        'Cheshire, laser survey': ['218,225.0,88.1', '222,222.7,83.9'],
        'Dorset, laser survey': ['229,209.3,80.4', '226,207.5,82.2'],
      },
    }),
    test.completes(242, {
      conclusion:
        'Roads were closed for as long with drones as with laser surveys: pilots were waited for, and the rest of the work set the time.',
      limitations:
        'Four forces, two of which chose to use drones; closures by day and by night were not told apart.',
    }),
    test.draftsEvidence(252, {
      title: 'Drone mapping did not reopen roads sooner',
      summary:
        'In two forces that mapped serious collisions by drone, roads stayed closed for as long as before, and as long as in two forces with laser surveys.',
      cost: 'A drone, and two trained pilots for each force.',
    }),
    test.publishesEvidence(262),
  ],
  'd04.durham': [
    test.plansTest(
      66,
      {
        question: 'Are children found sooner where residential units send a pack made at placement?',
        design: 'RCT_CLUSTER',
        logicModel: {
          problem: 'Staff answer the same questions every time a child does not come back.',
          response: 'A short pack, made at placement and refreshed each month.',
          mechanism: 'Officers know where to look from the first minute.',
          outcomes: 'Children are found sooner.',
        },
        outcomes: [
          {
            ...{ id: 'hours', name: 'Hours until the child is found', kind: 'MEAN' },
            ...{ direction: 'LOWER_IS_BETTER', primary: true, smallestUsefulChange: 0.2 },
            ...{ expectedN: 320, expectedBaseline: 9, expectedSd: 7 },
          },
        ],
        analysisPlan: 'Hedges’ g of hours, units drawn first beside units drawn second.',
        ethics: 'Looked at by the research board; no unit goes without what it has today.',
        touchesPublic: true,
        publicInvolvement:
          'Young people who had lived in such units read the pack and changed four questions.',
        independent: true,
        stoppingRule: 'Stop where a pack is seen by anybody who should not see it.',
      },
      { starts: 20, ends: 345 },
    ),
    test.addsSites(68, UNITS),
    test.startsTest(86),
    test.measures(110, 'hours', {
      columns: 'n,mean,sd',
      sites: {
        'Durham, drawn first': ['84,9.4,7.1'],
        'Lancashire, drawn first': ['91,8.8,6.9'],
        'Durham, drawn second': ['79,9.1,7.4'],
        'Lancashire, drawn second': ['88,9.0,6.6'],
      },
    }),
  ],
  'd03.kent': [
    selectsForTest(170, 'Homes in two forces would begin, and the pack of Durham can be compared with it.'),
    test.plansTest(
      178,
      {
        question: 'Does a one-page profile held by care homes shorten the time until a child is found?',
        design: 'STEPPED_WEDGE',
        touchesPublic: true,
        independent: true,
      },
      { starts: 40, ends: null },
    ),
  ],
};
