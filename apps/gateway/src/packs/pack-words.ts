import type { Stage } from '@idea-map/contracts';

type Pair = readonly [en: string, cy: string];

/** The words of a pack's file, in pairs. */
export const packWords = {
  lang: ['en-GB', 'cy'],
  classification: ['Security classification', 'Dosbarthiad diogelwch'],
  disclosable: [
    'Disclosable under the Freedom of Information Act',
    'Gellir ei ddatgelu dan y Ddeddf Rhyddid Gwybodaeth',
  ],
  author: ['Author', 'Awdur'],
  organisation: ['Force or organisation', 'Heddlu neu sefydliad'],
  created: ['Date created', 'Dyddiad creu'],
  committee: ['Coordination committee', 'Pwyllgor cydgysylltu'],
  portfolio: ['Portfolio', 'Portffolio'],
  attachments: ['Attachments', 'Atodiadau'],
  hash: ['SHA-256 of this pack', 'SHA-256 y pecyn hwn'],
  yes: ['Yes', 'Ie'],
  no: ['No', 'Na'],
  none: ['None', 'Dim'],
  about: ['About this pack', 'Ynglŷn â’r pecyn hwn'],
  contents: ['Ideas in this pack', 'Syniadau yn y pecyn hwn'],
  frozen: [
    'The ideas are as they stood on the day of the pack. Later changes are not in it.',
    'Mae’r syniadau fel yr oeddent ar ddiwrnod y pecyn. Nid yw newidiadau diweddarach ynddo.',
  ],
  redacted: ['Taken back: its text is no longer here', 'Tynnwyd yn ôl: nid yw’r testun yma mwyach'],
  version: ['Version', 'Fersiwn'],
  force: ['Force', 'Heddlu'],
  national: ['None, or not shown', 'Dim, neu heb ei ddangos'],
  stage: ['Where it stands', 'Ei sefyllfa'],
  themes: ['Themes', 'Themâu'],
  support: ['Support', 'Cefnogaeth'],
  priority: ['Priority, 0 to 100', 'Blaenoriaeth, 0 i 100'],
  itemHash: ['SHA-256 of this idea', 'SHA-256 y syniad hwn'],
  problem: ['The problem', 'Y broblem'],
  proposal: ['The idea', 'Y syniad'],
  whatFollowed: ['What followed', 'Beth ddilynodd'],
  whatOvercame: ['What overcame it', 'Beth a’i trechodd'],
} as const satisfies Readonly<Record<string, Pair>>;

export const stageWords: Readonly<Record<Stage, Pair>> = {
  DRAFT: ['Draft', 'Drafft'],
  IN_CHECK: ['In check', 'Yn cael ei wirio'],
  LOCAL_TRIAGE: ['With its force’s broker', 'Gyda brocer ei heddlu'],
  RETURNED: ['Returned to its author with a question', 'Dychwelwyd at yr awdur gyda chwestiwn'],
  SHARED_LOCALLY: ['Shared within its force', 'Rhannwyd o fewn ei heddlu'],
  NATIONAL_TRIAGE: ['With the College’s brokers', 'Gyda broceriaid y Coleg'],
  SHARED_NATIONALLY: ['Shared nationally', 'Rhannwyd yn genedlaethol'],
  SELECTED_FOR_TEST: ['Selected for a test', 'Dewiswyd ar gyfer prawf'],
  IN_TEST: ['In test', 'Yn cael ei brofi'],
  EVALUATED: ['Evaluated', 'Gwerthuswyd'],
  PUBLISHED: ['Published as evidence', 'Cyhoeddwyd fel tystiolaeth'],
  PARKED: ['Set aside until a review date', 'Rhoddwyd o’r neilltu tan ddyddiad adolygu'],
  CLOSED: ['Closed', 'Caewyd'],
  WITHDRAWN: ['Withdrawn', 'Tynnwyd yn ôl'],
};

export function supportWords(people: number, forces: number): Pair {
  const of = `${people} ${people === 1 ? 'person' : 'people'} in ${forces} ${forces === 1 ? 'force' : 'forces'}`;
  return [of, `${people} o bobl mewn ${forces} heddlu`];
}
