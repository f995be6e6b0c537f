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
    'Needed where the idea is not yours. In a sentence, without names.',
    'Ei angen lle nad chi biau’r syniad. Mewn brawddeg, heb enwau.',
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
  draftRestored: [
    'This is what you wrote here while there was no connection.',
    'Dyma’r hyn a ysgrifennoch yma pan nad oedd cysylltiad.',
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
  noteInstead: [
    'Only something you learned, and nothing to propose? One field is enough.',
    'Dim ond rhywbeth a ddysgoch, heb ddim i’w gynnig? Mae un maes yn ddigon.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
