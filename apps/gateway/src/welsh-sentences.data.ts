/** What authors and readers are told when something cannot be done, by the English sentence. */
export const welshSentences: Readonly<Record<string, string>> = {
  // any service
  'Some of what was sent is not right.': 'Nid yw rhywfaint o’r hyn a anfonwyd yn gywir.',
  'Sign in first: this needs a valid bearer token.': 'Mewngofnodwch yn gyntaf: mae angen tocyn dilys ar hyn.',
  'Your role does not allow this.': 'Nid yw eich rôl yn caniatáu hyn.',
  'There is nothing here that you may see.': 'Nid oes dim yma y cewch ei weld.',
  'This is not built yet.': 'Nid yw hyn wedi’i adeiladu eto.',
  'A part of the service is away. Try again in a moment.':
    'Mae rhan o’r gwasanaeth i ffwrdd. Rhowch gynnig arall arni mewn eiliad.',
  'This cursor is not one of this list.': 'Nid yw’r cyrchwr hwn yn perthyn i’r rhestr hon.',

  // the check
  'This names or points at a person. Say it without.':
    'Mae hyn yn enwi neu’n pwyntio at berson. Dywedwch ef heb hynny.',
  'This may not be kept here, and was not. What was found says where it belongs.':
    'Ni cheir cadw hyn yma, ac ni chafodd ei gadw. Mae’r hyn a ganfuwyd yn dweud ble mae’n perthyn.',
  'This text is not held.': 'Nid yw’r testun hwn wedi’i ddal.',
  'What was found must go first: its author has to revise it.':
    'Rhaid i’r hyn a ganfuwyd fynd yn gyntaf: rhaid i’r awdur ei ddiwygio.',
  'Nobody releases a text of their own.': 'Nid oes neb yn rhyddhau ei destun ei hun.',
  'Only an impact case needs this word.': 'Dim ond achos effaith sydd angen y gair hwn.',
  'The data officer of its force decides this.': 'Swyddog data ei heddlu sy’n penderfynu hyn.',

  // an idea
  'Choose each theme once.': 'Dewiswch bob thema unwaith.',
  'Choose up to three themes.': 'Dewiswch hyd at dair thema.',
  'There is no theme of this name.': 'Nid oes thema o’r enw hwn.',
  'There is no force of this name.': 'Nid oes heddlu o’r enw hwn.',
  'There is no call with this id.': 'Nid oes galwad â’r dynodydd hwn.',
  'This call is not open for ideas.': 'Nid yw’r alwad hon ar agor i syniadau.',
  'Only a broker enters an idea on behalf of others.': 'Dim ond brocer sy’n cofnodi syniad ar ran eraill.',
  "What a force's own system submits is credited to the force only.":
    'Credydir yr hyn y mae system heddlu ei hun yn ei gyflwyno i’r heddlu yn unig.',
  'A licence names its holder: send this in without it to stay anonymous.':
    'Mae trwydded yn enwi ei deiliad: anfonwch hyn hebddi i aros yn ddienw.',
  'A licence shares within policing: choose that audience.':
    'Mae trwydded yn rhannu o fewn plismona: dewiswch y gynulleidfa honno.',
  'This cannot be changed once the idea is submitted.':
    'Ni ellir newid hyn ar ôl i’r syniad gael ei gyflwyno.',
  'Say which version of the draft you are changing.': 'Dywedwch pa fersiwn o’r drafft rydych yn ei newid.',
  'This idea has been submitted: revise it instead.':
    'Mae’r syniad hwn wedi’i gyflwyno: diwygiwch ef yn lle hynny.',
  'Only its author can do this.': 'Dim ond ei awdur all wneud hyn.',
  'Somebody, perhaps you in another window, changed this since you opened it.':
    'Mae rhywun, chi mewn ffenestr arall efallai, wedi newid hyn ers i chi ei agor.',
  'It is your own idea.': 'Eich syniad chi yw hwn.',
  'This idea is not before its readers.': 'Nid yw’r syniad hwn gerbron ei ddarllenwyr.',
  'A call cannot close before it opens.': 'Ni all galwad gau cyn iddi agor.',
  'This call is not open.': 'Nid yw’r alwad hon ar agor.',

  // taking back, and who wrote it
  'Only its author and the data officers of its force can do this.':
    'Dim ond ei awdur a swyddogion data ei heddlu all wneud hyn.',
  'This comment was redacted.': 'Mae’r sylw hwn wedi’i olygu.',
  'This idea has no text before others.': 'Nid oes gan y syniad hwn destun gerbron eraill.',
  'Nobody turns a key to what they wrote themselves.':
    'Nid oes neb yn troi allwedd i’r hyn a ysgrifennodd ei hun.',
  'Only data officers, the lead of its force and the national desk ask this.':
    'Dim ond swyddogion data, arweinydd ei heddlu a’r ddesg genedlaethol sy’n gofyn hyn.',
  'The second key is of another role and another organisation than the first.':
    'Mae’r ail allwedd yn perthyn i rôl arall a sefydliad arall i’r gyntaf.',
  'This has been decided.': 'Mae hyn wedi’i benderfynu.',
  'This idea names its author, or nobody.': 'Mae’r syniad hwn yn enwi ei awdur, neu neb.',
  'Two people turn the two keys: you turned the first.':
    'Mae dau berson yn troi’r ddwy allwedd: chi drodd y gyntaf.',
  'This was asked for already, and waits for the second key.':
    'Gofynnwyd am hyn eisoes, ac mae’n aros am yr ail allwedd.',

  // a place
  'This point is not in England or Wales.': 'Nid yw’r pwynt hwn yng Nghymru na Lloegr.',
  'Enter a postcode, or give a point.': 'Rhowch god post, neu rhowch bwynt.',
  'Give a postcode or a point, not both.': 'Rhowch god post neu bwynt, nid y ddau.',
  'There is no such postcode in England or Wales.': 'Nid oes cod post o’r fath yng Nghymru na Lloegr.',
  'Enter a postcode, like SW1A 2AA, or its first half, like SW1A.':
    'Rhowch god post, fel SW1A 2AA, neu ei hanner cyntaf, fel SW1A.',
  'Latitude and longitude look swapped: the latitude here is about 50 to 56.':
    'Mae’n ymddangos bod lledred a hydred wedi’u cyfnewid: mae’r lledred yma tua 50 i 56.',
  'Give a latitude from -90 to 90 and a longitude from -180 to 180, in degrees.':
    'Rhowch ledred o -90 i 90 a hydred o -180 i 180, mewn graddau.',

  // a licence to share
  'You hold no licence to share with this id.': 'Nid oes gennych drwydded i rannu â’r dynodydd hwn.',
  'A licence is for practices and learning notes only.':
    'Mae trwydded ar gyfer arferion a nodiadau dysgu yn unig.',
  'Choose what the licence is for.': 'Dewiswch ar gyfer beth y mae’r drwydded.',
  'Your force approves each text: send it in without a licence.':
    'Mae eich heddlu’n cymeradwyo pob testun: anfonwch ef heb drwydded.',
  'Your licence does not cover these themes.': 'Nid yw eich trwydded yn cwmpasu’r themâu hyn.',
  'Your licence does not cover this force.': 'Nid yw eich trwydded yn cwmpasu’r heddlu hwn.',
  'Your licence does not cover this kind.': 'Nid yw eich trwydded yn cwmpasu’r math hwn.',
  'This licence has not been issued yet.': 'Nid yw’r drwydded hon wedi’i rhoi eto.',
  'This licence has expired: ask for a new one.':
    'Mae’r drwydded hon wedi dod i ben: gofynnwch am un newydd.',
  'This licence was withdrawn.': 'Tynnwyd y drwydded hon yn ôl.',
  'This licence was refused.': 'Gwrthodwyd y drwydded hon.',
  'A licence is a person’s: a system of a force cannot hold one.':
    'Mae trwydded yn eiddo i berson: ni all system heddlu ddal un.',
  'Nobody issues a licence to themselves.': 'Nid oes neb yn rhoi trwydded iddo’i hun.',
  'The day of expiry must lie ahead.': 'Rhaid i’r diwrnod dod i ben fod yn y dyfodol.',
  'Another editor than its writer publishes it.': 'Golygydd arall, nid ei awdur, sy’n ei gyhoeddi.',
  'Its idea is your own: another editor publishes it.':
    'Eich syniad chi ydyw: golygydd arall sy’n ei gyhoeddi.',
  'You evaluated its test: another editor publishes it.':
    'Chi a werthusodd ei brawf: golygydd arall sy’n ei gyhoeddi.',
  'This licence does not wait for an answer.': 'Nid yw’r drwydded hon yn aros am ateb.',
  'This licence has ended already.': 'Mae’r drwydded hon wedi dod i ben eisoes.',
  'Only the force’s own lead sets this.': 'Dim ond arweinydd yr heddlu ei hun sy’n gosod hyn.',
  'Ask the force’s lead to approve classes of content.':
    'Gofynnwch i arweinydd yr heddlu gymeradwyo dosbarthiadau o gynnwys.',
  'Do the refresher on sharing, and ask again.': 'Gwnewch y cwrs gloywi ar rannu, a gofynnwch eto.',
};

