import type { SharingRule, Words } from './framework.js';

const of = (en: string, cy: string): Words => ({ en, cy });

const supervisor = of('Your supervisor', 'Eich goruchwyliwr');
const dataOfficer = of('Your force’s data sharing officer', 'Swyddog rhannu data eich heddlu');
const protection = of('Your force’s data protection officer', 'Swyddog diogelu data eich heddlu');
const security = of('Your force’s information security officer', 'Swyddog diogelwch gwybodaeth eich heddlu');
const procurement = of('Your force’s procurement lead', 'Arweinydd caffael eich heddlu');
const broker = of('Your force’s broker', 'Brocer eich heddlu');
const desk = of('The national desk', 'Y ddesg genedlaethol');

const everyday = [broker, dataOfficer, desk];
const data = [supervisor, dataOfficer, protection, desk];
const secrets = [supervisor, security, desk];
const contracts = [supervisor, procurement, desk];

const lawful = of('The lawful basis is written down', 'Mae’r sail gyfreithlon wedi’i hysgrifennu');
const least = of(
  'Only what is needed goes, and no more',
  'Dim ond yr hyn sydd ei angen sy’n mynd, a dim mwy',
);
const verified = of('The recipient was verified', 'Mae’r derbynnydd wedi’i ddilysu');
const agreement = of('A data sharing agreement is in force', 'Mae cytundeb rhannu data mewn grym');
const assessed = of(
  'An impact assessment on data protection has an outcome',
  'Mae canlyniad i asesiad o’r effaith ar ddiogelu data',
);
const noKey = of('The key to the names stays with you', 'Mae’r allwedd i’r enwau yn aros gyda chi');
const needToKnow = of(
  'Each reader needs to know it for their work',
  'Mae angen i bob darllenydd ei wybod ar gyfer ei waith',
);
const nobodyIn = of('Nobody can be recognised in it', 'Ni ellir adnabod neb ynddo');
const confirmed = of(
  'A data officer has confirmed that it points at nobody',
  'Mae swyddog data wedi cadarnhau nad yw’n pwyntio at neb',
);
const noHelp = of('It helps nobody to offend', 'Nid yw’n helpu neb i droseddu');
const openToAll = of('Every supplier can have the same', 'Gall pob cyflenwr gael yr un peth');
const onTheMap = of(
  'It is put on the map as well, so that others find it',
  'Caiff ei roi ar y map hefyd, fel y gall eraill ddod o hyd iddo',
);
const contractAllows = of('The contract allows it', 'Mae’r contract yn ei ganiatáu');
const notPassedOn = of('It is not passed on or published', 'Ni chaiff ei basio ymlaen na’i gyhoeddi');
const aboutForces = of(
  'The figures are about forces, and about no person or team',
  'Mae’r ffigurau am heddluoedd, ac nid am unrhyw berson neu dîm',
);

const police = ['own-force', 'another-force', 'college', 'national-body'];
const aboutPeople = ['small-figures', 'pseudonymised', 'personal', 'special-category'];
const identifying = ['personal', 'special-category'];
const records = ['pseudonymised', ...identifying];

