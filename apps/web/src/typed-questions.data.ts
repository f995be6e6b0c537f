import type { Word } from './words.js';

/**
 * What each field that one types into asks, in the words of its form. Where forms ask different things by one name, those of
 * a page stand under its path; a name that ends in a hyphen stands for all that begin so.
 */
export const typedQuestions: Readonly<Record<string, Word>> = {
  ...{ title: 'submitTitle', problem: 'submitProblem', proposal: 'submitProposal' },
  ...{ postcode: 'submitPostcode', 'onBehalf-consent': 'behalfConsent' },
  ...{ '/learning-note proposal': 'noteText', '/practice problem': 'practiceProblem' },
  ...{ '/practice proposal': 'practiceText', '/impact-case problem': 'caseProblem' },
  ...{ '/impact-case proposal': 'caseText', whatFollowed: 'caseFollowed', whatOvercame: 'caseOvercame' },

  ...{ text: 'ideaComment', answer: 'ideaAnswer', pauseReason: 'pauseReason', pauseUntil: 'pauseUntil' },
  ...{ remindOn: 'remindOn', remindNote: 'remindNote', '/answer/:token note': 'answerNote' },
  ...{ '/ideas/:id/adoption note': 'adoptionNoteLabel' },

  ...{ '/desk/:id note': 'caseIntroduceNote', '/desk/:id reviewOn': 'caseReviewOn' },
  ...{
    '/desk/:id reason': 'caseReason',
    '/desk/:id why': 'deskWhyHandOver',
    '/desk reason': 'deskWhyHandOver',
  },
  ...{ '/desk/answers title': 'answersTitle', '/desk/answers text': 'answersText', 'why-': 'scoreWhy' },

  ...{ '/docket/:id reason': 'docketReason', outcome: 'docketRecord', owner: 'docketOwner' },
  ...{ targetOn: 'docketTarget', '/packs/new title': 'packTitle', committee: 'packCommittee' },
  ...{ portfolio: 'packPortfolio', attachments: 'packAttachments' },

  ...{ '/evidence-desk/new idea': 'referenceLabel', '/evidence-desk/:id/edit title': 'editingTitle' },
  ...{ summary: 'editingSummary', 'text-EFFECT': 'emmie_EFFECT', 'text-MECHANISM': 'emmie_MECHANISM' },
  ...{ 'text-MODERATORS': 'emmie_MODERATORS', 'text-IMPLEMENTATION': 'emmie_IMPLEMENTATION' },
  ...{ 'text-ECONOMIC_COST': 'emmie_ECONOMIC_COST', professionalJudgement: 'editingJudgement' },
  ...{ whatDidNotWork: 'editingDidNot', cost: 'editingCost', reviewOn: 'editingReviewOn' },
  ...{ change: 'editingChange', '/evidence-desk/:id note': 'editingNote' },
  ...{ '/evidence-desk/:id reason': 'editingWithdrawWhy' },

  ...{ 'expiresOn-': 'licenceFirstDayOff', 'reason-': 'licenceWhy', levelReason: 'levelWhy' },
  ...{ '/held/:id note': 'heldNote', '/identity/:id note': 'heldNote', '/identity note': 'identityNote' },
  ...{ reference: 'referenceLabel', record: 'referenceLabel', redact: 'referenceLabel' },
  ...{ '/records reason': 'redactReason' },

  ...{ '/room/calls title': 'callsTitle', titleCy: 'callsTitleCy', '/room/calls question': 'callsQuestion' },
  ...{ questionCy: 'callsQuestionCy', opensOn: 'callsOpensOn', closesOn: 'callsClosesOn' },
  ...{ '/room/criteria id-': 'criteriaId', '/room/criteria name-': 'forcesName', 'nameCy-': 'roomNameCy' },
  ...{ 'weight-': 'criteriaWeight', 'question-': 'callsQuestion', 'questionCy-': 'callsQuestionCy' },
  ...{ '/room/forces id': 'forcesSlug', '/room/priorities id': 'criteriaId', name: 'forcesName' },
  ...{ '/room/forces nameCy': 'forcesNameCy', '/room/priorities nameCy': 'roomNameCy' },
  ...{ code: 'forcesCodeLabel', region: 'forcesRegion', on: 'forcesOn', source: 'prioritiesSource' },
  ...{ '/room/forces startsOn': 'forcesFrom', '/room/people/:id startsOn': 'personStarts' },
  ...{ '/room/priorities startsOn': 'prioritiesStarts', '/room/people/:id endsOn': 'personEnds' },
  ...{ '/room/priorities endsOn': 'prioritiesEnds', nominator: 'personNominatorLabel' },
  ...{ '/room/people/:id reason': 'personLeavesWhy' },

  ...{ '/tests/new question': 'newTestQuestion', '/tests/requests answer': 'requestsAnswer' },
  ...{ need: 'requestsNeed', label: 'siteLabel', what: 'departureWhat', '/tests/:id why': 'departureWhy' },
  ...{ '/tests/:id reason': 'testStopWhy', conclusion: 'completeConclusion', limitations: 'completeLimits' },
  ...{ csv: 'measuresPaste', n: 'measuresN', events: 'measuresEvents', mean: 'measuresMean' },
  ...{ sd: 'measuresSd', exposure: 'measuresExposure', '/tests/:id/measures why': 'measuresWhy' },
  ...{ '/tests/:id/plan/:part question': 'part_question', analysisPlan: 'part_analysisPlan' },
  ...{ ethics: 'part_ethics', stoppingRule: 'part_stoppingRule' },
  ...{ publicInvolvement: 'part_publicInvolvement', '/tests/:id/plan/:part startsOn': 'part_startsOn' },
  ...{ '/tests/:id/plan/:part endsOn': 'part_endsOn', response: 'logic_response' },
  ...{
    '/tests/:id/plan/:part problem': 'logic_problem',
    mechanism: 'logic_mechanism',
    inputs: 'logic_inputs',
  },
  ...{ activities: 'logic_activities', outputs: 'logic_outputs', outcomes: 'logic_outcomes' },
  ...{ assumptions: 'logic_assumptions', 'id-': 'outcomeKey', 'name-': 'outcomeName' },
  ...{ 'smallestUsefulChange-': 'outcomeChange', 'expectedN-': 'outcomeN' },
  ...{ 'expectedBaseline-': 'outcomeBaseline', 'expectedSd-': 'outcomeSd' },
};