/** The fields that a sentence can name. */
export const welshNames: Readonly<Record<string, string>> = {
  'A title': 'Teitl',
  'The problem': 'Y broblem',
  'Your idea': 'Eich syniad',
  'What followed': 'Yr hyn a ddilynodd',
  'What overcame it': 'Yr hyn a’i goresgynnodd',
  'How they agreed': 'Sut y cytunwyd',
  'An answer': 'Ateb',
  'A reason': 'Rheswm',
  'A note': 'Nodyn',
  'A comment': 'Sylw',
  'A question': 'Cwestiwn',
  'An explanation': 'Esboniad',
  'The text': 'Y testun',
  'A committee': 'Pwyllgor',
  'A label': 'Label',
  'A name': 'Enw',
  'A portfolio': 'Portffolio',
  'A reason for the correction': 'Rheswm dros y cywiriad',
  'A sentence why': 'Brawddeg pam',
  'A text': 'Testun',
  'An attachment': 'Atodiad',
  'An owner': 'Perchennog',
  'This text': 'Y testun hwn',
  'The words': 'Y geiriau',
  'What became of it': 'Yr hyn a ddaeth ohono',
  'What is new': 'Yr hyn sy’n newydd',
  'What was done otherwise': 'Yr hyn a wnaed yn wahanol',
  'What you need': 'Yr hyn sydd ei angen arnoch',
};