/** The rules of the first framework, the strictest first: the first that fits decides. */
export const rules: readonly SharingRule[] = [
  {
    when: { category: ['classified'] },
    decision: 'DO_NOT_SHARE',
    escalation: secrets,
    reason: of(
      'What is SECRET or above leaves its own systems by no way that is asked about here.',
      'Nid yw’r hyn sy’n SECRET neu’n uwch yn gadael ei systemau ei hun drwy unrhyw ffordd y gofynnir amdani yma.',
    ),
  },
  {
    when: { category: ['operational'], format: ['platform', 'email', 'spoken', 'open'] },
    decision: 'DO_NOT_SHARE',
    escalation: secrets,
    reason: of(
      'What is OFFICIAL-SENSITIVE travels by a secure transfer only.',
      'Drwy drosglwyddiad diogel yn unig y mae’r hyn sy’n OFFICIAL-SENSITIVE yn teithio.',
    ),
  },
  {
    when: { category: ['operational'], recipient: ['supplier', 'public'] },
    decision: 'DO_NOT_SHARE',
    escalation: secrets,
    reason: of(
      'Tactics and gaps in the wrong hands put people at risk.',
      'Mae tactegau a bylchau yn y dwylo anghywir yn peryglu pobl.',
    ),
  },
  {
    when: { category: ['operational'], recipient: police, purpose: ['policing', 'adoption', 'training'] },
    decision: 'SHARE_IF',
    escalation: secrets,
    conditions: [needToKnow, verified, notPassedOn],
    reason: of(
      'Police bodies may know what helps them, where each reader needs it.',
      'Gall cyrff yr heddlu wybod yr hyn sy’n eu helpu, lle mae ei angen ar bob darllenydd.',
    ),
  },
  {
    when: { category: ['operational'] },
    decision: 'ASK',
    escalation: secrets,
    reason: of(
      'Whether this is worth its risk is for somebody to weigh.',
      'Mater i rywun ei bwyso a’i fesur yw a yw hyn yn werth ei risg.',
    ),
  },

  {
    when: { category: aboutPeople, recipient: ['public'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'It would tell the public about particular people.',
      'Byddai’n dweud wrth y cyhoedd am bobl benodol.',
    ),
  },
  {
    when: { category: aboutPeople, format: ['open'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'Published openly, it would tell everyone about particular people.',
      'O’i gyhoeddi’n agored, byddai’n dweud wrth bawb am bobl benodol.',
    ),
  },
  {
    when: { category: aboutPeople, format: ['platform'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'This map is for ideas: it holds nothing about particular people.',
      'Ar gyfer syniadau y mae’r map hwn: nid yw’n dal dim am bobl benodol.',
    ),
  },
  {
    when: { category: aboutPeople, purpose: ['performance'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'What is shared to learn is not used to judge people.',
      'Ni ddefnyddir yr hyn a rennir er mwyn dysgu i farnu pobl.',
    ),
  },
  {
    when: { category: records, format: ['email', 'spoken'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'This way is not safe for records of people: use a secure transfer.',
      'Nid yw’r ffordd hon yn ddiogel ar gyfer cofnodion am bobl: defnyddiwch drosglwyddiad diogel.',
    ),
  },
  {
    when: { category: identifying, purpose: ['adoption', 'training'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'Nobody’s data is needed for this: use a made-up example.',
      'Nid oes angen data neb ar gyfer hyn: defnyddiwch enghraifft ddychmygol.',
    ),
  },
  {
    when: {
      category: identifying,
      recipient: ['own-force', 'another-force', 'partner'],
      purpose: ['policing'],
    },
    decision: 'SHARE_IF',
    escalation: data,
    conditions: [lawful, least, verified],
    reason: of(
      'The law lets what protects people be shared with who needs it.',
      'Mae’r gyfraith yn caniatáu rhannu’r hyn sy’n diogelu pobl â’r sawl sydd ei angen.',
    ),
  },
  {
    when: { category: identifying, recipient: ['supplier'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'A supplier gets personal data under its contract only, as a processor.',
      'Dim ond o dan ei gontract, fel prosesydd, y mae cyflenwr yn cael data personol.',
    ),
  },
  {
    when: { category: identifying },
    decision: 'ASK',
    escalation: data,
    reason: of(
      'Sharing personal data for this needs a decision on record.',
      'Mae angen penderfyniad ar gofnod i rannu data personol at hyn.',
    ),
  },
  {
    when: {
      category: ['pseudonymised'],
      recipient: [...police, 'university'],
      purpose: ['test', 'research'],
    },
    decision: 'SHARE_IF',
    escalation: data,
    conditions: [agreement, assessed, noKey, least],
    reason: of(
      'A test may use records without names, with the safeguards that the law asks for.',
      'Gall prawf ddefnyddio cofnodion heb enwau, gyda’r mesurau diogelu y mae’r gyfraith yn gofyn amdanynt.',
    ),
  },
  {
    when: { category: ['pseudonymised'] },
    decision: 'ASK',
    escalation: data,
    reason: of(
      'Records without names are still about people: somebody has to weigh it.',
      'Mae cofnodion heb enwau yn dal i fod am bobl: rhaid i rywun ei bwyso a’i fesur.',
    ),
  },
  {
    when: { category: ['small-figures'], recipient: ['supplier'] },
    decision: 'DO_NOT_SHARE',
    escalation: data,
    reason: of(
      'Give figures about ten people or more instead.',
      'Rhowch ffigurau am ddeg o bobl neu fwy yn lle hynny.',
    ),
  },
  {
    when: { category: ['small-figures'] },
    decision: 'SHARE_IF',
    escalation: data,
    conditions: [least, notPassedOn],
    reason: of(
      'Small figures can give somebody away: they stay with who needs them.',
      'Gall ffigurau bach ddatgelu rhywun: maent yn aros gyda’r sawl sydd eu hangen.',
    ),
  },

  {
    when: {
      category: ['commercial'],
      recipient: ['own-force'],
      format: ['platform', 'secure', 'email', 'spoken'],
    },
    decision: 'SHARE_IF',
    escalation: contracts,
    conditions: [needToKnow],
    reason: of(
      'Your own force may know what it buys.',
      'Gall eich heddlu eich hun wybod beth mae’n ei brynu.',
    ),
  },
  {
    when: { category: ['commercial'], format: ['platform', 'open'] },
    decision: 'DO_NOT_SHARE',
    escalation: contracts,
    reason: of(
      'A supplier’s secrets are not for everyone to read.',
      'Nid yw cyfrinachau cyflenwr i bawb eu darllen.',
    ),
  },
  {
    when: { category: ['commercial'], recipient: ['supplier', 'public'] },
    decision: 'DO_NOT_SHARE',
    escalation: contracts,
    reason: of(
      'It would give one supplier’s secrets to others.',
      'Byddai’n rhoi cyfrinachau un cyflenwr i eraill.',
    ),
  },
  {
    when: { category: ['commercial'], recipient: police },
    decision: 'SHARE_IF',
    escalation: contracts,
    conditions: [contractAllows, notPassedOn],
    reason: of(
      'Forces buy better when they compare.',
      'Mae heddluoedd yn prynu’n well pan fyddant yn cymharu.',
    ),
  },
  {
    when: { category: ['commercial'] },
    decision: 'ASK',
    escalation: contracts,
    reason: of(
      'Whether the contract allows this is for procurement to say.',
      'Mater i’r tîm caffael yw dweud a yw’r contract yn caniatáu hyn.',
    ),
  },

  {
    when: { category: ['mistake'], purpose: ['performance'] },
    decision: 'DO_NOT_SHARE',
    escalation: everyday,
    reason: of(
      'A mistake is told so that others learn: it is not used to judge who told it.',
      'Dywedir am gamgymeriad er mwyn i eraill ddysgu: ni chaiff ei ddefnyddio i farnu’r sawl a’i dywedodd.',
    ),
  },
  {
    when: { category: ['mistake'], recipient: ['public', 'supplier'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [confirmed],
    reason: of(
      'Openness about mistakes earns trust, where nobody is hurt by it.',
      'Mae bod yn agored am gamgymeriadau yn ennill ymddiriedaeth, lle nad yw’n niweidio neb.',
    ),
  },
  {
    when: { category: ['mistake'], format: ['open'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [confirmed],
    reason: of(
      'Openness about mistakes earns trust, where nobody is hurt by it.',
      'Mae bod yn agored am gamgymeriadau yn ennill ymddiriedaeth, lle nad yw’n niweidio neb.',
    ),
  },
  {
    when: { category: ['mistake'], recipient: police, format: ['platform'] },
    decision: 'SHARE',
    escalation: everyday,
    reason: of(
      'This is what the map is for: each such text is checked by a data officer before others read it.',
      'Dyma ddiben y map: caiff pob testun o’r fath ei wirio gan swyddog data cyn i eraill ei ddarllen.',
    ),
  },
  {
    when: { category: ['mistake'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [nobodyIn],
    reason: of(
      'Others should not have to make the same mistake.',
      'Ni ddylai eraill orfod gwneud yr un camgymeriad.',
    ),
  },

  {
    when: { category: ['statistics'], purpose: ['performance'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [aboutForces],
    reason: of(
      'Figures may show how forces compare; they are not used to judge a person.',
      'Gall ffigurau ddangos sut mae heddluoedd yn cymharu; ni chânt eu defnyddio i farnu person.',
    ),
  },
  {
    when: { category: ['statistics'] },
    decision: 'SHARE',
    escalation: everyday,
    reason: of(
      'Figures about groups of ten or more give nobody away.',
      'Nid yw ffigurau am grwpiau o ddeg neu fwy yn datgelu neb.',
    ),
  },

  {
    when: { category: ['practice'], recipient: ['supplier'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [openToAll],
    reason: of(
      'Suppliers may help, as long as none has an advantage by it.',
      'Gall cyflenwyr helpu, cyn belled nad oes gan yr un fantais o’i herwydd.',
    ),
  },
  {
    when: { category: ['practice'], recipient: ['public'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [noHelp],
    reason: of(
      'How policing works is the public’s business, as long as it helps nobody to offend.',
      'Mater i’r cyhoedd yw sut mae plismona’n gweithio, cyn belled nad yw’n helpu neb i droseddu.',
    ),
  },
  {
    when: { category: ['practice'], format: ['open'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [noHelp],
    reason: of(
      'How policing works is the public’s business, as long as it helps nobody to offend.',
      'Mater i’r cyhoedd yw sut mae plismona’n gweithio, cyn belled nad yw’n helpu neb i droseddu.',
    ),
  },
  {
    when: { category: ['practice'], format: ['email', 'spoken'] },
    decision: 'SHARE_IF',
    escalation: everyday,
    conditions: [onTheMap],
    reason: of(
      'Tell them; and what only you two know helps nobody else.',
      'Dywedwch wrthynt; ac nid yw’r hyn y mae’r ddau ohonoch yn unig yn ei wybod yn helpu neb arall.',
    ),
  },
  {
    when: { category: ['practice'] },
    decision: 'SHARE',
    escalation: everyday,
    reason: of(
      'We share unless there is a reason not to, and there is none here.',
      'Rydym yn rhannu oni bai bod rheswm dros beidio, ac nid oes un yma.',
    ),
  },
];
