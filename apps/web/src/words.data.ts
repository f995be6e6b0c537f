/** A string in both languages; {…} stands for a value. The Welsh waits for a translator's review before a release. */
export type Pair = readonly [en: string, cy: string];

export const mapWords = {
  heading: ['Where policing’s ideas come from', 'O ble y daw syniadau plismona'],
  lead: [
    'Officers, staff and volunteers of the {n} police forces of England and Wales send in ideas. Each idea counts with its force and is answered: none ends without a reason that its author was told.',
    'Mae swyddogion, staff a gwirfoddolwyr y {n} heddlu yng Nghymru a Lloegr yn anfon syniadau. Mae pob syniad yn cyfrif gyda’i heddlu ac yn cael ateb: nid oes yr un yn dod i ben heb i’w awdur gael gwybod y rheswm.',
  ],
  figures: ['Ideas so far', 'Syniadau hyd yn hyn'],
  withForces: ['With the {n} forces', 'Gyda’r {n} heddlu'],
  elsewhere: ['Elsewhere', 'Mewn mannau eraill'],
  total: ['Total', 'Cyfanswm'],
  nationalBodies: ['national bodies', 'cyrff cenedlaethol'],
  impactCases: [
    'anonymous impact cases, which name no force',
    'achosion effaith dienw, nad ydynt yn enwi heddlu',
  ],

  mapHeading: ['The map', 'Y map'],
  skipMap: ['Skip the map and go to the table', 'Neidio dros y map a mynd i’r tabl'],
  mapTitle: [
    'Map of the {n} forces of England and Wales, shaded by number of ideas',
    'Map o’r {n} heddlu yng Nghymru a Lloegr, wedi’i liwio yn ôl nifer y syniadau',
  ],
  mapHelp: [
    'Darker means more ideas. Choose a force to find it in the table. The circle shows the City of London, 20 times larger.',
    'Mae lliw tywyllach yn golygu mwy o syniadau. Dewiswch heddlu i ddod o hyd iddo yn y tabl. Mae’r cylch yn dangos Dinas Llundain, 20 gwaith yn fwy.',
  ],
  gapsTitle: [
    'Map of the {n} forces of England and Wales, shaded by how many themes have no ideas there',
    'Map o’r {n} heddlu yng Nghymru a Lloegr, wedi’i liwio yn ôl nifer y themâu heb syniadau yno',
  ],
  gapsHelp: [
    'Darker means more themes without a single idea. Choose a force to find it in the table. The circle shows the City of London, 20 times larger.',
    'Mae lliw tywyllach yn golygu mwy o themâu heb yr un syniad. Dewiswch heddlu i ddod o hyd iddo yn y tabl. Mae’r cylch yn dangos Dinas Llundain, 20 gwaith yn fwy.',
  ],
  answersHelp: [
    'The signs are in the key below. Choose a force to find it in the table. The circle shows the City of London, 20 times larger.',
    'Mae’r arwyddion yn yr allwedd isod. Dewiswch heddlu i ddod o hyd iddo yn y tabl. Mae’r cylch yn dangos Dinas Llundain, 20 gwaith yn fwy.',
  ],
  answersKey: ['Answers', 'Atebion'],
  layerIdeas: ['Ideas by force', 'Syniadau fesul heddlu'],
  layerAdoption: ['Adoption of an idea', 'Mabwysiadu syniad'],
  layerIdea: ['Which idea', 'Pa syniad'],
  layerNone: [
    'No idea has been shared with forces nationally yet. Once one is, their answers show here.',
    'Nid oes syniad wedi’i rannu â heddluoedd yn genedlaethol eto. Pan fydd un, bydd eu hatebion i’w gweld yma.',
  ],
  layerRead: ['Read the idea, and each answer', 'Darllen y syniad, a phob ateb'],
  layersSignIn: [
    'Sign in for more: the ideas themselves on the map, themes without ideas, and what forces do with an idea',
    'Mewngofnodwch am fwy: y syniadau eu hunain ar y map, themâu heb syniadau, a beth y mae heddluoedd yn ei wneud â syniad',
  ],
  legend: ['Number of ideas', 'Nifer y syniadau'],

  tableHeading: ['The same figures in a table', 'Yr un ffigurau mewn tabl'],
  caption: ['Ideas by force', 'Syniadau fesul heddlu'],
  sortHelp: ['Choose a heading to sort by it.', 'Dewiswch bennawd er mwyn trefnu yn ôl y golofn honno.'],
  force: ['Force', 'Heddlu'],
  region: ['Region', 'Rhanbarth'],
  ideas: ['Ideas', 'Syniadau'],
  share: ['Share', 'Cyfran'],
  allForces: ['All {n} forces', 'Y {n} heddlu i gyd'],

  toEvidence: ['Read what was learned', 'Darllen beth a ddysgwyd'],
  explorer: ['Try the API in the explorer', 'Rhoi cynnig ar yr API yn yr archwiliwr (yn Saesneg)'],

  gapsHeading: ['Themes without ideas', 'Themâu heb syniadau'],
  gapsCount: ['Themes', 'Themâu'],
  gapsCaption: ['Themes without ideas, by force', 'Themâu heb syniadau, fesul heddlu'],
  gapsLead: [
    'Where no idea has come from yet, theme by theme. A gap is not a fault: it is a place to ask.',
    'O ble nad oes syniad wedi dod eto, thema wrth thema. Nid bai yw bwlch: mae’n lle i holi.',
  ],
  layerAdoptionLead: [
    'Every force says what it does with an idea that is shared nationally. Choose an idea.',
    'Mae pob heddlu yn dweud beth y mae’n ei wneud â syniad a rennir yn genedlaethol. Dewiswch syniad.',
  ],
  gapsWhich: ['Which themes', 'Pa themâu'],
  gaps: ['Themes without ideas: {n}', 'Themâu heb syniadau: {n}'],
  gapsRange: ['{from} to {to}', '{from} i {to}'],
  mapFilter: ['Choose what the map counts', 'Dewis beth y mae’r map yn ei gyfrif'],
  mapLayer: ['The map shows', 'Mae’r map yn dangos'],
  mapShow: ['Show on the map', 'Dangos ar y map'],
  mapAll: ['Show all ideas', 'Dangos pob syniad'],
  mapMove: ['Zoom and move the map', 'Chwyddo a symud y map'],
  mapClose: ['Back to the drawn map', 'Yn ôl i’r map sydd wedi’i lunio'],
  mapList: ['These ideas in a list', 'Y syniadau hyn mewn rhestr'],
  mapHere: ['Ideas shown at this place:', 'Syniadau a ddangosir yn y lle hwn:'],
  mapHereList: ['Read them in a list', 'Eu darllen mewn rhestr'],
  mapNoIdeas: ['No ideas are shown here.', 'Nid oes syniadau i’w gweld yma.'],
  mapFailed: [
    'The ideas here could not be fetched. We keep trying; what shows may be out of date.',
    'Ni ellid nôl y syniadau yma. Rydym yn dal i geisio; efallai fod yr hyn sydd i’w weld wedi dyddio.',
  ],
  mapNone: [
    'The map that moves could not be opened. The drawn map and the table say the same.',
    'Ni ellid agor y map sy’n symud. Mae’r map sydd wedi’i lunio a’r tabl yn dweud yr un peth.',
  ],
  mapZoomIn: ['Zoom in', 'Chwyddo i mewn'],
  mapZoomOut: ['Zoom out', 'Chwyddo allan'],
  mapCloseNote: ['Close', 'Cau'],
  mapSources: ['Whose map this is', 'Pwy biau’r map hwn'],
  mapRow: ['Find it in the table', 'Dod o hyd iddo yn y tabl'],
  mapMoveHelp: [
    'Map that moves. Arrow keys move it, plus and minus zoom. The same is in the table.',
    'Map sy’n symud. Mae’r bysellau saeth yn ei symud, plws a minws yn chwyddo. Mae’r un peth yn y tabl.',
  ],
  kind: ['Kind', 'Math'],
  kind_IDEA: ['Idea', 'Syniad'],
  kind_PRACTICE: ['Practice', 'Arfer'],
  kind_IMPACT_CASE: ['Impact case', 'Achos effaith'],
  kind_LEARNING_NOTE: ['Learning note', 'Nodyn dysgu'],
  call: ['Call', 'Galwad'],
  sentFrom: ['Sent in from', 'Anfonwyd o’r dyddiad'],
  sentTo: ['Sent in until', 'Anfonwyd hyd at y dyddiad'],
  noIdeas: ['No ideas', 'Dim syniadau'],
  oneIdea: ['{n} idea', '{n} syniad'],
  // Welsh counts up to ten with the singular, and above with "o" and the plural.
  someIdeas: ['{n} ideas', '{n} syniad'],
  manyIdeas: ['{n} ideas', '{n} o syniadau'],
  range: ['{from} to {to} ideas', '{from} i {to} o syniadau'],
  oneForce: ['{n} force', '{n} heddlu'],
  forces: ['{n} forces', '{n} heddlu'],
} as const satisfies Readonly<Record<string, Pair>>;

/** The regions of the forces by their English name; the Welsh is that of the Office for National Statistics. */
export const regions: Readonly<Record<string, string>> = {
  'North East': 'Gogledd Ddwyrain Lloegr',
  'North West': 'Gogledd Orllewin Lloegr',
  'Yorkshire and The Humber': 'Swydd Efrog a’r Humber',
  'East Midlands': 'Dwyrain Canolbarth Lloegr',
  'West Midlands': 'Gorllewin Canolbarth Lloegr',
  'East of England': 'Dwyrain Lloegr',
  London: 'Llundain',
  'South East': 'De Ddwyrain Lloegr',
  'South West': 'De Orllewin Lloegr',
  Wales: 'Cymru',
};
