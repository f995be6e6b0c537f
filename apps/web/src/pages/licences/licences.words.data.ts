import type { Pair } from '../../words.data.js';

/** What those who issue licences to share read. */
export const licenceWords = {
  navLicences: ['Licences', 'Trwyddedau'],
  licencesOfHeading: ['Licences to share', 'Trwyddedau i rannu'],
  licencesOfLead: [
    'Who holds one shares practices and learning notes within policing at once, without your approval of each. You can end it at any time.',
    'Mae’r sawl sydd ag un yn rhannu arferion a nodiadau dysgu o fewn plismona ar unwaith, heb i chi gymeradwyo pob un. Gallwch ddod â hi i ben unrhyw bryd.',
  ],
  licencesOfNone: ['There is none of this state.', 'Nid oes yr un yn y cyflwr hwn.'],
  licencesOfCount: ['Licences: {n}', 'Trwyddedau: {n}'],
  licenceScope: ['For', 'Ar gyfer'],
  licenceEveryTheme: ['every theme', 'pob thema'],
  licenceIssuedOn: ['Issued {date}, by {issuer}', 'Rhoddwyd {date}, gan {issuer}'],
  licenceEnds: ['Ends {date}', 'Daw i ben {date}'],
  licenceCheck_PERMISSION: ['Permission', 'Caniatâd'],
  licenceCheck_AUDIENCE: ['Audience', 'Cynulleidfa'],
  licenceCheck_LEGISLATION: ['Legislation', 'Deddfwriaeth'],
  licenceCheck_TECHNOLOGY: ['Technology', 'Technoleg'],
  licenceMet: ['met', 'wedi’i fodloni'],
  licenceNotMet: ['not met', 'heb ei fodloni'],
  licenceDecide: ['Answer {name}', 'Ateb {name}'],
  licenceEndFor: ['End the licence of {name}', 'Dod â thrwydded {name} i ben'],
  licenceFirstDayOff: [
    'The first day on which it holds no longer',
    'Y diwrnod cyntaf pan na fydd yn ddilys mwyach',
  ],
  licenceIssue: ['Issue the licence', 'Rhoi’r drwydded'],
  licenceOwn: ['Nobody issues a licence to themselves.', 'Nid oes neb yn rhoi trwydded iddo’i hun.'],
  licenceWhy: ['Why, for its holder to read', 'Pam, i’w deiliad ei ddarllen'],
  licenceRefuse: ['Refuse it', 'Ei gwrthod'],
  licenceWithdraw: ['Withdraw it now', 'Ei thynnu’n ôl nawr'],
  levelHeading: [
    'How far your force trusts its sharers',
    'I ba raddau y mae eich heddlu’n ymddiried yn ei rannwyr',
  ],
  levelLegend: ['Level', 'Lefel'],
  level_EACH: [
    'Each text is approved by itself; licences rest',
    'Cymeradwyir pob testun ar ei ben ei hun; mae trwyddedau’n gorffwys',
  ],
  level_CLASS: [
    'A class: licences hold for their themes',
    'Dosbarth: mae trwyddedau’n ddilys ar gyfer eu themâu',
  ],
  level_TRUSTED: [
    'Trusted sharers: licences hold for every theme',
    'Rhannwyr dibynadwy: mae trwyddedau’n ddilys ar gyfer pob thema',
  ],
  levelWhy: ['Why, for the record', 'Pam, ar gyfer y cofnod'],
  levelSend: ['Set the level', 'Gosod y lefel'],
  openlyHeading: ['What was shared with all of policing', 'Yr hyn a rannwyd â phlismona i gyd'],
  openlyMonth: ['Month', 'Mis'],
  openlyAll: ['Shared', 'Rhannwyd'],
  openlyFreely: ['Without approval of each', 'Heb gymeradwyo pob un'],
  openlyNone: ['Nothing yet.', 'Dim byd eto.'],
} as const satisfies Readonly<Record<string, Pair>>;
