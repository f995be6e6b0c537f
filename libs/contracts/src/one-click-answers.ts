/** What one click in a notice may answer: two answers of a force, and an editor's word on evidence. */
export const oneClickAnswers = ['ADOPTED', 'DECLINED', 'STILL_CURRENT'] as const;
export type OneClickAnswer = (typeof oneClickAnswers)[number];
