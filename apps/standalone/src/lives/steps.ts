import {
  AnswerDocket,
  ClaimCase,
  CloseIdea,
  CommentOnIdea,
  ConfirmDeidentified,
  EscalateIdea,
  GetIdea,
  LinkIdeas,
  ParkIdea,
  RecordOutcome,
  Respond,
  ReturnIdea,
  ReviseIdea,
  ScoreIdea,
  SelectForTest,
  SendBackIdea,
  ShareLocally,
  ShareNationally,
  SupportIdea,
  TagIdea,
  type Adoption,
  type LeaderAnswer,
  type RequestDefinition,
  type StopReason,
} from '@idea-map/contracts';
import { notesOf, whyOf, type ScoresGiven } from './words.data.js';

/** Where a step is taken: its idea, and whoever takes it asks as the API would for them. */
export interface Scene {
  readonly id: string;
  readonly idOf: (example: string) => string;
  /** The day so many days ahead, ISO 8601. */
  readonly dayIn: (days: number) => string;
  readonly ask: <Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
  ) => Promise<Output>;
}

/** One thing that somebody does with an idea, so many days after it was sent in. */
export interface Step {
  readonly day: number;
  /** A demo person, or the first part of one of the idea's own force: `broker`; `author` is who sent it in. */
  readonly by: string;
  /** The service that takes it; what readers do waits for nobody's word, and nobody for theirs. */
  readonly of: 'intake' | 'triage' | 'evaluation' | 'evidence' | 'readers';
  readonly does: (scene: Scene) => Promise<unknown>;
}

type Does = Step['does'];
const brokers = (day: number, does: Does): Step => ({ day, by: 'broker', of: 'triage', does });
const colleges = (day: number, does: Does): Step => ({ day, by: 'college.broker', of: 'triage', does });
const inIntake = (day: number, by: string, does: Does): Step => ({ day, by, of: 'intake', does });
const readers = (day: number, by: string, does: Does): Step => ({ day, by, of: 'readers', does });

export const supports = (day: number, force: string) =>
  readers(day, `officer.${force}`, ({ ask, id }) => ask(SupportIdea, { id }));

export const comments = (day: number, force: string, text: string) =>
  readers(day, `staff.${force}`, ({ ask, id }) => ask(CommentOnIdea, { id, text }));

/** A data officer has read an impact case: it points at nobody. */
export const deidentified = (day: number, note: string) =>
  inIntake(day, 'data', ({ ask, id }) => ask(ConfirmDeidentified, { id, note }));

export const takes = (day: number) => brokers(day, ({ ask, id }) => ask(ClaimCase, { idea: id }));

export const asks = (day: number, question: string) =>
  brokers(day, ({ ask, id }) => ask(ReturnIdea, { idea: id, question }));

export const answers = (day: number, answer: string) =>
  inIntake(day, 'author', async ({ ask, id }) => {
    const { version, proposal } = await ask(GetIdea, { id });
    return ask(ReviseIdea, { id, version, answer, input: { proposal: `${proposal} ${answer}` } });
  });

export const parks = (day: number, reason: string, days: number) =>
  brokers(day, ({ ask, id, dayIn }) => ask(ParkIdea, { idea: id, reason, reviewOn: dayIn(days) }));

export const closes = (day: number, reason: StopReason, explanation: string) =>
  brokers(day, ({ ask, id }) => ask(CloseIdea, { idea: id, reason, explanation }));

export const sharesLocally = (day: number, reason: string) =>
  brokers(day, ({ ask, id }) => ask(ShareLocally, { idea: id, reason }));

export const escalates = (day: number, reason: string) =>
  brokers(day, ({ ask, id }) => ask(EscalateIdea, { idea: id, reason }));

export const sendsBack = (day: number, reason: string) =>
  colleges(day, ({ ask, id }) => ask(SendBackIdea, { idea: id, reason }));

export const links = (day: number, other: string, relation: 'SAME' | 'RELATED') =>
  brokers(day, ({ ask, id, idOf }) => ask(LinkIdeas, { idea: id, other: idOf(other), relation }));

export const scores = (day: number, given: ScoresGiven) =>
  colleges(day, ({ ask, id }) => ask(ScoreIdea, { idea: id, scores: whyOf(given) }));

export const tags = (day: number, ...nationalPriorities: string[]) =>
  colleges(day, ({ ask, id }) => ask(TagIdea, { idea: id, nationalPriorities }));

export const takesNationally = (day: number) => colleges(day, ({ ask, id }) => ask(ClaimCase, { idea: id }));

/** To every force where none is named. */
export const sharesNationally = (
  day: number,
  reason: string,
  { forces, body }: { readonly forces?: readonly string[]; readonly body?: string } = {},
) =>
  colleges(day, ({ ask, id }) => {
    const to = { ...(forces && { forces: [...forces] }), ...(body && { docketBody: body }) };
    return ask(ShareNationally, { idea: id, reason, ...to });
  });

export const selectsForTest = (day: number, reason: string) =>
  colleges(day, ({ ask, id }) => ask(SelectForTest, { idea: id, reason }));

/** What forces answered, one a line of `answer: forces`, a day or two apart from `day` on. */
export const respond = (day: number, given: Partial<Record<Adoption, string>>): Step[] => {
  const said = Object.entries(given).flatMap(([answer, forces]) =>
    forces.split(' ').map((force) => ({ answer: answer as Adoption, force })),
  );
  return said.map(({ answer, force }, place) => ({
    ...{ day: day + 2 * place, by: `broker.${force}`, of: 'triage' as const },
    does: ({ ask, id }) => ask(Respond, { idea: id, answer, note: notesOf(answer, place), force }),
  }));
};

export interface LeaderSays {
  readonly answer: LeaderAnswer;
  readonly reason: string;
  readonly owner?: string;
  /** So many days after the answer. */
  readonly target?: number;
  readonly referTo?: string;
}

/** @param leader the second part of a demo leader: `npcc` */
export const leaderAnswers = (day: number, leader: string, { target, ...said }: LeaderSays): Step => ({
  ...{ day, by: `leader.${leader}`, of: 'triage' },
  does: ({ ask, id, dayIn }) => {
    return ask(AnswerDocket, { idea: id, ...said, ...(target && { targetOn: dayIn(target) }) });
  },
});

export const outcome = (day: number, leader: string, text: string): Step => ({
  ...{ day, by: `leader.${leader}`, of: 'triage' },
  does: ({ ask, id }) => ask(RecordOutcome, { idea: id, outcome: text }),
});
