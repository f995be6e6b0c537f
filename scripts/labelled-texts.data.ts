import {
  asn,
  below,
  cro,
  day,
  digits,
  family,
  from,
  given,
  landline,
  longDay,
  mobile,
  nhs,
  one,
  plate,
  pnc,
  spelledEmail,
  withLuhn,
} from './labelled-identifiers.js';

type Made = readonly [type: string, value: () => string, sentences: readonly string[]];
/** `#` is where the value goes. */
export const found: readonly Made[] = [
  [
    'EMAIL',
    spelledEmail,
    ['Send the template to # before the course.', 'Copies from #, please.', 'I asked # twice.'],
  ],
  ['PHONE', mobile, ['Ring # for the key.', 'My number (#) is on the door.', 'Text # when the van is back.']],
  ['PHONE', landline, ['The desk is on #.', 'Call # between nine and five.']],
  [
    'POSTCODE',
    () => `ZZ99 ${digits(1)}${from('ABDEFGHJLNPQRSTUWXYZ', 2)}`,
    ['The keys went to #.', 'Nobody patrols # at night.'],
  ],
  [
    'ADDRESS',
    () =>
      `${1 + below(180)} ${one(['Nowhere', 'Sample', 'Invented', 'Madeup'])} ${one(['Lane', 'Road', 'Street', 'Close', 'Avenue'])}`,
    ['The alarm at # rings each night.', 'We were sent to # four times.'],
  ],
  ['VRM', plate, ['The car # was stopped three times.', 'Put # on the list.', 'The cover of # is torn.']],
  [
    'NI_NUMBER',
    () =>
      `${from('ABCEGHJ', 1)}${from('CEGHJLM', 1)} ${digits(2)} ${digits(2)} ${digits(2)} ${from('ABCD', 1)}`,
    ['The form printed # on the envelope.', 'The payslip with # lay on the desk.'],
  ],
  ['NHS_NUMBER', nhs, ['The wristband said #.', 'The ward sent # by fax.', 'NHS number # is typed twice.']],
  ['PNC_ID', pnc, ['The record # has two photographs.', 'PNC ID # came up on every stop.']],
  ['CRO_NUMBER', cro, ['The file # is on paper still.', 'CRO # was typed by hand.']],
  ['ASN', asn, ['The sheet # was printed three times.', 'ASN # is too long to read out.']],
  [
    'CASE_URN',
    () => `99ZZ${digits(5)}${one(['25', '26'])}`,
    ['URN # was listed in the wrong court.', 'Case # has no disclosure officer.'],
  ],
  [
    'CRIME_REF',
    () => one([`99/${digits(6)}/26`, `CR/${digits(5)}/26`, `9926${digits(7)}`]),
    ['Crime reference # had no visit.', 'Crime no # was filed twice.', 'Occurrence # is an example.'],
  ],
  [
    'INCIDENT_LOG',
    () =>
      `${one(['CAD', 'log', 'incident'])} ${1 + below(999)} ${one(['of 12 March 2026', 'of 3/2/26', '/12MAR26'])}`,
    ['It was # that showed it.', 'Read # to the end.'],
  ],
  [
    'CUSTODY_REF',
    () => `99ZZ/${digits(4)}/26`,
    ['Custody record # was late.', 'In custody, # waited all night.'],
  ],
  [
    'COLLAR_NUMBER',
    () => `${one(['PC', 'PS', 'DC', 'PCSO', 'Sgt'])}${one([' ', ''])}${1000 + below(8999)}`,
    ['Ask # how it went.', '# wrote the first version.', 'It was tried by # for a month.'],
  ],
  [
    'PRISON_NUMBER',
    () => `${from('ABCD', 1)}${digits(4)}${from('BCDFG', 2)}`,
    ['Prisoner # was moved without a word.', 'The visit to # took a day.'],
  ],
  ['PASSPORT', () => digits(9), ['Passport # is in the store.', 'Passport no. # was found by a cleaner.']],
  [
    'DRIVING_LICENCE',
    () =>
      `${from('ABCDEFGH', 3)}99${digits(1)}0${digits(1)}${one(['01', '15', '28'])}${digits(1)}${from('ABC', 1)}99${from('XYZ', 2)}`,
    ['Licence # was scanned upside down.', 'The desk copied # by hand.'],
  ],
  [
    'DATE_OF_BIRTH',
    () => one([day(), longDay()]),
    ['He was born on # as the form says.', 'DOB # was read out.', 'Date of birth # is on the board.'],
  ],
  [
    'BANK_CARD',
    () => {
      const card = withLuhn(`4${digits(14)}`);
      return one([card, card.replace(/(\d{4})(?=\d)/g, '$1 ')]);
    },
    ['Fuel was paid with #.', 'The card # is on the form.'],
  ],
  [
    'BANK_ACCOUNT',
    () => `${digits(2)}-${digits(2)}-${digits(2)} ${digits(8)}`,
    ['Expenses go to # each month.', 'Pay # and keep the slip.'],
  ],
  [
    'DEVICE_ID',
    () => withLuhn(`35${digits(12)}`),
    ['The handset # was lost in the post.', 'IMEI # is on the label.'],
  ],
  [
    'IP_ADDRESS',
    () => one([`192.0.2.${1 + below(254)}`, `203.0.113.${1 + below(254)}`, `2001:db8::${from('abcdef', 4)}`]),
    ['The kiosk at # froze.', 'Traffic from # fills the link.'],
  ],
  [
    'SOCIAL_HANDLE',
    () => `@${one(['quill', 'tarn', 'marlowe'])}${one(['_', ''])}${from('abcdefgh', 4)}`,
    ['Pictures are with #.', 'Follow # for more.'],
  ],
  [
    'PERSON_NAME',
    () => `${given()} ${family()}`,
    ['# in stores has the list.', 'We copied what # did.', 'Thanks to # it works.'],
  ],
  [
    'CLASSIFICATION',
    () => one(['SECRET', 'TOP SECRET', 'OFFICIAL-SENSITIVE', 'OFFICIAL SENSITIVE', 'UK EYES ONLY']),
    ['# - plan for the visit.', 'The note is marked # at the top.'],
  ],
  [
    'MISCONDUCT',
    () =>
      `${one(['My sergeant', 'My inspector', 'Our supervisor', 'One of my colleagues'])} ${one(['is stealing', 'took bribes', 'has been bullying', 'is leaking', 'assaulted'])}`,
    ['# from the store and nobody acts.', '# and I have had enough.'],
  ],
  [
    'DEATH_OR_INJURY',
    () =>
      `${one(['A man', 'A woman', 'A young cyclist', 'A detainee'])} ${one(['died', 'was killed', 'was seriously injured'])} ${one(['last night', 'on Monday', 'two weeks ago', 'last week'])}`,
    ['# because the light was out.', '# and no one had looked.'],
  ],
  [
    'SAFEGUARDING_CASE',
    () =>
      `${one(['A girl', 'A boy', 'The child'])} ${one(['at number 7', 'next door'])} is being ${one(['abused', 'groomed', 'beaten', 'neglected'])} by her ${one(['father', 'uncle', 'stepfather'])}`,
    ['# and the school knows.', '#.'],
  ],
  [
    'LIVE_CASE',
    () =>
      `${one(['We arrested a man', 'Officers charged a man', 'They detained two boys'])} ${one(['last night', 'yesterday', 'on Friday'])}`,
    ['# and lost the exhibits.', '# without an interpreter.'],
  ],
  [
    'OPERATION_NAME',
    () => `${one(['Operation', 'Op'])} ${one(['Quillfeather', 'Marrowbone', 'Tanglewick', 'Greyheron'])}`,
    ['The plan of # should be shared.', '# used two vans.'],
  ],
  [
    'HEALTH_CONTEXT',
    () =>
      `${one(['She', 'He', 'My colleague'])} ${one(['has', 'was diagnosed with', 'suffers from'])} ${one(['depression', 'cancer', 'epilepsy'])}`,
    ['# and the rota ignores it.'],
  ],
  [
    'SPECIAL_CATEGORY',
    () =>
      `${one(['My sergeant', 'She', 'Our inspector'])} is ${one(['gay', 'Muslim', 'pregnant', 'a union rep'])}`,
    ['# and was asked about it.'],
  ],
  [
    'ALLEGATION',
    () =>
      `${one(['My neighbour', 'The man at the shop', 'He'])} ${one(['was convicted of', 'is dealing', 'was arrested for'])}`,
    ['# drugs and works there.'],
  ],
  [
    'INDIRECT_IDENTIFICATION',
    () =>
      `the only ${one(['female', 'black', 'Sikh', 'night'])} ${one(['sergeant', 'officer', 'inspector'])}`,
    ['As # there I see it daily.', 'Ask # on the island.'],
  ],
  [
    'OPERATIONAL_SENSITIVITY',
    () => `${one(['door', 'gate', 'alarm', 'keypad'])} code is ${digits(4)}`,
    ['The # and everybody knows it.', 'Since 2019 the # without a change.'],
  ],
];

