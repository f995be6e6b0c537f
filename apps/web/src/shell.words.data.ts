import type { Pair } from './words.data.js';

/** What is the same on every page. */
export const shellWords = {
  site: ['National Idea Map', 'Map Syniadau Cenedlaethol'],
  skipToMain: ['Skip to main content', 'Neidio i’r prif gynnwys'],
  chooseLanguage: ['Language', 'Iaith'],
  nobody: [
    'This service speaks for no force and for no public body.',
    'Nid yw’r gwasanaeth hwn yn siarad ar ran unrhyw heddlu nac unrhyw gorff cyhoeddus.',
  ],
  navigation: ['Pages', 'Tudalennau'],
  menu: ['Menu', 'Dewislen'],
  scrollHint: ['Swipe sideways to see all of it.', 'Sgroliwch i’r ochr i’w weld i gyd.'],
  footerLinks: ['About this site', 'Am y wefan hon'],
  beforeContent: ['About this page', 'Am y dudalen hon'],
  phase: ['Alpha', 'Alffa'],
  phaseText: [
    'This is a new service. Its Welsh waits for a translator’s review.',
    'Gwasanaeth newydd yw hwn. Mae ei Gymraeg yn aros am adolygiad gan gyfieithydd.',
  ],
  problemTitle: ['There is a problem', 'Mae problem'],
  errorPrefix: ['Error:', 'Gwall:'],
  errorWord: ['Error', 'Gwall'],

  navMap: ['National map', 'Map cenedlaethol'],
  navAccount: ['Your account', 'Eich cyfrif'],
  navAbout: ['About', 'Am y gwasanaeth'],
  signIn: ['Sign in', 'Mewngofnodi'],
  signOut: ['Sign out', 'Allgofnodi'],

  notFoundHeading: ['Page not found', 'Heb ddod o hyd i’r dudalen'],
  notFound: ['Check the address, or start from the map.', 'Gwiriwch y cyfeiriad, neu dechreuwch o’r map.'],
  notFoundThing: [
    'There is nothing here that you may see. It may have been for another force, or was taken back.',
    'Nid oes dim yma y cewch ei weld. Efallai ei fod ar gyfer heddlu arall, neu iddo gael ei dynnu’n ôl.',
  ],
  toMap: ['Go to the map', 'Mynd i’r map'],
  forbiddenHeading: ['Your role does not open this page', 'Nid yw eich rôl yn agor y dudalen hon'],
  forbidden: [
    'Roles are granted by an operator. If you need this one, ask whoever runs the service in your force.',
    'Gweithredwr sy’n rhoi rolau. Os oes angen y rôl hon arnoch, gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth yn eich heddlu.',
  ],
  formOverHeading: ['This form can no longer be sent', 'Ni ellir anfon y ffurflen hon mwyach'],
  formOver: [
    'It was open for too long, or came from another site. Go back, copy what you wrote, and open the page again.',
    'Bu’n agored yn rhy hir, neu daeth o wefan arall. Ewch yn ôl, copïwch yr hyn a ysgrifennoch, ac agorwch y dudalen eto.',
  ],
  tooLargeHeading: [
    'That is more than can be sent at once',
    'Mae hynny’n fwy nag y gellir ei anfon ar unwaith',
  ],
  tooLarge: [
    'Nothing was stored. Go back, shorten the text or split the file, and send it again.',
    'Ni chadwyd dim. Ewch yn ôl, cwtogwch y testun neu rhannwch y ffeil, ac anfonwch eto.',
  ],
  toForm: ['Back to the form', 'Yn ôl i’r ffurflen'],
  failedHeading: ['Sorry, something went wrong', 'Mae’n ddrwg gennym, aeth rhywbeth o’i le'],
  failed: [
    'It has been recorded. Nothing that you sent before is lost.',
    'Mae wedi’i gofnodi. Nid oes dim a anfonoch o’r blaen wedi’i golli.',
  ],
  awayHeading: [
    'Sorry, this page cannot be shown just now',
    'Mae’n ddrwg gennym, ni ellir dangos y dudalen hon ar hyn o bryd',
  ],
  away: [
    'A part of the service does not answer. Nothing is lost. Try again in a minute.',
    'Nid yw rhan o’r gwasanaeth yn ateb. Nid oes dim wedi’i golli. Rhowch gynnig arall arni mewn munud.',
  ],
  busyHeading: ['Too much was asked for at once', 'Gofynnwyd am ormod ar unwaith'],
  busy: [
    'Nothing is wrong. Wait a minute, then try again.',
    'Nid oes dim o’i le. Arhoswch funud, yna rhowch gynnig arall arni.',
  ],
  tryAgain: ['Try again', 'Rhoi cynnig arall arni'],
  sessionOverHeading: ['You have been signed out', 'Rydych wedi cael eich allgofnodi'],
  sessionOver: [
    'You were away for a while, your time was up, or your account has ended. Sign in again to go on.',
    'Buoch i ffwrdd am ychydig, daeth eich amser i ben, neu mae eich cyfrif wedi dod i ben. Mewngofnodwch eto i barhau.',
  ],
  typedHeading: ['What you wrote', 'Yr hyn a ysgrifennoch'],
  typedLead: [
    'It may not have been stored. Copy it before you leave this page, to send it again.',
    'Efallai na chafodd ei gadw. Copïwch ef cyn gadael y dudalen hon, i’w anfon eto.',
  ],
  typedText: ['Text {n}', 'Testun {n}'],

  role_CONTRIBUTOR: ['Contributor', 'Cyfrannwr'],
  role_BROKER: ['Broker', 'Brocer'],
  role_FORCE_LEAD: ['Force lead', 'Arweinydd yr heddlu'],
  role_COLLEGE_BROKER: ['College broker', 'Brocer y Coleg'],
  role_NATIONAL_DESK: ['National desk', 'Desg genedlaethol'],
  role_EVALUATOR: ['Evaluator', 'Gwerthuswr'],
  role_EVIDENCE_EDITOR: ['Evidence editor', 'Golygydd tystiolaeth'],
  role_LEADER: ['Leader', 'Arweinydd'],
  role_DATA_OFFICER: ['Data officer', 'Swyddog data'],
  role_OPERATOR: ['Operator', 'Gweithredwr'],
} as const satisfies Readonly<Record<string, Pair>>;
