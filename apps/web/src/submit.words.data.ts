import type { Pair } from './words.data.js';

/** What sharing says beside its questions: drafts, the place, a learning note. */
export const submitWords = {
  submitNeedsTitle: [
    'Enter what you would call it, in a few words',
    'Nodwch beth fyddech chi’n ei alw, mewn ychydig eiriau',
  ],
  submitNeedsProblem: [
    'Enter what is wrong, or could be better',
    'Nodwch beth sydd o’i le, neu a allai fod yn well',
  ],
  submitNeedsProposal: ['Enter what should be done about it', 'Nodwch beth ddylid ei wneud amdano'],
  submitBehalf: ['Whose idea is it?', 'Syniad pwy ydyw?'],
  behalfOwn: ['Mine, or my team’s', 'Fy un i, neu un fy nhîm'],
  behalf_PARTNER: ['A partner organisation’s', 'Un sefydliad partner'],
  behalf_COMMUNITY: ['The community’s', 'Un y gymuned'],
  behalfConsent: ['How they agreed that you enter it', 'Sut y cytunwyd i chi ei roi yma'],
  behalfConsentHint: [
    'Needed where the idea is not yours. In a sentence, without names. It is kept with the idea and not published.',
    'Ei angen lle nad chi biau’r syniad. Mewn brawddeg, heb enwau. Caiff ei gadw gyda’r syniad ac nid yw’n cael ei gyhoeddi.',
  ],
  submitNeedsConsent: [
    'Enter how those whose idea it is agreed that you enter it',
    'Nodwch sut y cytunodd y rhai sydd biau’r syniad i chi ei roi yma',
  ],
  submitForCall: ['Your idea answers the call: {title}', 'Mae eich syniad yn ateb yr alwad: {title}'],
  checkLearned: ['Something like it was tested already', 'Profwyd rhywbeth tebyg eisoes'],
  checkLearnedIn: [
    'Tested, published in {year}; here is the result.',
    'Profwyd, cyhoeddwyd yn {year}; dyma’r canlyniad.',
  ],
  supportInstead: ['Support this one', 'Cefnogi’r un hwn'],
  newTab: ['opens in a new tab', 'yn agor mewn tab newydd'],
  placeFound: ['That lies in', 'Mae hwnnw yn'],
  pinChoose: ['Or put a pin on a map', 'Neu rhowch bin ar fap'],
  pinRemove: ['Take the pin away', 'Tynnu’r pin i ffwrdd'],
  pinPlaced: ['The place of your pin', 'Lle eich pin'],
  pinHelp: [
    'Move the map with the arrow keys or by dragging, then press Enter or click to put the pin there.',
    'Symudwch y map â’r bysellau saeth neu drwy lusgo, yna pwyswch Enter neu gliciwch i roi’r pin yno.',
  ],
  draftSave: ['Save and come back later', 'Cadw a dychwelyd yn nes ymlaen'],
  draftDelete: ['Delete this draft', 'Dileu’r drafft hwn'],
  draftSaved: [
    'Saved as a draft at {at}. It is under My ideas.',
    'Cadwyd fel drafft am {at}. Mae o dan Fy syniadau.',
  ],
  draftNotSaved: ['Not saved.', 'Heb ei gadw.'],
  draftKeptHere: [
    'No connection. What you wrote is kept on this device, and is saved when the connection is back.',
    'Dim cysylltiad. Cedwir yr hyn a ysgrifennoch ar y ddyfais hon, a chaiff ei gadw pan ddaw’r cysylltiad yn ôl.',
  ],
  draftSignedOut: [
    'You have been signed out. What you wrote is kept on this device: sign in again to go on.',
    'Rydych wedi cael eich allgofnodi. Cedwir yr hyn a ysgrifennoch ar y ddyfais hon: mewngofnodwch eto i barhau.',
  ],
  draftRestored: [
    'This is what you wrote here before, and could not be saved then.',
    'Dyma’r hyn a ysgrifennoch yma o’r blaen, na ellid ei gadw bryd hynny.',
  ],
  sendWaits: [
    'No connection. Leave this page open: it goes on by itself when the connection is back.',
    'Dim cysylltiad. Gadewch y dudalen hon ar agor: aiff yn ei blaen ohoni’i hun pan ddaw’r cysylltiad yn ôl.',
  ],
  noteHeading: ['Pass on what you learned', 'Rhannu’r hyn a ddysgoch'],
  noteLead: [
    'One field. It goes to your force’s broker, who shares what others can use.',
    'Un maes. Mae’n mynd at frocer eich heddlu, sy’n rhannu’r hyn y gall eraill ei ddefnyddio.',
  ],
  noteText: ['What did you learn?', 'Beth ddysgoch chi?'],
  noteSend: ['Send the note', 'Anfon y nodyn'],
  otherInstead: [
    'Not an idea to try? Share something else',
    'Nid syniad i’w dreialu? Rhannwch rywbeth arall',
  ],
  otherBack: ['Share an idea instead', 'Rhannu syniad yn lle hynny'],
  otherNote: ['Something you learned: one field', 'Rhywbeth a ddysgoch: un maes'],
  otherPractice: [
    'Something that works where you are already',
    'Rhywbeth sydd eisoes yn gweithio lle rydych chi',
  ],
  otherCase: [
    'A mistake that others can learn from, without names',
    'Camgymeriad y gall eraill ddysgu ohono, heb enwau',
  ],
  answerNeeded: ['Answer: {question}', 'Atebwch: {question}'],
  practiceHeading: ['Share what works already', 'Rhannu’r hyn sydd eisoes yn gweithio'],
  practiceLead: [
    'Something your team does, that others could do too. It goes to your force’s broker, who answers you.',
    'Rhywbeth y mae eich tîm yn ei wneud, y gallai eraill ei wneud hefyd. Mae’n mynd at frocer eich heddlu, sy’n eich ateb.',
  ],
  practiceTitleHint: [
    'A few words, for example: handover board in the parade room',
    'Ychydig eiriau, er enghraifft: bwrdd trosglwyddo yn yr ystafell barêd',
  ],
  practiceProblem: ['What was it for?', 'Ar gyfer beth yr oedd?'],
  practiceText: ['What do you do, and what came of it?', 'Beth ydych chi’n ei wneud, a beth ddaeth ohono?'],
  practiceTextHint: [
    'What you needed, and what you would do differently.',
    'Yr hyn yr oedd ei angen arnoch, a’r hyn y byddech yn ei wneud yn wahanol.',
  ],
  practiceSend: ['Send the practice', 'Anfon yr arfer'],
  caseHeading: ['Pass on a mistake', 'Rhannu camgymeriad'],
  caseLead: [
    'So that nobody else has to make it. It is anonymous, and your force is not shown either.',
    'Fel na fydd yn rhaid i neb arall ei wneud. Mae’n ddienw, ac ni ddangosir eich heddlu ychwaith.',
  ],
  caseSafe: [
    'Leave out names, places, dates and numbers. A data officer reads it before anybody else does.',
    'Peidiwch â chynnwys enwau, lleoedd, dyddiadau na rhifau. Bydd swyddog data yn ei ddarllen cyn i neb arall wneud hynny.',
  ],
  caseTitleHint: [
    'A few words, for example: wrong door at night',
    'Ychydig eiriau, er enghraifft: y drws anghywir yn y nos',
  ],
  caseProblem: ['What went wrong?', 'Beth aeth o’i le?'],
  caseFollowed: ['What followed from it?', 'Beth ddaeth yn ei sgil?'],
  caseOvercame: ['What put it right, if anything did?', 'Beth a’i cywirodd, os gwnaeth rhywbeth?'],
  caseText: ['What would you do differently?', 'Beth fyddech chi’n ei wneud yn wahanol?'],
  mistakeSend: ['Send it', 'Ei anfon'],
  atOnceAsk: ['Share it at once?', 'Ei rannu ar unwaith?'],
  atOnceNot: ['No, the broker reads it first', 'Na, bydd y brocer yn ei ddarllen yn gyntaf'],
  atOnceUse: [
    'Yes, within policing, under my licence (until {date})',
    'Ie, o fewn plismona, o dan fy nhrwydded (tan {date})',
  ],
  offlineHeading: ['Write your idea without a connection', 'Ysgrifennu eich syniad heb gysylltiad'],
  offlineLead: [
    'You have no connection. What you write here is kept on this device alone. When the connection is back, this page goes on to the full form with your words in it.',
    'Nid oes gennych gysylltiad. Ar y ddyfais hon yn unig y cedwir yr hyn a ysgrifennwch yma. Pan ddaw’r cysylltiad yn ôl, bydd y dudalen hon yn mynd ymlaen i’r ffurflen lawn gyda’ch geiriau ynddi.',
  ],
  offlineGoOn: ['Try the connection, and go on', 'Rhoi cynnig ar y cysylltiad, a mynd ymlaen'],
} as const satisfies Readonly<Record<string, Pair>>;
