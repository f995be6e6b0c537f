import type { Pair } from './words.data.js';

/** What an idea's page says of its clocks, and of one's own reminders. */
export const ideaClockWords = {
  ideaClocks: ['Clocks', 'Clociau'],
  ideaClocksMany: ['All clocks: {n}', 'Pob cloc: {n}'],
  ideaClock: ['Clock', 'Cloc'],
  ideaClockSince: ['Runs from', 'Yn rhedeg o'],
  ideaClockNext: ['Next step', 'Cam nesaf'],
  ideaClockTells: ['Tells {to}', 'Yn rhoi gwybod i: {to}'],
  ideaClockOver: ['All steps are taken, the last on {date}', 'Mae pob cam wedi’i gymryd, yr olaf ar {date}'],
  ideaClockSkipped: [
    'Step {step}, {date}: passed over: {roles} (vacant)',
    'Cam {step}, {date}: aethpwyd heibio i: {roles} (swydd wag)',
  ],
  ideaClocksStopped: [
    'Passed over by clocks that have stopped',
    'Aethpwyd heibio gan glociau sydd wedi stopio',
  ],
  ideaClockNobody: ['; nobody was told', '; ni roddwyd gwybod i neb'],
  ideaClockTold: ['; told: {to}', '; rhoddwyd gwybod i: {to}'],
  pauseHeading: ['Pause a clock', 'Oedi cloc'],
  pauseWhich: ['Which clock?', 'Pa gloc?'],
  pauseReason: ['Why?', 'Pam?'],
  pauseReasonHint: [
    'It stays on the record, and whoever reads the idea sees it. Leave out anything that points at a person.',
    'Mae’n aros ar y cofnod, ac mae pwy bynnag sy’n darllen y syniad yn ei weld. Peidiwch â chynnwys dim sy’n pwyntio at berson.',
  ],
  pauseUntil: ['Until which day?', 'Tan ba ddiwrnod?'],
  pauseUntilHint: [
    'For example, 27 3 2027. Give today to let a paused clock run again.',
    'Er enghraifft, 27 3 2027. Rhowch heddiw i adael i gloc a oedwyd redeg eto.',
  ],
  pauseSend: ['Pause', 'Oedi’r cloc'],
  pauseChoose: ['Choose a clock', 'Dewiswch gloc'],
  pauseNoReason: ['Say why it is paused', 'Dywedwch pam y caiff ei oedi'],
  pauseNoDay: ['Give the day until which it is paused', 'Rhowch y diwrnod y caiff ei oedi tan hynny'],
  pauseDone: ['The pause is recorded', 'Cofnodwyd yr oedi'],

  remindHeading: ['Remind me', 'Fy atgoffa'],
  remindLead: [
    'On a day that you choose. Only you see it.',
    'Ar ddiwrnod o’ch dewis. Dim ond chi sy’n ei weld.',
  ],
  remindOn: ['On which day?', 'Ar ba ddiwrnod?'],
  remindNote: ['A note to yourself, if you like', 'Nodyn i chi’ch hun, os dymunwch'],
  remindSend: ['Set the reminder', 'Gosod y nodyn atgoffa'],
  remindNoDay: ['Give the day on which to remind you', 'Rhowch y diwrnod i’ch atgoffa'],
  remindYours: ['Your reminders', 'Eich nodiadau atgoffa'],
  remindSent: ['Sent', 'Anfonwyd y nodyn'],
  remindDelete: ['Delete', 'Dileu'],
  remindDeleteOf: ['the reminder of {date}', 'y nodyn atgoffa ar gyfer {date}'],
  remindDone: ['You will be reminded', 'Cewch eich atgoffa'],
  remindGone: ['The reminder is deleted', 'Dilëwyd y nodyn atgoffa'],
  caseClocks: ['Its clocks, and reminders of your own', 'Ei glociau, a’ch nodiadau atgoffa eich hun'],
} as const satisfies Readonly<Record<string, Pair>>;