/** Wrong by one letter, one digit, or what they are said to be. */
export const misses: readonly (readonly [() => string, readonly string[]])[] = [
  [
    () =>
      pnc()
        .replace(/^(19)?/, '20')
        .replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')),
    ['Budget option # is the dearer one.'],
  ],
  [
    () => nhs().replace(/.$/, (digit) => String((Number(digit) + 1) % 10)),
    ['The pedometer showed # at the end.'],
  ],
  [
    () => withLuhn(`4${digits(14)}`).replace(/.$/, (digit) => String((Number(digit) + 1) % 10)),
    ['The parcel # never came.'],
  ],
  [() => `FY${20 + below(10)} ${one(['BAU', 'CAP', 'REV'])}`, ['Charge it to #.', 'The # line has room.']],
  [
    () => `${one(['A', 'M', 'B'])}${1 + below(99)} ${one(['HGV', 'LGV', 'PSV'])}`,
    ['Plan # escorts a week ahead.'],
  ],
  [() => `${one(['SI', 'WSI'])} ${2010 + below(15)}/${100 + below(1900)}`, ['Forms must meet # by spring.']],
  [
    () => one(['0800 555 111', '116 123', '101', '0300 123 2040', '0800 1111', '0808 2000 247']),
    ['Print # on the card.', 'People do not know #.'],
  ],
  [
    () => `${one(['ideas', 'foi', 'press', 'recruitment', 'community.team'])}@example.police.uk`,
    ['Write to # for a form.'],
  ],
  [
    () =>
      one([
        "Clare's Law",
        'the Herbert Protocol',
        "Sarah's Law",
        "Martyn's Law",
        'the Casey Review',
        'Sir Robert Peel',
      ]),
    ['A page on # would help.', 'New staff mix up # with the rest.'],
  ],
  [
    () => `${below(20)}.${below(10)}.${below(10)}.${below(10)}`,
    ['Version # of the app is slower.', 'Section # of the manual is wrong.'],
  ],
  [
    () => `${1 + below(28)}/${1 + below(12)}/20${10 + below(16)}`,
    ['The trial ran from # for a year.', 'Review it on #.'],
  ],
  [() => `£${1 + below(9)},${digits(3)}.${digits(2)}`, ['It costs # a year.', 'We saved # in March.']],
  [
    () => `${one(['LS', 'CF', 'SW', 'NE', 'M'])}${1 + below(20)}`,
    ['Most calls come from #.', 'Start in # and CF10.'],
  ],
  [
    () => `${1 + below(40)} ${one(['officers', 'vans', 'hours', 'cells', 'forms'])}`,
    ['We need # and one plan.', 'It took # to do.'],
  ],
  [() => `PC ${one(['3000-series', '4500 desktops', '12V', '240 volt'])}`, ['The # kit should be replaced.']],
  [
    () =>
      one([
        'Neighbourhood Watch',
        'Victim Support',
        'Street Triage',
        'Home Office',
        'Right Care Right Person',
      ]),
    ['Speak to # first.', 'A link with # would help.'],
  ],
  [
    () =>
      one([
        'bullying',
        'misconduct',
        'deaths in custody',
        'child exploitation',
        'live cases',
        'racism',
        'injuries on duty',
      ]),
    ['Training on # should use made-up cases.', 'Leaders should talk about # more.'],
  ],
  [
    () => `${one(['order', 'invoice', 'ticket', 'asset'])} ${digits(10)}`,
    ['We waited a year for #.', 'Nobody answered #.'],
  ],
  [() => `${1 + below(12)}.${digits(2)} to ${1 + below(12)}.${digits(2)}`, ['Shifts from # suit nobody.']],
  [
    () => one(['Operation Encompass', 'Op Snap', 'Operation Sceptre', 'the operation room']),
    ['Posters for # are old.'],
  ],
];