/** Amounts of a figure of a test. */
export const welshAmounts: Readonly<Record<string, string>> = {
  n: 'n',
  events: 'nifer y digwyddiadau',
  mean: 'cymedr',
  sd: 'gwyriad safonol',
  exposure: 'amlygiad',
};

export const welshVerdicts: Readonly<Record<string, string>> = {
  worked: 'gweithiodd',
  promising: 'addawol',
  'no effect': 'dim effaith',
  harmful: 'niweidiol',
  mixed: 'cymysg',
  unknown: 'anhysbys',
};

export const welshStagesOfTesting: Readonly<Record<string, string>> = {
  untested: 'heb ei brofi',
  'evaluated locally': 'wedi’i werthuso’n lleol',
  'independently evaluated': 'wedi’i werthuso’n annibynnol',
};

export const welshStages: Readonly<Record<string, string>> = {
  draft: 'yn ddrafft',
  'in check': 'yn cael ei wirio',
  'local triage': 'gyda’i frocer',
  returned: 'gyda’i awdur',
  'shared locally': 'wedi’i rannu o fewn ei heddlu',
  'national triage': 'gyda’r Coleg',
  'shared nationally': 'wedi’i rannu’n genedlaethol',
  'selected for test': 'wedi’i ddewis ar gyfer prawf',
  'in test': 'yn cael ei brofi',
  evaluated: 'wedi’i werthuso',
  published: 'wedi’i gyhoeddi',
  parked: 'o’r neilltu',
  closed: 'wedi’i gau',
  withdrawn: 'wedi’i dynnu’n ôl',
};

/** Where a place is that is on no map of England and Wales. */
export const welshPlaces: Readonly<Record<string, string>> = {
  'is in Scotland': 'yn yr Alban',
  'is in Northern Ireland': 'yng Ngogledd Iwerddon',
  'is in Ireland': 'yn Iwerddon',
  'is in the Isle of Man': 'yn Ynys Manaw',
  'is in Jersey, in the Channel Islands': 'yn Jersey, yn Ynysoedd y Sianel',
  'is in Guernsey, in the Channel Islands': 'yn Guernsey, yn Ynysoedd y Sianel',
  'is in the Channel Islands': 'yn Ynysoedd y Sianel',
  'is in France': 'yn Ffrainc',
  'is in Gibraltar': 'yn Gibraltar',
  'is in a British overseas territory': 'mewn tiriogaeth dramor Brydeinig',
  'is a British forces post office (BFPO), which is no place on the map':
    'yn swyddfa bost lluoedd Prydain (BFPO), nad yw’n lle ar y map',
  'is for post only: it is non-geographic, and no place on the map':
    'ar gyfer post yn unig: nid yw’n ddaearyddol, nac yn lle ar y map',
  'is at sea, too far from England and Wales': 'ar y môr, yn rhy bell o Gymru a Lloegr',
  'is outside England and Wales': 'y tu allan i Gymru a Lloegr',
};
