/** All of an idea that its page shows; parts may be missing where a service is away. */
export const IDEA = `query ($id: ID!) {
  idea(id: $id) {
    id reference version kind title problem proposal whatFollowed whatOvercame stage credit audience language
    author { name organisation } viewerIsAuthor
    force { name nameCy } themes { name nameCy } call { id title titleCy }
    place { force { id name nameCy } district confidence alternatives { id name nameCy } }
    supportCount supportForceCount viewerSupports submittedAt moves priority nationalPriorities { name nameCy }
    comments(first: 50) { edges { node { id text redacted author { name } byAuthor force { name nameCy } at } } }
    textTakenOut { at by } check { findings { advice } note }
    identityRelease { state reason askedBy decidedBy decidedAt }
    history { at what reason holder by move } next { holder yours action due overdue pausedUntil pauseReason }
    viewerFollows evidence { reference: citation title finding testingStage }
    similar(first: 3) { idea { ...other } evidence { citation title finding } }
    family { ideas { ...other } }
    dissemination { responses { force { name nameCy } answer note at } awaiting { id } }
    docket { body { name nameCy } answer reason owner targetOn outcome due overdue }
    tests { id state question finding conclusion startsOn endsOn }
  }
}
fragment other on Idea { id reference title language stage force { name nameCy } }`;

export interface OtherIdea {
  readonly id: string;
  readonly reference: string | null;
}
interface Named {
  readonly id: string;
}
export interface IdeaShown {
  readonly id: string;
  readonly reference: string | null;
  readonly stage: string;
  readonly title: string;
  readonly problem: string | null;
  readonly proposal: string | null;
  readonly whatFollowed: string | null;
  readonly whatOvercame: string | null;
  readonly submittedAt: string | null;
  readonly viewerIsAuthor: boolean;
  readonly supportForceCount: number;
  readonly moves: readonly string[] | null;
  readonly history:
    readonly { readonly at: string; readonly move: string; readonly reason: string | null }[] | null;
  readonly place: {
    readonly force: Named;
    readonly confidence: number;
    readonly alternatives: readonly Named[];
  } | null;
  readonly identityRelease: { readonly state: string } | null;
  readonly next: { readonly yours: boolean } | null;
  readonly similar:
    | readonly { readonly idea: OtherIdea | null; readonly evidence: { readonly citation: string } | null }[]
    | null;
  readonly family: { readonly ideas: readonly OtherIdea[] } | null;
  readonly evidence: readonly { readonly reference: string }[] | null;
  readonly dissemination: { readonly responses: readonly unknown[] } | null;
  readonly docket: { readonly answer: string | null } | null;
}
