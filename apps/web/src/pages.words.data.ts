import type { Pair } from './words.data.js';

/** What the pages of the shell say: signing in and out, one's account, and the site itself. */
export const pageWords = {
  signInHeading: ['Sign in', 'Mewngofnodi'],
  signInLead: [
    'Choose the organisation whose account you use at work. You sign in there, and come back here.',
    'Dewiswch y sefydliad y defnyddiwch ei gyfrif yn y gwaith. Byddwch yn mewngofnodi yno, ac yn dod yn ôl yma.',
  ],
  organisation: ['Your organisation', 'Eich sefydliad'],
  chooseOrganisation: ['Choose your organisation', 'Dewiswch eich sefydliad'],
  continue: ['Continue', 'Parhau'],
  signInFailedHeading: ['Signing in did not work', 'Ni weithiodd y mewngofnodi'],
  signInFailed: [
    'It took too long, was stopped, or your organisation’s sign-in is away. Try once more. If it still does not work, ask whoever runs the service in your force.',
    'Cymerodd ormod o amser, cafodd ei atal, neu nid yw mewngofnodi eich sefydliad yn ateb. Rhowch un cynnig arall arni. Os nad yw’n gweithio o hyd, gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth yn eich heddlu.',
  ],
  signInUnknown: [
    'You signed in, but this account may not use the service: it has ended, or nobody here knows it.',
    'Rydych wedi mewngofnodi, ond ni chaiff y cyfrif hwn ddefnyddio’r gwasanaeth: mae wedi dod i ben, neu nid oes neb yma’n ei adnabod.',
  ],
  signedOutHeading: ['You are signed out', 'Rydych wedi allgofnodi'],
  signedOut: [
    'You are signed out here and at your organisation’s sign-in.',
    'Rydych wedi allgofnodi yma ac ym mewngofnodi eich sefydliad.',
  ],
  signInAgain: ['Sign in again', 'Mewngofnodi eto'],

  demoHeading: ['Choose whom to sign in as', 'Dewiswch fel pwy i fewngofnodi'],
  demoLead: [
    'This is a trial: nobody here is real, and there are no passwords. In real use each force’s own sign-in stands in this place.',
    'Treial yw hwn: nid oes neb yma’n real, ac nid oes cyfrineiriau. Mewn defnydd go iawn, mewngofnodi pob heddlu ei hun sydd yma.',
  ],
  demoFind: ['Find a person by force, role or name', 'Dod o hyd i berson yn ôl heddlu, rôl neu enw'],
  demoFindHint: ['For example, kent or broker', 'Er enghraifft, gwent neu broker'],
  find: ['Find', 'Chwilio'],
  demoNobody: [
    'Nobody matches. Try the name of a force.',
    'Nid oes neb yn cyfateb. Rhowch gynnig ar enw heddlu.',
  ],
  demoNational: ['National bodies', 'Cyrff cenedlaethol'],
  demoForces: ['Forces', 'Heddluoedd'],
  demoFound: ['People found', 'Pobl a ganfuwyd'],

  accountHeading: ['Your account', 'Eich cyfrif'],
  accountName: ['Name', 'Enw'],
  accountBody: ['Organisation', 'Sefydliad'],
  accountRoles: ['Roles today', 'Rolau heddiw'],
  accountLanguage: [
    'Language for pages, notices and mail',
    'Iaith ar gyfer tudalennau, hysbysiadau ac e-bost',
  ],
  english: ['English', 'Saesneg'],
  welsh: ['Welsh', 'Cymraeg'],
  save: ['Save', 'Cadw'],
  didLanguage: ['Your language is saved.', 'Mae eich iaith wedi’i chadw.'],
  didDelivery: ['How you are told by mail is saved.', 'Mae’r ffordd y cewch wybod drwy e-bost wedi’i chadw.'],
  didLicenceAsk: ['You have asked for a licence.', 'Rydych wedi gofyn am drwydded.'],
  success: ['Success', 'Llwyddiant'],
  chooseOne: ['Select a language', 'Dewiswch iaith'],

  cookiesHeading: ['Cookies', 'Cwcis'],
  cookiesLead: [
    'This site sets only the cookies that it needs to work. None of them follows you, and none is read by anybody else, so there is nothing to accept or refuse.',
    'Dim ond y cwcis y mae eu hangen arni i weithio y mae’r wefan hon yn eu gosod. Nid oes yr un yn eich dilyn, ac nid oes neb arall yn eu darllen, felly nid oes dim i’w dderbyn na’i wrthod.',
  ],
  cookieName: ['Name', 'Enw'],
  cookieWhy: ['What it is for', 'Ei ddiben'],
  cookieEnds: ['When it ends', 'Pryd y daw i ben'],
  cookieSession: ['Keeps you signed in', 'Eich cadw wedi mewngofnodi'],
  cookieSessionEnds: [
    'When you sign out, after {idle} without use, or after {longest}',
    'Pan fyddwch yn allgofnodi, ar ôl {idle} heb ei ddefnyddio, neu ar ôl {longest}',
  ],
  cookieDraft: [
    'On your device, not a cookie: an idea that you write while there is no connection, and an empty form to write it in',
    'Ar eich dyfais, nid cwci: syniad a ysgrifennwch heb gysylltiad, a ffurflen wag i’w ysgrifennu ynddi',
  ],
  cookieDraftEnds: ['When the idea is saved or sent', 'Pan gaiff y syniad ei gadw neu ei anfon'],
  cookieLeaving: ['Brings you back after signing in', 'Dod â chi yn ôl ar ôl mewngofnodi'],
  cookieLeavingEnds: ['After 10 minutes', 'Ar ôl 10 munud'],
  cookieLanguage: ['Remembers the language that you chose', 'Cofio’r iaith a ddewisoch'],
  cookieLanguageEnds: ['After a year', 'Ar ôl blwyddyn'],
  hours: ['{n} hours', '{n} awr'],
  minutes: ['{n} minutes', '{n} munud'],

  accessibilityHeading: ['Accessibility statement', 'Datganiad hygyrchedd'],
  accessibilityLead: [
    'We want as many people as possible to be able to use this site. It follows the Web Content Accessibility Guidelines 2.2 at level AA as its measure.',
    'Rydym am i gynifer o bobl â phosibl allu defnyddio’r wefan hon. Ei mesur yw Canllawiau Hygyrchedd Cynnwys y We 2.2 ar lefel AA.',
  ],
  accessibilityCan: ['You should be able to', 'Dylech allu'],
  accessibilityCan1: [
    'use every page with a keyboard alone',
    'defnyddio pob tudalen gyda bysellfwrdd yn unig',
  ],
  accessibilityCan2: [
    'zoom in to 400% without scrolling the page sideways; a wide table or chart scrolls within its frame',
    'chwyddo hyd at 400% heb sgrolio’r dudalen i’r ochr; mae tabl neu siart llydan yn sgrolio o fewn ei ffrâm',
  ],
  accessibilityCan3: ['use every page without script', 'defnyddio pob tudalen heb sgript'],
  accessibilityCan4: [
    'read whatever the map shows as a table',
    'darllen beth bynnag y mae’r map yn ei ddangos fel tabl',
  ],
  accessibilityCan5: [
    'read every page in English and in Welsh',
    'darllen pob tudalen yn Saesneg ac yn Gymraeg',
  ],
  accessibilityNot: ['What is not yet so', 'Yr hyn nad yw felly eto'],
  accessibilityNotText: [
    'No independent audit has been made yet, and people who use assistive technology have not tried it with us. The map that zooms and moves needs script and is hard to use with a screen reader: the drawn map and its table say the same. A pin on a map needs script: a postcode does instead. The API’s explorer, a tool for developers, is in English only and needs script.',
    'Nid oes archwiliad annibynnol wedi’i wneud eto, ac nid yw pobl sy’n defnyddio technoleg gynorthwyol wedi rhoi cynnig arni gyda ni. Mae angen sgript ar y map sy’n chwyddo ac yn symud, ac mae’n anodd ei ddefnyddio gyda darllenydd sgrin: mae’r map sydd wedi’i lunio a’i dabl yn dweud yr un peth. Mae angen sgript ar bin ar fap: mae cod post yn gwneud y tro. Mae archwiliwr yr API, offeryn i ddatblygwyr, yn Saesneg yn unig ac angen sgript.',
  ],
  accessibilityHow: ['How we know', 'Sut rydym yn gwybod'],
  accessibilityHowText: [
    'We have every page read by axe-core, a program that finds faults, in both languages and in Chromium; we fit each into 320 pixels, and go through the main tasks by keyboard alone and without script. These tests find no fault. Such programs find only some of what can be wrong, so we say that the site complies in part. We last went through this statement on {date}.',
    'Mae axe-core, rhaglen sy’n dod o hyd i ddiffygion, yn darllen pob tudalen i ni yn y ddwy iaith ac yn Chromium; rydym yn ffitio pob un i 320 picsel, ac yn mynd drwy’r prif dasgau gyda bysellfwrdd yn unig a heb sgript. Nid yw’r profion hyn yn canfod unrhyw ddiffyg. Dim ond rhai o’r pethau a all fod o’u lle y mae rhaglenni o’r fath yn eu canfod, felly dywedwn fod y wefan yn cydymffurfio’n rhannol. Aethom drwy’r datganiad hwn ddiwethaf ar {date}.',
  ],
  accessibilityTell: ['Tell us of a problem', 'Rhoi gwybod i ni am broblem'],
  accessibilityTellText: [
    'Tell whoever runs the service in your force what you wanted to do, on which page, and with what. They answer within ten working days.',
    'Dywedwch wrth bwy bynnag sy’n rhedeg y gwasanaeth yn eich heddlu beth yr oeddech am ei wneud, ar ba dudalen, a chyda beth. Byddant yn ateb o fewn deg diwrnod gwaith.',
  ],
  accessibilityEnforced: [
    'If you are not content with the answer, the Equality Advisory and Support Service advises you. The Equality and Human Rights Commission enforces the accessibility regulations of 2018.',
    'Os nad ydych yn fodlon ar yr ateb, bydd y Gwasanaeth Cynghori a Chymorth Cydraddoldeb yn eich cynghori. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi rheoliadau hygyrchedd 2018.',
  ],

  aboutHeading: ['About the National Idea Map', 'Am y Map Syniadau Cenedlaethol'],
  aboutLead: [
    'It carries an idea from a night-shift thought to national evidence of what works, and tells its author at every step where it stands.',
    'Mae’n cludo syniad o feddwl ar shifft nos i dystiolaeth genedlaethol o’r hyn sy’n gweithio, ac yn dweud wrth ei awdur ar bob cam ble y mae’n sefyll.',
  ],
  aboutHow: ['How an idea travels', 'Sut mae syniad yn teithio'],
  aboutHow1: [
    'An officer, member of staff or volunteer sends it in. It is checked for personal data before anybody else reads it.',
    'Mae swyddog, aelod o staff neu wirfoddolwr yn ei anfon. Caiff ei wirio am ddata personol cyn i neb arall ei ddarllen.',
  ],
  aboutHow2: [
    'A broker in the force answers it, shares it locally or passes it to the College.',
    'Mae brocer yn yr heddlu yn ei ateb, yn ei rannu’n lleol neu’n ei basio i’r Coleg.',
  ],
  aboutHow3: [
    'The College’s brokers share it with every force, and each force says what it does with it.',
    'Mae broceriaid y Coleg yn ei rannu â phob heddlu, ac mae pob heddlu’n dweud beth y mae’n ei wneud ag ef.',
  ],
  aboutHow4: [
    'Promising ideas are tested under a plan fixed beforehand. The results are published, good or bad.',
    'Caiff syniadau addawol eu profi o dan gynllun a bennir ymlaen llaw. Cyhoeddir y canlyniadau, da neu ddrwg.',
  ],
  aboutHow5: [
    'Leaders answer a list of the ideas that matter most. If somebody waits too long, the next tier is told.',
    'Mae arweinwyr yn ateb rhestr o’r syniadau pwysicaf. Os bydd rhywun yn aros yn rhy hir, dywedir wrth yr haen nesaf.',
  ],
  aboutGoverned: ['How it is governed', 'Sut y caiff ei lywodraethu'],
  aboutGoverned1: [
    'No idea ends without a reason that its author was told.',
    'Nid oes yr un syniad yn dod i ben heb reswm y cafodd ei awdur wybod amdano.',
  ],
  aboutGoverned2: [
    'Sharing nationally, naming an anonymous author and publishing evidence each take two people.',
    'Mae rhannu’n genedlaethol, enwi awdur dienw a chyhoeddi tystiolaeth yn gofyn am ddau berson bob un.',
  ],
  aboutGoverned3: [
    'Roles are granted by an operator on a nomination, from a day to a day, and end at once when somebody leaves.',
    'Gweithredwr sy’n rhoi rolau ar enwebiad, o ddiwrnod i ddiwrnod, ac maent yn dod i ben ar unwaith pan fydd rhywun yn gadael.',
  ],
  aboutGoverned4: [
    'Every decision is on the record: who, what and why.',
    'Mae pob penderfyniad ar y cofnod: pwy, beth a pham.',
  ],
  aboutData: ['Where the data comes from', 'O ble y daw’r data'],
} as const satisfies Readonly<Record<string, Pair>>;
