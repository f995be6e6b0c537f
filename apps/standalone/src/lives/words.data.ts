import type { Adoption } from '@idea-map/contracts';

/** Scores of 1 to 4, in the order of the first criteria: scale to readiness. */
export type ScoresGiven = readonly number[];

/** For each of the first criteria a sentence why, for scores of 1, 2, 3 and 4. */
const whys: Readonly<Record<string, readonly [string, string, string, string]>> = {
  scale: [
    'It is met now and then, and in few places.',
    'It is met every month where it was looked for.',
    'Every shift of one kind meets it each week.',
    'Nearly every shift meets it, in town and country.',
  ],
  forces: [
    'So far it is known from one force.',
    'Two or three forces say that they have it.',
    'About ten forces have said so, of different sizes.',
    'It comes from how all of policing works.',
  ],
  fit: [
    'It serves none of the national priorities directly.',
    'It frees time for work on them.',
    'It serves one of them in part.',
    'It goes to the heart of one of them.',
  ],
  benefit: [
    'A small saving of time for a few.',
    'Some time saved and fewer things that go wrong.',
    'A real gain for the public and for those who serve them.',
    'People would be safer, and soon.',
  ],
  effort: [
    'It needs a project, a budget and new contracts.',
    'It needs money once and somebody to look after it.',
    'It can be done within a station’s budget.',
    'It costs next to nothing and can begin next week.',
  ],
  risk: [
    'Lawyers and the data protection team must look at it first.',
    'An equality note is needed before it begins.',
    'The risks are known and small.',
    'No risk was found.',
  ],
  evidence: [
    'It is a thought so far, and a good one.',
    'One place has tried something like it.',
    'Several places use it and are content.',
    'It was measured elsewhere, with good results.',
  ],
  testability: [
    'It would be hard to tell what made the difference.',
    'Before and after could be compared.',
    'Some stations could begin and others follow, and be compared.',
    'What it should change is counted already, everywhere.',
  ],
  readiness: [
    'It must be worked out first.',
    'It is worked out for one force.',
    'A force could copy it with a short briefing.',
    'All of it is written down and ready to copy.',
  ],
};

/** What a force says with its answer, one after another. */
const notes: Readonly<Record<Adoption, readonly [string, string, string]>> = {
  ADOPTED: [
    'In use at every station since this month.',
    'Taken up as it is; a short briefing was enough.',
    'It is part of how we work now.',
  ],
  ADAPTING: [
    'We take the idea and use our own equipment for it.',
    'It fits us with a change for our rural stations.',
    'We begin with two teams and have shortened the form.',
  ],
  TRIALLING: [
    'Three months at two stations, then we decide.',
    'One response team tries it and counts what changes.',
    'A trial runs until the end of the quarter.',
  ],
  INTERESTED: [
    'We would like to hear from a force that has tried it.',
    'Good, but not before the new budget year.',
    'We have put it before our innovation board.',
  ],
  ALREADY_DOING: [
    'We have had something like it for two years and are glad to show it.',
    'Our stations do this; the costs are known if anybody needs them.',
    'In place since last year.',
  ],
  DECLINED: [
    'Our stations are laid out in another way; it would not help here.',
    'We have no money for it this year or next.',
    'Another project covers this for us.',
  ],
  STOPPED: [
    'We tried it and few people used it.',
    'Stopped when the equipment was replaced.',
    'It cost more time than it saved here.',
  ],
};

export function notesOf(answer: Adoption, place: number): string {
  return notes[answer][place % 3] ?? notes[answer][0];
}

/** The scores of the first criteria, with a sentence why for each; fewer scores than criteria leave the last ones out. */
export function whyOf(given: ScoresGiven): { criterion: string; score: number; why: string }[] {
  return Object.entries(whys).flatMap(([criterion, sentences], place) => {
    const score = given[place];
    const why = score === undefined ? undefined : sentences[score - 1];
    return score === undefined || why === undefined ? [] : [{ criterion, score, why }];
  });
}
